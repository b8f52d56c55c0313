import { documentOf } from "../../document/document-of.js";
import { defaultKindCatalog } from "../../pattern/kind-catalog.js";
import { readPatternDocument } from "../../pattern/read-pattern.js";
/**
 * Reads one definition of a bundle and returns the pattern. Its categories are those that the policy was compiled with.
 * Fails as `readPatternDocument` does.
 *
 * @param file the name that places carry.
 */
export function readBundlePattern({ manifest }, definition, file) {
    const { kinds = defaultKindCatalog } = manifest.settings ?? {};
    return readPatternDocument(documentOf(definition ?? null, file), { kinds });
}
//# sourceMappingURL=read-bundle-pattern.js.map
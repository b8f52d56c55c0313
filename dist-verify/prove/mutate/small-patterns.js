import { documentOf } from "../../document/document-of.js";
import { readPatternDocument } from "../../pattern/read-pattern.js";
import { GENERATED_KINDS } from "../generate/resource/generated-kinds.js";
import { smallDefinitions } from "./small-definitions.js";
import { smallResourceDefinitions } from "./small-resource-definitions.js";
/** Returns the patterns of the small definitions of both dialects, none of which is refused. */
export function smallPatterns() {
    return [...smallDefinitions(), ...smallResourceDefinitions()].map((definition, i) => {
        const document = documentOf(definition, `small-definition-${i + 1}.json`);
        const read = readPatternDocument(document, { kinds: GENERATED_KINDS });
        if (!read.ok)
            throw new TypeError(read.diagnostics.map(({ code, message }) => `${code}: ${message}`).join("; "));
        return read.value;
    });
}
//# sourceMappingURL=small-patterns.js.map
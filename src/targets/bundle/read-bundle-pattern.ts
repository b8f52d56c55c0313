import type { Json } from "../../base/json.js";
import type { Result } from "../../base/result.js";
import { documentOf } from "../../document/document-of.js";
import { defaultKindCatalog } from "../../pattern/kind-catalog.js";
import type { Pattern } from "../../pattern/pattern.js";
import { readPatternDocument } from "../../pattern/read-pattern.js";
import type { BundlePolicy } from "./open-policy.js";

/**
 * Reads one definition of a bundle and returns the pattern. Its categories are those that the policy was compiled with.
 * Fails as `readPatternDocument` does.
 *
 * @param file the name that places carry.
 */
export function readBundlePattern(
	{ manifest }: Pick<BundlePolicy, "manifest">,
	definition: Json | undefined,
	file: string,
): Result<Pattern> {
	const { kinds = defaultKindCatalog } = manifest.settings ?? {};
	return readPatternDocument(documentOf(definition ?? null, file), { kinds });
}

import { ownValue } from "../../base/json.js";
import type { Result } from "../../base/result.js";
import { documentOf } from "../../document/document-of.js";
import { defaultKindCatalog } from "../../pattern/kind-catalog.js";
import type { Pattern } from "../../pattern/pattern.js";
import { readPatternDocument } from "../../pattern/read-pattern.js";
import type { BundlePolicy } from "./open-policy.js";

/**
 * Reads one definition of a bundle, by its package, and returns the pattern. Its categories are those that the policy was
 * compiled with. Fails as `readPatternDocument` does.
 */
export function readBundlePattern(
	{ definitions, manifest }: BundlePolicy,
	packageName: string,
	file: string,
): Result<Pattern> {
	const { kinds = defaultKindCatalog } = manifest.settings ?? {};
	const definition = documentOf(ownValue(definitions, packageName) ?? null, `${file}/${packageName}`);
	return readPatternDocument(definition, { kinds });
}

import type { Json } from "../../base/json.js";

/**
 * Documents as `conftest --combine` gives them to a policy. In a bare list a document that has `path` and `contents`
 * itself would be taken for such an entry.
 */
export function combinedInput(documents: readonly Json[]): readonly Json[] {
	return documents.map((contents, i) => ({ path: `${i}.yaml`, contents }));
}

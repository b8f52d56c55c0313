import { isJsonList, isJsonObject, type Json, ownValue } from "../../base/json.js";
import { inspectJson } from "../../cluster/inspect-json.js";
import { LIMITS } from "../../cluster/limits.js";

/** Documents as one: a list, which Conftest without `--combine` gives to a policy as a snapshot of its own. */
export function asList(packageName: string, documents: readonly Json[]): Json {
	return { apiVersion: "v1", kind: "List", metadata: { package: packageName }, items: elementsOf(documents) };
}

/**
 * Documents as files for `--combine`, one for each, so that their order is that of the files. Of a list at the top of a
 * file Conftest makes documents, and so does the library of a list that is one: a list in a list takes two more to come
 * through.
 */
export function asFiles(documents: readonly Json[]): readonly Json[] {
	const elements = elementsOf(documents);
	// Conftest ends where there is no file.
	return elements.length === 0 ? [null] : elements.map((element) => (isJsonList(element) ? [[element]] : element));
}

function elementsOf(documents: readonly Json[]): readonly Json[] {
	return documents.flatMap((document): readonly Json[] => (isJsonList(document) ? document : [document]));
}

/** Why documents cannot be given to Conftest as they are: our reader leaves such a document out, and so nothing can be compared. */
export function whyRefused(documents: readonly Json[]): string | undefined {
	for (const document of documents) {
		const { allFinite, isTooDeep } = inspectJson(document, LIMITS.depth);
		if (isTooDeep) return "a document nests too deep";
		if (!allFinite) return "a number is none of JSON";
	}
	return listDepth(documents) > LIMITS.listDepth ? "lists nest too deep" : undefined;
}

/** How many `kind: *List` are inside each other at most. */
export function listDepth(documents: readonly Json[]): number {
	const depthOf = (value: Json): number => {
		if (!isJsonObject(value)) return 0;
		const [kind, items] = [ownValue(value, "kind"), ownValue(value, "items")];
		if (typeof kind !== "string" || !kind.endsWith("List") || !isJsonList(items)) return 0;
		return 1 + items.reduce((deepest: number, item) => Math.max(deepest, depthOf(item)), 0);
	};
	return elementsOf(documents).reduce((deepest: number, document) => Math.max(deepest, depthOf(document)), 0);
}

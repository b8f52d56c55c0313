import { isJsonList, isJsonObject, type Json } from "../../base/json.js";
import type { GeneratorSettings } from "./generator-settings.js";
import { ODD_VALUES } from "./odd-values.js";
import type { Random } from "./random.js";

type Members = { readonly [key: string]: Json };

/** Returns copies of some documents, most of them with something changed: the later of one identity counts. */
export function duplicate(
	random: Random,
	documents: readonly Json[],
	share: keyof GeneratorSettings,
	spec: (random: Random) => Json,
): Json[] {
	return random.some(documents, share).map((document) => {
		if (!isJsonObject(document) || random.chance("sometimes")) return document;
		return { ...document, spec: random.chance("even") ? spec(random) : random.pick(ODD_VALUES) };
	});
}

/** Returns the document, at times with odd values at a few places, mostly in its inner parts. */
export function corrupt(random: Random, document: Json, share: keyof GeneratorSettings = "corruptedUndirected"): Json {
	if (!isJsonObject(document) || !random.chance(share)) return document;
	let result = document as Members;
	for (const key of random.times(2, () => random.pick(["metadata", "metadata", "spec", "spec", "status"]))) {
		result = { ...result, [key]: corruptOnce(random, result[key] ?? null) };
	}
	return random.chance("rarely") ? corruptOnce(random, result) : result;
}

function corruptOnce(random: Random, value: Json): Json {
	if (random.chance("seldom")) return random.pick(ODD_VALUES);
	if (isJsonList(value) && value.length > 0) {
		const at = random.below(value.length);
		if (random.chance("sometimes")) return value.toSpliced(at, 0, null);
		return value.map((element, i) => (i === at ? corruptOnce(random, element) : element));
	}
	if (!isJsonObject(value) || Object.keys(value).length === 0) return random.pick(ODD_VALUES);
	const key = random.pick(Object.keys(value));
	return { ...(value as Members), [key]: corruptOnce(random, value[key] ?? null) };
}

/** Puts runs of documents into lists, which may lie in lists, down to the third. */
export function wrapInLists(random: Random, documents: readonly Json[], depth = 0): readonly Json[] {
	if (documents.length === 0 || depth === 3 || !random.chance("lessThanEven")) return documents;
	const start = random.below(documents.length);
	const end = start + 1 + random.below(documents.length - start);
	const items = wrapInLists(random, documents.slice(start, end), depth + 1);
	const outside = [documents.slice(0, start), documents.slice(end)] as const;
	if (depth === 0 && random.chance("seldom")) return [...outside[0], items, ...outside[1]];
	return [...outside[0], listOf(random, items), ...outside[1]];
}

function listOf(random: Random, items: readonly Json[]): Json {
	const first = items.find(isJsonObject);
	if (first === undefined || random.chance("even")) return { apiVersion: "v1", kind: "List", items };
	const untyped = items.map((item) => {
		if (!isJsonObject(item) || item.kind !== first.kind || random.chance("occasionally")) return item;
		const { apiVersion, kind, ...others } = item;
		return random.chance("occasionally") ? { ...others, apiVersion: null, kind: null } : (others as Json);
	});
	const list = { kind: `${first.kind}List`, items: untyped, metadata: { resourceVersion: "1" } };
	return random.chance("nearlyAlways") ? { ...list, apiVersion: first.apiVersion ?? null } : list;
}

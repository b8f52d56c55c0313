import { isJsonList, isJsonObject, type Json } from "../../base/json.js";
import { ODD_VALUES } from "./odd-values.js";
import type { Random } from "./random.js";

type Members = { readonly [key: string]: Json };

/** Some documents once more, most of them with something changed: the later of one identity counts. */
export function again(
	random: Random,
	documents: readonly Json[],
	share: number,
	spec: (random: Random) => Json,
): Json[] {
	return random.some(documents, share).map((document) => {
		if (!isJsonObject(document) || random.chance(0.3)) return document;
		return { ...document, spec: random.chance(0.5) ? spec(random) : random.pick(ODD_VALUES) };
	});
}

/** The document, now and then with odd values at a few places, mostly in its inner parts. */
export function spoilt(random: Random, document: Json, share = 0.4): Json {
	if (!isJsonObject(document) || !random.chance(share)) return document;
	let result = document as Members;
	for (const key of random.times(2, () => random.pick(["metadata", "metadata", "spec", "spec", "status"]))) {
		result = { ...result, [key]: spoiltOnce(random, result[key] ?? null) };
	}
	return random.chance(0.05) ? spoiltOnce(random, result) : result;
}

function spoiltOnce(random: Random, value: Json): Json {
	if (random.chance(0.12)) return random.pick(ODD_VALUES);
	if (isJsonList(value) && value.length > 0) {
		const at = random.below(value.length);
		if (random.chance(0.3)) return value.toSpliced(at, 0, null);
		return value.map((element, i) => (i === at ? spoiltOnce(random, element) : element));
	}
	if (!isJsonObject(value) || Object.keys(value).length === 0) return random.pick(ODD_VALUES);
	const key = random.pick(Object.keys(value));
	return { ...(value as Members), [key]: spoiltOnce(random, value[key] ?? null) };
}

/** Runs of documents put into lists, which may lie in lists, down to the third. */
export function wrapped(random: Random, documents: readonly Json[], depth = 0): readonly Json[] {
	if (documents.length === 0 || depth === 3 || !random.chance(0.4)) return documents;
	const start = random.below(documents.length);
	const end = start + 1 + random.below(documents.length - start);
	const items = wrapped(random, documents.slice(start, end), depth + 1);
	const outside = [documents.slice(0, start), documents.slice(end)] as const;
	if (depth === 0 && random.chance(0.1)) return [...outside[0], items, ...outside[1]];
	return [...outside[0], listOf(random, items), ...outside[1]];
}

function listOf(random: Random, items: readonly Json[]): Json {
	const first = items.find(isJsonObject);
	if (first === undefined || random.chance(0.5)) return { apiVersion: "v1", kind: "List", items };
	const untyped = items.map((item) => {
		if (!isJsonObject(item) || item.kind !== first.kind || random.chance(0.2)) return item;
		const { apiVersion, kind, ...others } = item;
		return random.chance(0.2) ? { ...others, apiVersion: null, kind: null } : (others as Json);
	});
	const list = { kind: `${first.kind}List`, items: untyped, metadata: { resourceVersion: "1" } };
	return random.chance(0.95) ? { ...list, apiVersion: first.apiVersion ?? null } : list;
}

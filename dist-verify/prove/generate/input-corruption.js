import { isJsonList, isJsonObject } from "../../base/json.js";
import { ODD_VALUES } from "./odd-values.js";
/** Returns copies of some documents, most of them with something changed: the later of one identity counts. */
export function duplicate(random, documents, share, spec) {
    return random.some(documents, share).map((document) => {
        if (!isJsonObject(document) || random.chance("sometimes"))
            return document;
        return { ...document, spec: random.chance("even") ? spec(random) : random.pick(ODD_VALUES) };
    });
}
/** Returns the document, at times with odd values at a few places, mostly in its inner parts. */
export function corrupt(random, document, share = "corruptedUndirected") {
    if (!isJsonObject(document) || !random.chance(share))
        return document;
    let result = document;
    for (const key of random.times(2, () => random.pick(["metadata", "metadata", "spec", "spec", "status"]))) {
        result = { ...result, [key]: corruptOnce(random, result[key] ?? null) };
    }
    return random.chance("rarely") ? corruptOnce(random, result) : result;
}
function corruptOnce(random, value) {
    if (random.chance("seldom"))
        return random.pick(ODD_VALUES);
    if (isJsonList(value) && value.length > 0) {
        const at = random.below(value.length);
        if (random.chance("sometimes"))
            return value.toSpliced(at, 0, null);
        return value.map((element, i) => (i === at ? corruptOnce(random, element) : element));
    }
    if (!isJsonObject(value) || Object.keys(value).length === 0)
        return random.pick(ODD_VALUES);
    const key = random.pick(Object.keys(value));
    return { ...value, [key]: corruptOnce(random, value[key] ?? null) };
}
/** Puts runs of documents into lists, which may lie in lists, down to the third. */
export function wrapInLists(random, documents, depth = 0) {
    if (documents.length === 0 || depth === 3 || !random.chance("lessThanEven"))
        return documents;
    const start = random.below(documents.length);
    const end = start + 1 + random.below(documents.length - start);
    const items = wrapInLists(random, documents.slice(start, end), depth + 1);
    const outside = [documents.slice(0, start), documents.slice(end)];
    if (depth === 0 && random.chance("seldom"))
        return [...outside[0], items, ...outside[1]];
    return [...outside[0], listOf(random, items), ...outside[1]];
}
function listOf(random, items) {
    const first = items.find(isJsonObject);
    if (first === undefined || random.chance("even"))
        return { apiVersion: "v1", kind: "List", items };
    const untyped = items.map((item) => {
        if (!isJsonObject(item) || item.kind !== first.kind || random.chance("occasionally"))
            return item;
        const { apiVersion, kind, ...others } = item;
        return random.chance("occasionally") ? { ...others, apiVersion: null, kind: null } : others;
    });
    const list = { kind: `${first.kind}List`, items: untyped, metadata: { resourceVersion: "1" } };
    return random.chance("nearlyAlways") ? { ...list, apiVersion: first.apiVersion ?? null } : list;
}
//# sourceMappingURL=input-corruption.js.map
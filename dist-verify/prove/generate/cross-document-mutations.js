import { isJsonList, isJsonObject } from "../../base/json.js";
import { asObject, padded } from "./list-changes.js";
import { mapValues } from "./map-values.js";
import { RELATIONSHIP_GENERATORS } from "./relationships/relationship-generators.js";
/**
 * Makes one change that only shows in all documents together: the tests of a join, which no corrupt document alone gets
 * past, are reached by it.
 */
export function mutateAcrossDocuments(random, documents) {
    const mutate = random.pick(MUTATIONS);
    return mutate(random, documents);
}
/**
 * A text that stands in several places becomes the same other thing in all of them: names that meet, but are no names.
 */
function replaceEverywhere(random, documents) {
    const texts = repeatedTexts(documents);
    if (texts.length === 0)
        return documents;
    const text = random.pick(texts);
    const odd = random.pick([5, true, "", "", "x", 0, ["web"], { name: "web" }]);
    return documents.map((document) => mapValues(document, (value) => (value === text ? odd : value)));
}
/** A text that stands in several places becomes another one in one of them. */
function replaceOnce(random, documents) {
    const texts = repeatedTexts(documents);
    if (texts.length === 0)
        return documents;
    const text = random.pick(texts);
    const place = random.below(textsOf(documents).filter((other) => other === text).length);
    let count = 0;
    const isPlace = (value) => value === text && count++ === place;
    return documents.map((document) => mapValues(document, (value) => (isPlace(value) ? "different" : value)));
}
function listAsObject(random, documents) {
    return otherList(random, documents, asObject);
}
/** One of the lists that hold something, replaced. */
function otherList(random, documents, change) {
    let count = 0;
    const counted = (value) => {
        if (isJsonList(value) && value.length > 0)
            count++;
        return value;
    };
    for (const document of documents)
        mapValues(document, counted);
    let left = random.below(count);
    const replaced = (value) => isJsonList(value) && value.length > 0 && left-- === 0 ? change(value) : value;
    return documents.map((document) => mapValues(document, replaced));
}
/** One document more: all that another one has, under a kind that should not have it. */
function wrongKind(random, documents) {
    const objects = documents.filter(isJsonObject);
    if (objects.length === 0)
        return documents;
    const body = random.pick(objects);
    const guise = random.pick([...objects, { apiVersion: "x.io/v1", kind: "Widget" }]);
    const own = isJsonObject(body.metadata) ? body.metadata : {};
    const guiseOwn = isJsonObject(guise.metadata) ? guise.metadata : {};
    const name = random.pick([own.name, guiseOwn.name, "wrongKind"]) ?? null;
    const disguised = {
        ...body,
        apiVersion: guise.apiVersion ?? null,
        kind: guise.kind ?? null,
        metadata: { ...own, name },
    };
    return random.chance("even") ? [...documents, disguised] : documents.map((one) => (one === guise ? disguised : one));
}
function paddedList(random, documents) {
    return otherList(random, documents, padded);
}
/** A kind, wherever it is named, becomes another one. */
function otherKind(random, documents) {
    const objects = documents.filter(isJsonObject);
    if (objects.length === 0)
        return documents;
    const { kind } = random.pick(objects);
    const other = random.pick(["Widget", "StatefulSet", "Node"]);
    const everywhere = (value) => (value === kind ? other : value);
    return objects.map((document) => {
        const changed = mapValues(document, everywhere);
        return isJsonObject(changed) && document.kind === kind
            ? { ...changed, kind: other }
            : withKinds(changed, everywhere);
    });
}
/** Owner references name kinds too. */
function withKinds(document, change) {
    if (!isJsonObject(document) || !isJsonObject(document.metadata) || !isJsonList(document.metadata.ownerReferences))
        return document;
    const ownerReferences = document.metadata.ownerReferences.map((owner) => isJsonObject(owner) ? { ...owner, kind: change(owner.kind ?? null) } : owner);
    return { ...document, metadata: { ...document.metadata, ownerReferences } };
}
/** Texts that stand in two places or more and are neither kinds nor versions. */
function repeatedTexts(documents) {
    const counts = new Map();
    for (const text of textsOf(documents))
        counts.set(text, (counts.get(text) ?? 0) + 1);
    return [...counts].flatMap(([text, count]) => (count > 1 ? [text] : []));
}
function textsOf(documents) {
    const texts = [];
    for (const document of documents) {
        mapValues(document, (value) => {
            if (typeof value === "string")
                texts.push(value);
            return value;
        });
    }
    return texts;
}
const MUTATIONS = [
    ...[replaceEverywhere, replaceEverywhere, replaceOnce, replaceOnce, listAsObject, paddedList, paddedList],
    ...[wrongKind, otherKind],
    ...Object.values(RELATIONSHIP_GENERATORS).flatMap(({ documentMutations = [] }) => documentMutations),
];
//# sourceMappingURL=cross-document-mutations.js.map
import { isJsonList, isJsonObject, setOwn } from "../../base/json.js";
import { shortened } from "./condition-samples.js";
import { mutateAcrossDocuments } from "./cross-document-mutations.js";
import { copyOf, memberAt } from "./mutable-object.js";
/** Returns the scalars of documents by their keys. */
export function knownScalarsOf(documents) {
    const byKey = new Map();
    for (const { key, value } of placesIn(documents)) {
        if (!isScalar(value))
            continue;
        const known = byKey.get(key) ?? new Set();
        byKey.set(key, known.add(value));
    }
    return new Map([...byKey].map(([key, known]) => [key, [...known]]));
}
/** Returns the namespaces that objects of documents are in, each once. */
export function namespacesIn(documents) {
    const namespaces = objectsIn(documents).map((object) => memberAt(object, "metadata", "namespace"));
    return [...new Set(namespaces.filter((one) => typeof one === "string"))];
}
/** Replaces a namespace wherever documents name it. */
export function renameNamespace(documents, from, to) {
    for (const { holder, at, value } of placesIn(documents))
        if (value === from)
            put(holder, at, to);
}
const dropObject = (random, documents) => {
    if (documents.length > 1)
        documents.splice(random.below(documents.length), 1);
};
/** One more object: another one under a name of its own. */
const addObject = (random, documents, scalars) => {
    if (documents.length === 0)
        return;
    const copy = copyOf(random.pick(documents));
    const metadata = memberAt(copy, "metadata");
    if (isJsonObject(metadata)) {
        const name = memberAt(metadata, "name");
        metadata.name = typeof name === "string" ? otherText(random, "name", name, scalars) : "web";
    }
    if (random.chance("even"))
        changeScalar(random, [copy], scalars);
    documents.push(copy);
};
const dropField = (random, documents) => {
    const [place] = picked(random, placesIn(documents).filter(isNotOfType));
    if (place === undefined)
        return;
    const { holder, at } = place;
    if (isJsonList(holder))
        holder.splice(Number(at), 1);
    else
        delete holder[at];
};
const changeScalar = (random, documents, scalars) => {
    const [place] = picked(random, placesIn(documents).filter(({ value }) => isScalar(value)));
    if (place === undefined)
        return;
    const { holder, at, key, value } = place;
    put(holder, at, otherScalar(random, key, value, scalars));
};
/** A text becomes another one in all places, so that names still meet. */
const changeEverywhere = (random, documents, scalars) => {
    const all = placesIn(documents).filter((place) => typeof place.value === "string" && isNotOfType(place));
    const [chosen] = picked(random, all);
    if (typeof chosen?.value !== "string")
        return;
    const text = otherText(random, chosen.key, chosen.value, scalars);
    for (const { holder, at, value } of all)
        if (value === chosen.value)
            put(holder, at, text);
};
const changeNamespace = (random, documents) => {
    const others = ["payments", "default", "elsewhere", ...namespacesIn(documents)];
    const [object] = picked(random, objectsIn(documents));
    const metadata = memberAt(object, "metadata");
    if (!isJsonObject(metadata))
        return;
    if (random.chance("seldom"))
        delete metadata.namespace;
    else
        metadata.namespace = random.pick(others);
};
/** An element of a list comes once more, at times with a change. */
const repeatElement = (random, documents, scalars) => {
    const lists = placesIn(documents).flatMap(({ value }) => (isJsonList(value) && value.length > 0 ? [value] : []));
    const [list] = picked(random, lists);
    if (list === undefined)
        return;
    const element = [copyOf(random.pick(list))];
    if (random.chance("even"))
        changeScalar(random, element, scalars);
    list.splice(random.below(list.length + 1), 0, ...element);
};
const changeAcross = (random, documents) => {
    documents.splice(0, documents.length, ...mutateAcrossDocuments(random, documents).map(copyOf));
};
/** All edits; those that most definitions notice come more than once. */
export const DOCUMENT_EDITS = [
    ...[dropObject, addObject, dropField, dropField, changeScalar, changeScalar, changeScalar],
    ...[changeEverywhere, changeEverywhere, changeNamespace, repeatElement, repeatElement, changeAcross],
];
function otherScalar(random, key, value, scalars) {
    if (typeof value === "string")
        return otherText(random, key, value, scalars);
    if (typeof value === "boolean")
        return !value;
    if (typeof value !== "number")
        return random.pick(["web", 5, false, [], {}]);
    const known = (scalars.get(key) ?? []).filter((one) => typeof one === "number" && one !== value);
    return random.pick([value + 1, value - 1, 0, String(value), ...known.slice(0, 4)]);
}
/** Another text that the cases have at this key, or anywhere, or one that is nearly this one. */
function otherText(random, key, value, scalars) {
    const form = random.next();
    const keys = [...scalars.keys()];
    const place = form < 0.5 || keys.length === 0 ? key : random.pick(keys);
    const known = (scalars.get(place) ?? []).filter((one) => typeof one === "string" && one !== value);
    if (form < 0.65 && known.length > 0)
        return String(random.pick(known));
    return random.pick([`${value}x`, `x${value}`, shortened(value), value.toUpperCase(), ` ${value}`, ""]);
}
function placesIn(documents) {
    const places = [];
    for (const document of documents)
        addPlaces(places, document, "");
    return places;
}
function addPlaces(places, value, key) {
    if (isJsonList(value)) {
        for (const [at, element] of value.entries()) {
            places.push({ holder: value, at, key, value: element });
            addPlaces(places, element, key);
        }
    }
    else if (isJsonObject(value)) {
        for (const [at, member] of Object.entries(value)) {
            places.push({ holder: value, at, key: at, value: member ?? null });
            addPlaces(places, member ?? null, at);
        }
    }
}
/** Objects of the documents themselves and of lists. */
function objectsIn(documents) {
    return documents.flatMap((document) => {
        if (isJsonList(document))
            return objectsIn(document);
        const items = memberAt(document, "items");
        return isJsonList(items) ? objectsIn(items) : isJsonObject(document) ? [document] : [];
    });
}
/** What says of which kind something is stays where only names are to change. */
function isNotOfType({ at }) {
    return at !== "kind" && at !== "apiVersion";
}
function isScalar(value) {
    return typeof value !== "object" || value === null;
}
function picked(random, choices) {
    return choices.length === 0 ? [] : [random.pick(choices)];
}
function put(holder, at, value) {
    if (isJsonList(holder))
        holder[Number(at)] = value;
    else
        setOwn(holder, String(at), value);
}
//# sourceMappingURL=document-edits.js.map
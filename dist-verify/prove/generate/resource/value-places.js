import { isJsonList, isJsonObject, setOwn } from "../../../base/json.js";
import { formatValuePath } from "../../../pattern/value-path.js";
import { boundValues } from "../../../reference/binding.js";
import { objectUnder, setAt } from "../mutable-object.js";
/** Returns the path with an index in the place of each anchor. */
export function placeOf({ from, path }, indexes) {
    if (from === undefined)
        return path;
    const index = indexes.get(formatValuePath(from.list)) ?? 0;
    return [...placeOf(from.list, indexes), { step: "index", index }, ...path];
}
/** Picks an element of each anchor's list. */
export function someIndexes(random, anchors) {
    return new Map(anchors.map(({ list }) => [formatValuePath(list), random.pick([0, 0, 1])]));
}
/** Returns the binding of an object that means these elements; `undefined` where it has none. */
export function bindingAt(object, anchors, indexes) {
    const binding = new Map();
    for (const { list } of anchors) {
        const key = formatValuePath(list);
        const index = indexes.get(key) ?? 0;
        const [value] = boundValues(object, list, binding);
        const element = isJsonList(value) ? value.filter((one) => one !== null)[index] : undefined;
        if (element === undefined)
            return undefined;
        binding.set(key, { element, index });
    }
    return binding;
}
/** Makes the lists of all anchors long enough for the elements that are meant. */
export function ensureElements(random, object, anchors, indexes) {
    for (const anchor of anchors) {
        const path = placeOf({ from: anchor, path: [] }, indexes);
        if (valueAtPlace(object, path) !== undefined)
            continue;
        setPlace(random, object, path, { name: random.pick(["web", "api"]) }, true);
    }
}
/** Reads the value at a path of keys and indexes. */
export function valueAtPlace(object, path) {
    let at = object;
    for (const step of path) {
        if (step.step === "key")
            at = isJsonObject(at) && Object.hasOwn(at, step.key) ? at[step.key] : undefined;
        else if (step.step === "index")
            at = isJsonList(at) ? at[step.index] : undefined;
        else
            return undefined;
    }
    return at ?? undefined;
}
/**
 * Sets what a path yields: a value, or nothing where that is `undefined`. `[~]` at its end means a key, which gets
 * some value: beside the others, or everywhere in their place.
 */
export function setPlace(random, object, path, value, everywhere) {
    if (path.at(-1)?.step !== "keys") {
        setAt(object, path, { value, everywhere, random });
        return;
    }
    const holder = path.slice(0, -1);
    if (value === undefined) {
        setAt(object, holder, { value: {}, everywhere: true, random });
        return;
    }
    const keys = holder.map((step) => (step.step === "key" ? step.key : undefined));
    const key = typeof value === "string" ? value : String(value);
    if (!everywhere && keys.every((one) => one !== undefined)) {
        setOwn(objectUnder(object, ...keys), key, "v");
        return;
    }
    const map = {};
    setOwn(map, key, "v");
    setAt(object, holder, { value: map, everywhere, random });
}
//# sourceMappingURL=value-places.js.map
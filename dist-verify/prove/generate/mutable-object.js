import { isJsonList, isJsonObject, ownValue, setOwn } from "../../base/json.js";
/** Copies a value deeply. */
export function copyOf(value) {
    if (typeof value !== "object" || value === null)
        return value;
    if (isJsonList(value))
        return value.map(copyOf);
    const copy = {};
    for (const key in value)
        setOwn(copy, key, copyOf(value[key] ?? null));
    return copy;
}
/** Gets the object below keys, and makes it where there is none. */
export function objectUnder(object, ...keys) {
    let at = object;
    for (const key of keys) {
        const next = ownValue(at, key);
        const inner = isJsonObject(next) ? next : {};
        if (inner !== next)
            setOwn(at, key, inner);
        at = inner;
    }
    return at;
}
/** Gets the list below keys, and makes it where there is none. */
export function listAt(object, ...keys) {
    const holder = objectUnder(object, ...keys.slice(0, -1));
    const key = keys.at(-1) ?? "";
    const current = ownValue(holder, key);
    const list = isJsonList(current) ? current : [];
    if (list !== current)
        setOwn(holder, key, list);
    return list;
}
/** Adds an element to a list: in place of an empty object, so that the list keeps its length, else at the end. */
export function appendTo(list, element) {
    const free = list.findIndex(isBlank);
    if (free === -1)
        list.push(element);
    else
        list[free] = element;
}
/** Reads the value below keys of objects; `undefined` where there is none. */
export function memberAt(value, ...keys) {
    return keys.reduce((at, key) => (isJsonObject(at) ? ownValue(at, key) : undefined), value);
}
/**
 * Sets the value at the end of a path, and returns the whole. What does not fit on the way is replaced; the node may
 * change.
 */
export function setAt(node, path, assignment, at = 0) {
    const step = path[at];
    if (step === undefined)
        return grown(node, assignment.value);
    const isLast = at === path.length - 1;
    if (step.step === "key") {
        const object = isJsonObject(node) ? node : assignment.value === undefined ? undefined : {};
        if (object === undefined)
            return node;
        const next = setAt(ownValue(object, step.key), path, assignment, at + 1);
        if (next === undefined)
            delete object[step.key];
        else
            setOwn(object, step.key, next);
        return object;
    }
    const list = isJsonList(node) ? node : assignment.value === undefined ? undefined : [];
    if (list === undefined)
        return node;
    const filler = () => (isLast || path[at + 1]?.step === "key" ? {} : []);
    if (step.step === "index") {
        if (assignment.value === undefined && isLast)
            return list.slice(0, step.index);
        while (list.length <= step.index)
            list.push(filler());
        list[step.index] = setAt(list[step.index], path, assignment, at + 1) ?? null;
        return list;
    }
    if (assignment.value === undefined && isLast)
        return [];
    if (list.length === 0 && assignment.value !== undefined) {
        for (let i = assignment.random.below(2); i >= 0; i--)
            list.push(filler());
    }
    const only = assignment.everywhere ? -1 : assignment.random.below(list.length);
    for (let i = 0; i < list.length; i++) {
        if (only === -1 || only === i)
            list[i] = setAt(list[i], path, assignment, at + 1) ?? null;
    }
    return list;
}
/** The new value; of a list that is only about its length, the elements that were there before stay. */
function grown(old, value) {
    if (!isJsonList(old) || !isJsonList(value))
        return value === undefined ? undefined : copyOf(value);
    return value.map((element, i) => (isBlank(element) ? (old[i] ?? {}) : copyOf(element)));
}
function isBlank(element) {
    return isJsonObject(element) && Object.keys(element).length === 0;
}
//# sourceMappingURL=mutable-object.js.map
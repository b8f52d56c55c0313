import { isJsonList, isJsonObject, ownValue } from "../base/json.js";
/** Returns what stands below keys of objects, one after the other; `undefined` where there is nothing, or no object. */
export function below(value, ...keys) {
    return keys.reduce((holder, key) => (isJsonObject(holder) ? (ownValue(holder, key) ?? undefined) : undefined), value);
}
/** Returns the elements of a list below keys; none where there is no list. */
export function elements(value, ...keys) {
    const list = below(value, ...keys);
    return isJsonList(list) ? list : [];
}
/** Returns the pairs of an object below keys; none where there is no object. */
export function pairs(value, ...keys) {
    const object = below(value, ...keys);
    if (!isJsonObject(object))
        return [];
    return Object.entries(object).filter((pair) => pair[1] !== undefined);
}
/** Returns those of the values that are strings: only they join (SEMANTICS.md 4). */
export function strings(values) {
    return values.filter((value) => typeof value === "string");
}
//# sourceMappingURL=members.js.map
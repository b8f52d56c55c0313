import { compareCodePoints, isJsonList, isJsonObject, ownValue } from "../base/json.js";
/** Returns the values that a path yields: none, one, or after `[*]` many (SEMANTICS.md 2). */
export function valuesAt(root, path) {
    let value = root;
    for (const [i, step] of path.entries()) {
        if (step.step !== "key") {
            const others = path.slice(i);
            return others.reduce((values, one) => values.flatMap((value) => stepInto(value, one)), [value]);
        }
        // Most paths are of keys only, and have one value at most.
        const member = isJsonObject(value) ? ownValue(value, step.key) : undefined;
        if (member === undefined || member === null)
            return [];
        value = member;
    }
    return [value];
}
/** Stepping into what is not an object (a list, for brackets) yields nothing; `null` is absent. */
function stepInto(value, step) {
    if (step.step === "key")
        return isJsonObject(value) ? present([ownValue(value, step.key)]) : [];
    if (step.step === "keys")
        return isJsonObject(value) ? keysOf(value) : [];
    if (!isJsonList(value))
        return [];
    const elements = present(value);
    return step.step === "each" ? elements : present([elements[step.index]]);
}
/** The keys of what is not null, in code-point order (SEMANTICS-CRD.md 4). */
function keysOf(object) {
    const keys = Object.keys(object).filter((key) => present([ownValue(object, key)]).length > 0);
    return keys.sort(compareCodePoints);
}
function present(values) {
    return values.filter((value) => value !== undefined && value !== null);
}
/** Returns the string form of a scalar; lists and objects have none (SEMANTICS.md 2). */
export function textOf(value) {
    if (typeof value === "string")
        return value;
    return typeof value === "number" || typeof value === "boolean" ? JSON.stringify(value) : undefined;
}
/**
 * Returns a whole number of at most 15 digits, or a string that spells one; anything else is no integer (SEMANTICS.md
 * 2).
 */
export function wholeNumber(value) {
    if (typeof value === "number")
        return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : undefined;
    if (typeof value !== "string" || !/^[+-]?\d{1,15}$/.test(value))
        return undefined;
    return Number.parseInt(value, 10);
}
//# sourceMappingURL=values.js.map
/** Tells whether the value is a JSON object (not `null`, not a list). */
export function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Tells whether the value is a JSON list. `Array.isArray` alone would not narrow a readonly list. */
export function isJsonList(value) {
    return Array.isArray(value);
}
/**
 * Returns the object's own value under a key; `undefined` where there is none, also for names that every object
 * inherits.
 */
export function ownValue(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
/**
 * Sets an own key, `__proto__` included, where a plain assignment would change the prototype.
 */
export function setOwn(object, key, value) {
    if (key === "__proto__") {
        Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
    }
    else {
        object[key] = value;
    }
}
/**
 * Writes a value that JSON can hold and returns the text, the keys of every object sorted by code points: the same
 * value always gives the same bytes. A member that is `undefined` is written as `null`.
 */
export function stableStringify(value, indent) {
    return JSON.stringify(sortKeys(value), undefined, indent);
}
function sortKeys(value) {
    if (isJsonList(value))
        return value.map(sortKeys);
    if (!isJsonObject(value))
        return value;
    const sorted = {};
    for (const key of Object.keys(value).sort(compareCodePoints))
        setOwn(sorted, key, sortKeys(value[key] ?? null));
    return sorted;
}
/**
 * Compares two texts by code points and returns their order (below 0, 0, above 0), as SEMANTICS.md 5 sorts findings.
 * JavaScript's own `<` goes by UTF-16 units, which puts characters beyond the basic plane before U+E000 to U+FFFF.
 */
export function compareCodePoints(a, b) {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++) {
        const x = a.charCodeAt(i);
        const y = b.charCodeAt(i);
        if (x !== y)
            return codeUnitRank(x) - codeUnitRank(y);
    }
    return a.length - b.length;
}
/** Surrogates stand for code points above every other UTF-16 unit. */
function codeUnitRank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
//# sourceMappingURL=json.js.map
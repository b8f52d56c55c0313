import { isJsonList, setOwn } from "../base/json.js";
import { wellFormed } from "../base/well-formed.js";
/**
 * Returns the value as patterns and snapshots hold it (SEMANTICS.md 0 and 1): no `null` at any depth, neither in
 * objects nor in lists; no lone surrogate in any text or key; no negative zero. What needs no change is the same value,
 * not a copy.
 */
export function normalise(value) {
    if (typeof value === "string")
        return wellFormed(value);
    if (typeof value === "number")
        return value === 0 ? 0 : value;
    if (typeof value !== "object" || value === null)
        return value;
    return isJsonList(value) ? normaliseList(value) : normaliseObject(value);
}
function normaliseList(list) {
    let copy;
    for (let i = 0; i < list.length; i++) {
        const item = list[i];
        const next = isAbsent(item) ? undefined : normalise(item);
        if (copy === undefined) {
            if (next !== undefined && Object.is(next, item))
                continue;
            copy = list.slice(0, i);
        }
        if (next !== undefined)
            copy.push(next);
    }
    return copy ?? list;
}
function normaliseObject(object) {
    let copy;
    for (const key in object) {
        const value = object[key];
        const next = isAbsent(value) ? undefined : normalise(value);
        const nextKey = wellFormed(key);
        if (copy === undefined) {
            if (next !== undefined && Object.is(next, value) && nextKey === key)
                continue;
            copy = membersBefore(object, key);
        }
        if (next !== undefined)
            setOwn(copy, nextKey, next);
    }
    return copy ?? object;
}
function isAbsent(value) {
    return value === null || value === undefined;
}
function membersBefore(object, end) {
    const members = {};
    for (const key in object) {
        if (key === end)
            break;
        setOwn(members, key, object[key]);
    }
    return members;
}
//# sourceMappingURL=normalise.js.map
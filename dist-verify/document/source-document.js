import { isJsonList, isJsonObject } from "../base/json.js";
import { wellFormed } from "../base/well-formed.js";
import { normalise } from "./normalise.js";
/**
 * Returns the document with its value normalised (SEMANTICS.md 0 and 1): no `null`, no lone surrogate, no negative
 * zero. Paths are those of the normalised value. A document that needs no change is returned as it is.
 */
export function normaliseDocument(document) {
    const value = document.isNormal ? document.value : normalise(document.value);
    if (value === document.value)
        return document;
    return {
        format: document.format,
        value,
        isNormal: true,
        locate: (path, of) => document.locate(pathBefore(document.value, path), of),
        startOf: (path) => document.startOf(pathBefore(document.value, path)),
        written: (path) => document.written(pathBefore(document.value, path)),
    };
}
/** Returns the path that a part had before its document was normalised. */
function pathBefore(root, path) {
    let value = root;
    return path.map((step) => {
        let before = step;
        if (isJsonList(value) && typeof step === "number")
            before = presentIndexes(value)[step] ?? value.length;
        else if (isJsonObject(value) && typeof step === "string" && !Object.hasOwn(value, step)) {
            before = Object.keys(value).find((key) => wellFormed(key) === step) ?? step;
        }
        value = value?.[before];
        return before;
    });
}
const present = new WeakMap();
/** The indexes of a list's entries that are not null. They are kept, since a list can have many mistakes. */
function presentIndexes(list) {
    const cached = present.get(list) ?? [...list.keys()].filter((i) => list[i] !== null && list[i] !== undefined);
    present.set(list, cached);
    return cached;
}
//# sourceMappingURL=source-document.js.map
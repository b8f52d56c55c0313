import { formatPointer, valueAt } from "../base/json-pointer.js";
/**
 * Makes a document of a value in memory and returns it. Its places have a pointer and no line.
 *
 * @param file what places name in place of a file.
 * @param pointer the JSON Pointer at which the value stands in what `file` names.
 */
export function documentOf(value, file, pointer = "") {
    const locate = (path) => ({ place: { file, pointer: pointer + formatPointer(existingPath(value, path)) } });
    return {
        format: "memory",
        value,
        isNormal: false,
        locate,
        startOf: (path) => (below = []) => locate([...path, ...below]),
        written: (path) => JSON.stringify(valueAt(value, existingPath(value, path)) ?? null),
    };
}
function existingPath(value, path) {
    const end = path.findIndex((_, i) => valueAt(value, path.slice(0, i + 1)) === undefined);
    return end === -1 ? path : path.slice(0, end);
}
//# sourceMappingURL=document-of.js.map
import { isJsonList, isJsonObject, ownValue } from "./json.js";
/** Writes a path as a JSON Pointer (RFC 6901); the empty text for the whole value. */
export function formatPointer(path) {
    return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
/** Reads a JSON Pointer into `root` and returns its path. A step is an index only where the value holds a list. */
export function parsePointer(pointer, root) {
    let value = root;
    return pointer
        .split("/")
        .slice(1)
        .map((part) => {
        const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
        const step = isJsonList(value) ? Number(key) : key;
        value = childOf(value, step);
        return step;
    });
}
/** Looks a path up in a value and returns what stands there; `undefined` where the path leads nowhere. */
export function valueAt(value, path) {
    let part = value;
    for (const step of path) {
        if (part === undefined)
            return undefined;
        part = childOf(part, step);
    }
    return part;
}
function childOf(value, step) {
    if (typeof step === "number")
        return isJsonList(value) ? value[step] : undefined;
    return isJsonObject(value) ? ownValue(value, step) : undefined;
}
//# sourceMappingURL=json-pointer.js.map
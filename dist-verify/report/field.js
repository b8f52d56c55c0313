import { parsePointer } from "../base/json-pointer.js";
import { formatPath } from "../pattern/path.js";
/**
 * Looks the place of a part of an object up and returns it, or that of the deepest part on the way that exists.
 * `undefined` where there is no such part, or where the text of the object was not kept.
 */
export function reportedField(resource, path) {
    const named = resource.workload ?? resource;
    const start = named.place().pointer ?? "";
    const { place, sourceLine } = resource.locate(path);
    const { line, column, pointer = "" } = place;
    const below = pointer.startsWith(start) ? parsePointer(pointer.slice(start.length), named.object) : [];
    if (line === undefined || column === undefined || below.length === 0)
        return undefined;
    return { path: spelled(below), line, column, sourceLine: () => sourceLine };
}
function spelled(path) {
    return formatPath(path.map((step) => (typeof step === "number" ? { step: "index", index: step } : { step: "key", key: step })));
}
//# sourceMappingURL=field.js.map
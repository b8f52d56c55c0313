import { isJsonList, isJsonObject } from "../base/json.js";
import { valueAt } from "../base/json-pointer.js";
/**
 * A partially valid document: the parts that its schema accepted, which can be judged though others were refused. What
 * stands in a list keeps its index, so that paths are those of the whole document.
 */
export class PartialDocument {
    value;
    parts;
    #invalid;
    /** The paths of all that holds an invalid part. */
    #ancestors;
    /** `invalid` are the paths of what was refused, and of what is absent but may be what a refused key meant. */
    constructor(value, invalid) {
        this.value = value;
        this.#invalid = new Set(invalid.map(keyOf));
        this.#ancestors = new Set(invalid.flatMap((path) => path.map((_, i) => keyOf(path.slice(0, i)))));
        this.parts = (this.#validPart(value, []) ?? {});
    }
    /**
     * Tells whether the part under a path is as the author wrote it: nothing at it, in it or around it was refused.
     * Also of an absent part, which then is absent because it was left out.
     */
    isIntact(path) {
        return !this.#ancestors.has(keyOf(path)) && this.#isValid(path);
    }
    /** Tells whether a key is intact in each entry of a list, and no entry is missing. An absent list has no entry. */
    isIntactInEach(list, key) {
        const entries = valueAt(this.value, list);
        return this.#isValid(list) && (!isJsonList(entries) || entries.every((_, i) => this.isIntact([...list, i, key])));
    }
    #isValid(path) {
        return !this.#invalid.has(keyOf(path)) && !path.some((_, i) => this.#invalid.has(keyOf(path.slice(0, i))));
    }
    #validPart(value, path) {
        if (this.#invalid.has(keyOf(path)))
            return undefined;
        if (!this.#ancestors.has(keyOf(path)))
            return value;
        if (isJsonList(value))
            return value.map((entry, i) => this.#validPart(entry, [...path, i]));
        if (!isJsonObject(value))
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.#validPart(part, [...path, key])]));
    }
}
/** No key of the schema has a slash, so two paths of such keys are never taken for one. */
function keyOf(path) {
    return path.join("/");
}
//# sourceMappingURL=partial-document.js.map
import { isJsonList, isJsonObject, setOwn } from "../base/json.js";
import { unusableNumber } from "./read-diagnostic.js";
import { keyText } from "./yaml-scalar.js";
/** Fills a list, or a document, which counts as a list of one element. */
export class Sequence {
    report;
    value = [];
    /** Elements have no key; mappings have one. */
    key = undefined;
    constructor(report) {
        this.report = report;
    }
    /** Adds the next element. */
    add(node, offset) {
        this.value.push(usable(node, offset, this.report));
    }
}
const MERGE = Symbol("<<");
const UNUSABLE = Symbol("unusable");
/** Fills a mapping as sigs.k8s.io/yaml does. */
export class Mapping {
    report;
    ofRepeated;
    value = {};
    /** The key that waits for its value; `undefined` where a key comes next. */
    key;
    #keyOffset = 0;
    /** Keys that only a merge has set until now. */
    #merged;
    constructor(report, ofRepeated) {
        this.report = report;
        this.ofRepeated = ofRepeated;
    }
    /** Adds the next key, or the value of the last one. */
    add(node, offset) {
        if (this.key === undefined) {
            this.key = node.isMergeKey ? MERGE : this.#keyOf(node, offset);
            this.#keyOffset = offset;
            return;
        }
        if (this.key === MERGE)
            this.#merge(node, offset);
        else if (this.key !== UNUSABLE)
            this.#set(this.key, usable(node, offset, this.report));
        this.key = undefined;
    }
    #keyOf({ value, text }, offset) {
        if (value === null || typeof value === "object") {
            const what = value === null ? "null" : isJsonList(value) ? "a list" : "a mapping";
            const help = "quote the key if it is meant as text";
            this.report({ code: "read/unusable-key", message: `${what} cannot be a key`, help, offset });
            return UNUSABLE;
        }
        return keyText(text ?? "", value) ?? UNUSABLE;
    }
    #set(key, value) {
        if (Object.hasOwn(this.value, key) && !this.#merged?.has(key)) {
            const diagnostic = this.ofRepeated(key, this.#keyOffset);
            if (diagnostic !== undefined)
                this.report(diagnostic);
        }
        this.#merged?.delete(key);
        setOwn(this.value, key, value);
    }
    #merge({ value }, offset) {
        // Of a list of mappings, the earlier ones win.
        const sources = isJsonList(value) ? [...value].reverse() : [value];
        for (const source of sources) {
            if (!isJsonObject(source)) {
                const message = "<< takes a mapping or a list of mappings";
                this.report({ code: "read/syntax", message, help: "merge a mapping", offset });
                return;
            }
            for (const key of Object.keys(source)) {
                if (!Object.hasOwn(this.value, key)) {
                    this.#merged ??= new Set();
                    this.#merged.add(key);
                }
                setOwn(this.value, key, source[key] ?? null);
            }
        }
    }
}
/** Returns the value if JSON can hold it. */
function usable({ value, text }, offset, report) {
    if (typeof value !== "number" || Number.isFinite(value))
        return value;
    report(unusableNumber(text ?? String(value), offset));
    return null;
}
//# sourceMappingURL=yaml-container.js.map
var _a;
import { jsonChildren, skipBlanks, valueEnd } from "./json-scan.js";
/**
 * Returns the position of the valid JSON value that begins at `start` of a text. Each object or list is walked when it is
 * first requested.
 */
export function jsonPosition(text, start) {
    return new JsonPosition(text, start);
}
class JsonPosition {
    text;
    start;
    #children;
    #end;
    constructor(text, start) {
        this.text = text;
        this.start = start;
    }
    get written() {
        this.#end ??= valueEnd(this.text, this.start);
        return [this.start, this.#end];
    }
    get firstKey() {
        if (this.text[this.start] !== "{")
            return undefined;
        const first = skipBlanks(this.text, this.start + 1);
        return this.text[first] === '"' ? first : undefined;
    }
    get scalar() {
        const [start, end] = this.written;
        const written = this.text.slice(start, end);
        if (!written.startsWith('"'))
            return { value: written, start, end, quotes: undefined };
        return { value: JSON.parse(written), start: start + 1, end: end - 1, quotes: '"' };
    }
    child(step) {
        // An index of an object's child would be taken for a key.
        if ((typeof step === "number") !== (this.text[this.start] === "["))
            return undefined;
        this.#children ??= this.#findChildren();
        return this.#children.get(String(step));
    }
    #findChildren() {
        const children = new Map();
        jsonChildren(this.text, this.start, (key, start, keyStart) => {
            const position = new _a(this.text, start);
            children.set(key, keyStart === undefined ? { position } : { position, keyStart });
        });
        return children;
    }
}
_a = JsonPosition;
//# sourceMappingURL=json-positions.js.map
import { isJsonObject, setOwn } from "../base/json.js";
import { keyText, plainScalar } from "./yaml-scalar.js";
/**
 * Reads one YAML document in the plain block style that kubectl and Helm write and returns its value; `undefined` for
 * anything else, mistakes included, which `composeYaml` reads or reports. What it does read it reads alike:
 * test/document/quick-yaml.test.ts compares the two.
 *
 * It knows mappings and lists in block style, plain and quoted scalars on one line, literal blocks (`|`, `|-`), `{}`,
 * lists of scalars in brackets, and comments. The parser alone takes longer than all else that `check` does; this takes a tenth of it.
 *
 * @param start the offset of the document in `text`: at its `---`, if it has one.
 */
export function readQuickYaml(text, start) {
    return new QuickYaml(text).document(start);
}
/**
 * Matches a character that this reader does not know: line breaks other than LF, surrogates, and what YAML does not
 * allow. Texts with such a character are for the parser.
 */
export const UNKNOWN_CHARACTER = /[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/g;
const TAB = 0x09;
const LINE_FEED = 0x0a;
const SPACE = 0x20;
const QUOTE = 0x22;
const HASH = 0x23;
const APOSTROPHE = 0x27;
const DASH = 0x2d;
const NINE = 0x39;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const PIPE = 0x7c;
const OPEN_OBJECT = 0x7b;
/** Longer keys and deeper values are for the parser, which has limits for them. */
const MAX_KEY = 256;
const MAX_DEPTH = 64;
/** The characters of keys that are read here. Other keys are for the parser. */
const IN_KEY = flags("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./-");
const IN_QUOTED_KEY = flags("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./-:, *@");
/** The characters with which no plain scalar begins, or not always. */
const INDICATOR = flags("\t&*!%@`?:,[]{}#|>\"'");
function flags(characters) {
    const table = new Uint8Array(0x80);
    for (const character of characters)
        table[character.charCodeAt(0)] = 1;
    return table;
}
/** Thrown, always the same one, where a document is for the parser. */
const UNKNOWN = new Error("not plain block style");
/** The values of plain scalars and keys that were met, since manifests repeat them. */
const scalars = new Map();
const keys = new Map();
const MAX_REMEMBERED = 10_000;
/** Tells whether a `---` line, which ends a YAML document, starts at this place. */
export function isSeparator(text, at) {
    if (!text.startsWith("---", at))
        return false;
    const next = text.charAt(at + 3);
    return next === "\n" || next === " " || next === "\t" || next === "\r" || next === "";
}
class QuickYaml {
    text;
    /** The first character of the line that comes next, and its column; -1 behind the last line. */
    #at = 0;
    #indent = -1;
    #depth = 0;
    #starts;
    #hasNoNull = true;
    /** The end of the text; of the document, once its end was met. */
    #end;
    constructor(text) {
        this.text = text;
        this.#end = text.length;
    }
    document(from) {
        try {
            const hasMarker = this.text.startsWith("---", from);
            this.#nextLine(hasMarker ? this.#endOfLine(from + 3) : from);
            if (this.#indent < 0)
                return hasMarker ? this.#emptyDocument(from) : undefined;
            const first = this.#at;
            const value = this.#block(this.#indent, true);
            if (this.#indent >= 0)
                return undefined;
            const starts = this.#starts;
            const start = starts?.get(value) ?? first;
            return { value, end: this.#end, start, starts, hasNoNull: this.#hasNoNull };
        }
        catch (error) {
            if (error === UNKNOWN)
                return undefined;
            throw error;
        }
    }
    #emptyDocument(start) {
        return { value: null, end: this.#end, start, starts: undefined, hasNoNull: false };
    }
    /** Goes to the next line that is neither blank nor a comment. */
    #nextLine(lineStart) {
        const { text } = this;
        const end = this.#end;
        let line = lineStart;
        while (line < end) {
            let at = line;
            while (text.charCodeAt(at) === SPACE)
                at++;
            const c = text.charCodeAt(at);
            if (c === LINE_FEED)
                line = at + 1;
            else if (c === HASH)
                line = this.#lineAfter(at);
            else if (at >= end)
                break;
            else if (c === DASH && at === line && isSeparator(text, at)) {
                this.#end = at;
                break;
            }
            else {
                this.#at = at;
                this.#indent = at - line;
                return;
            }
        }
        this.#at = this.#end;
        this.#indent = -1;
    }
    #lineAfter(at) {
        const lineFeed = this.text.indexOf("\n", at);
        return lineFeed < 0 || lineFeed >= this.#end ? this.#end : lineFeed + 1;
    }
    /** Returns the start of the next line, where only blanks and a comment stand before it. */
    #endOfLine(from) {
        const { text } = this;
        const end = this.#end;
        const at = this.#skipSpaces(from);
        if (at >= end)
            return end;
        const c = text.charCodeAt(at);
        if (c === LINE_FEED)
            return at + 1;
        if (c === HASH && at > from)
            return this.#lineAfter(at);
        throw UNKNOWN;
    }
    /** Reads the list or mapping that begins at the current line. */
    #block(indent, holdsObjects) {
        return this.#isDash(this.#at) ? this.#list(indent, holdsObjects) : this.#mapping(indent);
    }
    #isDash(at) {
        if (this.text.charCodeAt(at) !== DASH)
            return false;
        const next = this.text.charCodeAt(at + 1);
        return next === SPACE || next === LINE_FEED || at + 1 >= this.#end;
    }
    /** Reads the mapping whose first key stands at the current place, in this column. */
    #mapping(indent) {
        if (++this.#depth > MAX_DEPTH)
            throw UNKNOWN;
        const value = {};
        do {
            const colon = this.#keyEnd(this.#at);
            if (colon < 0)
                throw UNKNOWN;
            const key = this.#key(colon);
            if (Object.hasOwn(value, key))
                throw UNKNOWN;
            const member = this.#member(colon + 1, indent, key === "items");
            if (key === "__proto__")
                setOwn(value, key, member);
            else
                value[key] = member;
        } while (this.#indent === indent);
        if (this.#indent > indent)
            throw UNKNOWN;
        this.#depth--;
        return value;
    }
    /** Returns the offset of the colon behind the key at this place; -1 where there is no such key. */
    #keyEnd(start) {
        const { text } = this;
        const first = text.charCodeAt(start);
        let at = start;
        if (first === QUOTE || first === APOSTROPHE) {
            do
                at++;
            while (IN_QUOTED_KEY[text.charCodeAt(at)] === 1);
            if (text.charCodeAt(at++) !== first)
                return -1;
        }
        else if (first !== DASH)
            while (IN_KEY[text.charCodeAt(at)] === 1)
                at++;
        if (text.charCodeAt(at) !== COLON || at === start)
            return -1;
        if (at - start > MAX_KEY)
            throw UNKNOWN;
        const next = text.charCodeAt(at + 1);
        return next === SPACE || next === LINE_FEED || at + 1 >= this.#end ? at : -1;
    }
    #key(colon) {
        const text = this.text.slice(this.#at, colon);
        const known = keys.get(text);
        if (known !== undefined)
            return known;
        const isPlain = IN_KEY[text.charCodeAt(0)] === 1;
        const key = isPlain ? keyText(text, plainScalar(text)) : text.slice(1, -1);
        if (key === undefined)
            throw UNKNOWN;
        if (keys.size < MAX_REMEMBERED)
            keys.set(text, key);
        return key;
    }
    /** Reads what stands behind the colon of a key: a scalar on the line, or a block on the next lines. */
    #member(from, indent, isItems) {
        const at = this.#skipSpaces(from);
        const c = this.text.charCodeAt(at);
        if (!this.#isEmpty(c, at, from))
            return this.#scalar(at, c, indent);
        this.#nextLine(this.#endOfLine(from));
        if (this.#indent > indent)
            return this.#block(this.#indent, isItems);
        if (this.#indent === indent && this.#isDash(this.#at))
            return this.#list(indent, isItems);
        return this.#null();
    }
    /** Reads the list whose first dash stands at the current place, in this column. */
    #list(indent, holdsObjects) {
        if (++this.#depth > MAX_DEPTH)
            throw UNKNOWN;
        const value = [];
        let first = -1;
        do {
            const dash = this.#at;
            const at = this.#skipSpaces(dash + 1);
            const c = this.text.charCodeAt(at);
            let start = at;
            let element;
            if (this.#isEmpty(c, at, dash + 1)) {
                this.#nextLine(this.#endOfLine(dash + 1));
                // An element without a place of its own: the parser decides what its place is.
                if (this.#indent <= indent)
                    throw UNKNOWN;
                start = this.#at;
                element = this.#block(this.#indent, false);
            }
            else if (this.#isDash(at) || this.#keyEnd(at) >= 0) {
                this.#at = at;
                element = this.#block(indent + at - dash, false);
            }
            else
                element = this.#scalar(at, c, indent);
            if (first < 0)
                first = start;
            value.push(element);
            if (holdsObjects) {
                // Where other elements are is for the parser.
                if (!isJsonObject(element))
                    throw UNKNOWN;
                this.#note(element, start);
            }
        } while (this.#indent === indent && this.#isDash(this.#at));
        if (this.#indent > indent)
            throw UNKNOWN;
        if (holdsObjects)
            this.#note(value, first);
        this.#depth--;
        return value;
    }
    #note(value, start) {
        this.#starts ??= new Map();
        this.#starts.set(value, start);
    }
    #skipSpaces(from) {
        let at = from;
        while (this.text.charCodeAt(at) === SPACE)
            at++;
        return at;
    }
    #isEmpty(c, at, from) {
        return c === LINE_FEED || at >= this.#end || (c === HASH && at > from);
    }
    #null() {
        this.#hasNoNull = false;
        return null;
    }
    /** Reads a scalar and goes to the next line, which must not continue it. */
    #scalar(at, c, indent) {
        let value;
        if (c === QUOTE)
            value = this.#doubleQuoted(at);
        else if (c === APOSTROPHE)
            value = this.#singleQuoted(at);
        else if (c === PIPE)
            return this.#literal(at, indent);
        else if (c === OPEN_LIST)
            value = this.#flowList(at);
        else if (c === OPEN_OBJECT)
            value = this.#emptyMapping(at);
        else if (INDICATOR[c] === 1 || this.#isDash(at))
            throw UNKNOWN;
        else
            value = this.#plain(at);
        if (this.#indent > indent)
            throw UNKNOWN;
        return value;
    }
    #plain(start) {
        const { text } = this;
        const end = this.#end;
        let at = start;
        let last = start;
        let next = end;
        for (; at < end; at++) {
            const c = text.charCodeAt(at);
            if (c === SPACE)
                continue;
            if (c === LINE_FEED) {
                next = at + 1;
                break;
            }
            if (c === TAB)
                throw UNKNOWN;
            if (c === COLON) {
                const following = text.charCodeAt(at + 1);
                if (following === SPACE || following === LINE_FEED || at + 1 >= end)
                    throw UNKNOWN;
            }
            else if (c === HASH && text.charCodeAt(at - 1) === SPACE) {
                next = this.#lineAfter(at);
                break;
            }
            last = at + 1;
        }
        this.#nextLine(next);
        return this.#plainValue(text.slice(start, last));
    }
    #plainValue(text) {
        // What does not begin like a number can only be a word, and the longest has five characters.
        const isWord = text.charCodeAt(0) > NINE;
        if (text.length > (isWord ? 5 : 8))
            return isWord ? text : this.#usable(plainScalar(text));
        let value = scalars.get(text);
        if (value === undefined) {
            value = this.#usable(plainScalar(text));
            if (scalars.size < MAX_REMEMBERED)
                scalars.set(text, value);
        }
        return value === null ? this.#null() : value;
    }
    /** The parser reports what is no number of JSON, and what a double does not hold. */
    #usable(value) {
        if (typeof value === "number" && (!(Math.abs(value) < 2 ** 53) || Object.is(value, -0)))
            throw UNKNOWN;
        return value;
    }
    #singleQuoted(start) {
        const { text } = this;
        let at = start + 1;
        let isDoubled = false;
        for (;;) {
            const c = text.charCodeAt(at);
            if (c === LINE_FEED || c === TAB || at >= this.#end)
                throw UNKNOWN;
            if (c === APOSTROPHE) {
                if (text.charCodeAt(at + 1) !== APOSTROPHE)
                    break;
                isDoubled = true;
                at++;
            }
            at++;
        }
        this.#nextLine(this.#endOfLine(at + 1));
        const value = text.slice(start + 1, at);
        return isDoubled ? value.replaceAll("''", "'") : value;
    }
    #doubleQuoted(start) {
        const { text } = this;
        let at = start + 1;
        let isEscaped = false;
        for (;;) {
            const c = text.charCodeAt(at);
            if (c === QUOTE)
                break;
            if (c === LINE_FEED || c === TAB || at >= this.#end)
                throw UNKNOWN;
            if (c === BACKSLASH) {
                // These escapes mean the same in JSON.
                if (!'"\\bfnrt'.includes(text.charAt(at + 1)))
                    throw UNKNOWN;
                isEscaped = true;
                at++;
            }
            at++;
        }
        this.#nextLine(this.#endOfLine(at + 1));
        return isEscaped ? JSON.parse(text.slice(start, at + 1)) : text.slice(start + 1, at);
    }
    #emptyMapping(at) {
        if (!this.text.startsWith("{}", at))
            throw UNKNOWN;
        this.#nextLine(this.#endOfLine(at + 2));
        return {};
    }
    /** Reads a list in brackets, on one line, of quoted scalars without escapes and of simple plain ones. */
    #flowList(start) {
        const { text } = this;
        const value = [];
        let at = this.#skipSpaces(start + 1);
        while (text.charCodeAt(at) !== CLOSE_LIST) {
            const first = text.charCodeAt(at);
            const from = at;
            if (first === QUOTE || first === APOSTROPHE) {
                at = this.#flowQuoteEnd(at, first);
                value.push(text.slice(from + 1, at - 1));
            }
            else {
                if (first === DASH)
                    throw UNKNOWN;
                while (IN_KEY[text.charCodeAt(at)] === 1)
                    at++;
                if (at === from)
                    throw UNKNOWN;
                value.push(this.#plainValue(text.slice(from, at)));
            }
            at = this.#skipSpaces(at);
            const next = text.charCodeAt(at);
            if (next === CLOSE_LIST)
                break;
            if (next !== COMMA)
                throw UNKNOWN;
            at = this.#skipSpaces(at + 1);
            if (text.charCodeAt(at) === CLOSE_LIST)
                throw UNKNOWN;
        }
        this.#nextLine(this.#endOfLine(at + 1));
        return value;
    }
    /** Returns the offset behind the quote that ends a scalar without escapes. */
    #flowQuoteEnd(start, quote) {
        const { text } = this;
        for (let at = start + 1; at < this.#end; at++) {
            const c = text.charCodeAt(at);
            if (c === quote)
                return at + 1;
            if (c === BACKSLASH || c === LINE_FEED || c === TAB)
                break;
        }
        throw UNKNOWN;
    }
    /** Reads a literal block, with all its lines. */
    #literal(start, parentIndent) {
        const { text } = this;
        const end = this.#end;
        const isStripped = text.charCodeAt(start + 1) === DASH;
        let line = this.#endOfLine(start + (isStripped ? 2 : 1));
        const firstLine = line;
        let indent = -1;
        /** The end of the last line that is not blank. */
        let last = -1;
        const lines = [];
        while (line < end) {
            const at = this.#skipSpaces(line);
            const c = text.charCodeAt(at);
            const column = at - line;
            // A line of spaces only can be content; the parser knows.
            if (c === LINE_FEED) {
                if (column > 0)
                    throw UNKNOWN;
                lines.push("");
                line = at + 1;
                continue;
            }
            if (indent < 0 && column > parentIndent && at < end) {
                if (line !== firstLine || c === TAB)
                    throw UNKNOWN;
                indent = column;
            }
            if (indent < 0 || column < indent)
                break;
            const next = text.indexOf("\n", at);
            // Whether a last line without a line feed gets one is for the parser.
            if (next < 0 || next >= end)
                throw UNKNOWN;
            lines.push(text.slice(line + indent, next));
            last = lines.length;
            line = next + 1;
        }
        if (last < 0)
            throw UNKNOWN;
        this.#nextLine(line);
        if (this.#indent > parentIndent)
            throw UNKNOWN;
        const value = lines.slice(0, last).join("\n");
        return isStripped ? value : `${value}\n`;
    }
}
//# sourceMappingURL=quick-yaml.js.map
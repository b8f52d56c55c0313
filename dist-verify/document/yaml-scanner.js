import { isBreak, YamlCursor, YamlSyntaxError } from "./yaml-cursor.js";
import { scanAnchor, scanDirective, scanTag } from "./yaml-scan-property.js";
import { scanBlock, scanPlain, scanQuoted } from "./yaml-scan-scalar.js";
/** The parts of which YAML is made, as the scanner finds them. */
export const TOKEN = {
    END: 0,
    DIRECTIVE: 1,
    DOCUMENT_START: 2,
    DOCUMENT_END: 3,
    BLOCK_SEQUENCE: 4,
    BLOCK_MAPPING: 5,
    BLOCK_END: 6,
    FLOW_SEQUENCE: 7,
    FLOW_SEQUENCE_END: 8,
    FLOW_MAPPING: 9,
    FLOW_MAPPING_END: 10,
    FLOW_ENTRY: 11,
    BLOCK_ENTRY: 12,
    KEY: 13,
    VALUE: 14,
    ALIAS: 15,
    ANCHOR: 16,
    TAG: 17,
    SCALAR: 18,
};
const TAB = 0x09;
const SPACE = 0x20;
const EXCLAMATION = 0x21;
const QUOTE = 0x22;
const PERCENT = 0x25;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const ASTERISK = 0x2a;
const COMMA = 0x2c;
const DASH = 0x2d;
const COLON = 0x3a;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const PIPE = 0x7c;
const CLOSE_OBJECT = 0x7d;
const BYTE_ORDER_MARK = 0xfeff;
/** A key that is not marked by `?` is at most so many characters long. */
const MAX_KEY = 1024;
/** The characters that cannot begin a token. */
const NO_START = new Set([..."%@`|>"].map((character) => character.charCodeAt(0)));
/**
 * Splits a YAML text into tokens, by the rules of libyaml, which Go's reader follows: inside of brackets and quotes
 * indentation means nothing, a `:` in brackets needs no blank behind it where a quoted key stands before it, and a key
 * ends on the line on which it begins.
 */
export class YamlScanner {
    start;
    #cursor;
    #tokens = [];
    #head = 0;
    /** The number of the tokens that were taken. */
    #taken = 0;
    #indent = -1;
    #indents = [];
    #flowLevel = 0;
    #allowsKey = true;
    /** The last place of each level of brackets at which a key may begin. */
    #keys = [undefined];
    /** The place at which the next token begins a key perhaps. */
    #nextKey;
    #ended = false;
    #last;
    constructor(text, start, end) {
        this.start = start;
        this.#cursor = new YamlCursor(text, start, end);
    }
    /**
     * Returns the next token and leaves it.
     *
     * @throws YamlSyntaxError
     */
    peek() {
        for (;;) {
            const head = this.#tokens[this.#head];
            if (head !== undefined && (head.key === undefined || !this.#isValid(head.key)))
                return head;
            if (head !== undefined && this.#ended)
                return head;
            this.#fetch();
        }
    }
    /** Returns the next token and goes behind it. */
    take() {
        const token = this.peek();
        this.#taken++;
        this.#head++;
        if (this.#head === this.#tokens.length) {
            this.#tokens = [];
            this.#head = 0;
        }
        return token;
    }
    #push(type, start, end, value = "", style) {
        const key = this.#nextKey;
        this.#nextKey = undefined;
        this.#last = type;
        this.#tokens.push(style === undefined ? { type, start, end, value, key } : { type, start, end, value, style, key });
    }
    /** Inserts a token before the one of this number. */
    #insert(number, type, at) {
        this.#tokens.splice(this.#head + number - this.#taken, 0, { type, start: at, end: at, value: "" });
    }
    #fetch() {
        const cursor = this.#cursor;
        this.#skipToToken();
        this.#closeBlocks(cursor.column);
        const { at } = cursor;
        if (at >= cursor.end) {
            this.#endStream();
            return;
        }
        const c = cursor.text.charCodeAt(at);
        if (at === cursor.lineStart && this.#lineToken(c))
            return;
        if (this.#structureToken(c) || this.#valueToken(c))
            return;
        if (c === TAB)
            throw new YamlSyntaxError("a tab stands where only spaces can indent", at);
        if (NO_START.has(c))
            throw new YamlSyntaxError(`the character ${String.fromCharCode(c)} cannot begin a text without quotes`, at);
        this.#saveKey();
        this.#allowsKey = false;
        const plain = scanPlain(cursor, this.#indent + 1, this.#flowLevel > 0);
        if (plain.endsLine === true)
            this.#allowsKey = true;
        this.#scalar(plain, "plain");
    }
    /** Takes a bracket, comma, dash, `?` or `:` that is part of the structure; tells whether there was one. */
    #structureToken(c) {
        switch (c) {
            case OPEN_LIST:
                this.#openFlow(TOKEN.FLOW_SEQUENCE);
                return true;
            case OPEN_OBJECT:
                this.#openFlow(TOKEN.FLOW_MAPPING);
                return true;
            case CLOSE_LIST:
                this.#closeFlow(TOKEN.FLOW_SEQUENCE_END);
                return true;
            case CLOSE_OBJECT:
                this.#closeFlow(TOKEN.FLOW_MAPPING_END);
                return true;
            case COMMA:
                this.#dropKey();
                this.#allowsKey = true;
                this.#indicator(TOKEN.FLOW_ENTRY);
                return true;
            case DASH:
                if (!this.#isAlone())
                    return false;
                this.#blockEntry();
                return true;
            case QUESTION:
                if (this.#flowLevel === 0 && !this.#isAlone())
                    return false;
                this.#key();
                return true;
            case COLON:
                if (this.#flowLevel === 0 && !this.#isAlone())
                    return false;
                this.#value();
                return true;
            default:
                return false;
        }
    }
    /** Tells whether a blank or a line end stands behind the character at the cursor. */
    #isAlone() {
        return this.#cursor.isBlankOrEnd(this.#cursor.at + 1);
    }
    /** Takes an alias, anchor, tag, or a scalar that is not plain; tells whether there was one. */
    #valueToken(c) {
        const cursor = this.#cursor;
        const { at } = cursor;
        switch (c) {
            case PIPE:
            case GREATER:
                if (this.#flowLevel > 0)
                    return false;
                this.#dropKey();
                this.#allowsKey = true;
                this.#scalar(scanBlock(cursor, this.#indent, c === PIPE), "block");
                return true;
            case ASTERISK:
            case AMPERSAND:
            case EXCLAMATION:
            case QUOTE:
            case APOSTROPHE:
                break;
            default:
                return false;
        }
        this.#saveKey();
        this.#allowsKey = false;
        if (c === QUOTE || c === APOSTROPHE)
            this.#scalar(scanQuoted(cursor), c === QUOTE ? "double-quoted" : "single-quoted");
        else {
            const type = c === EXCLAMATION ? TOKEN.TAG : c === ASTERISK ? TOKEN.ALIAS : TOKEN.ANCHOR;
            const value = c === EXCLAMATION ? scanTag(cursor) : scanAnchor(cursor);
            this.#push(type, at, cursor.at, value);
        }
        return true;
    }
    #scalar({ value, start, end }, style) {
        this.#push(TOKEN.SCALAR, start, end, value, style);
    }
    /** Takes a directive or a document's marker at the start of a line; tells whether there was one. */
    #lineToken(c) {
        const cursor = this.#cursor;
        const { at } = cursor;
        const isDirective = c === PERCENT;
        if (!isDirective && !cursor.isDocumentIndicator())
            return false;
        this.#closeBlocks(-1);
        this.#dropKey();
        this.#allowsKey = false;
        if (isDirective) {
            const directive = scanDirective(cursor);
            this.#push(TOKEN.DIRECTIVE, at, cursor.at, directive);
        }
        else {
            cursor.at += 3;
            this.#push(c === DASH ? TOKEN.DOCUMENT_START : TOKEN.DOCUMENT_END, at, cursor.at);
        }
        return true;
    }
    #endStream() {
        this.#closeBlocks(-1);
        this.#dropKey();
        this.#allowsKey = false;
        this.#ended = true;
        this.#push(TOKEN.END, this.#cursor.at, this.#cursor.at);
    }
    #skipToToken() {
        const cursor = this.#cursor;
        for (;;) {
            if (cursor.unit(cursor.at) === BYTE_ORDER_MARK)
                this.#skipMark();
            const takesTabs = this.#flowLevel > 0 || !this.#allowsKey;
            for (let c = cursor.unit(cursor.at); c === SPACE || (c === TAB && takesTabs); c = cursor.unit(cursor.at))
                cursor.at++;
            cursor.skipComment();
            if (!isBreak(cursor.unit(cursor.at)))
                return;
            cursor.takeBreak();
            if (this.#flowLevel === 0)
                this.#allowsKey = true;
        }
    }
    /** Skips the byte order mark of a file that was put behind another one. Elsewhere it is a character. */
    #skipMark() {
        const cursor = this.#cursor;
        const isFirst = this.#last === undefined && cursor.at === this.start;
        const line = cursor.text.lastIndexOf("\n", cursor.at - 2) + 1;
        const isBehindMarker = this.#last === TOKEN.DOCUMENT_START && cursor.text.startsWith("---", line);
        if (cursor.at === cursor.lineStart && (isFirst || isBehindMarker))
            cursor.lineStart = ++cursor.at;
    }
    /** Tells whether a key may still begin at this place: its `:` must come soon, and on its line. */
    #isValid(key) {
        if (!key.isPossible)
            return false;
        const cursor = this.#cursor;
        if (key.lineStart === cursor.lineStart && !isFurther(cursor, key.at, MAX_KEY))
            return true;
        if (key.isRequired)
            throw noColon(key.at);
        key.isPossible = false;
        return false;
    }
    /** Notes that a key may begin at the current place. */
    #saveKey() {
        if (!this.#allowsKey)
            return;
        const { at, lineStart, column } = this.#cursor;
        this.#dropKey();
        const key = {
            isPossible: true,
            isRequired: this.#flowLevel === 0 && this.#indent === column,
            token: this.#taken + this.#tokens.length - this.#head,
            at,
            lineStart,
        };
        this.#keys[this.#keys.length - 1] = key;
        this.#nextKey = key;
    }
    /** What could have been a key is none. */
    #dropKey() {
        const key = this.#keys.at(-1);
        if (key?.isPossible !== true)
            return;
        if (key.isRequired)
            throw noColon(key.at);
        key.isPossible = false;
    }
    /** Opens a block at this column, where none is open there. */
    #openBlock(column, type, at, before) {
        if (this.#flowLevel > 0 || this.#indent >= column)
            return;
        this.#indents.push(this.#indent);
        this.#indent = column;
        if (before === undefined)
            this.#push(type, at, at);
        else
            this.#insert(before, type, at);
    }
    /** Closes the blocks that are indented deeper than this column. */
    #closeBlocks(column) {
        if (this.#flowLevel > 0)
            return;
        while (this.#indent > column) {
            this.#push(TOKEN.BLOCK_END, this.#cursor.at, this.#cursor.at);
            this.#indent = this.#indents.pop() ?? -1;
        }
    }
    #openFlow(type) {
        this.#saveKey();
        this.#keys.push(undefined);
        this.#flowLevel++;
        this.#allowsKey = true;
        this.#indicator(type);
    }
    #closeFlow(type) {
        this.#dropKey();
        if (this.#flowLevel > 0) {
            this.#flowLevel--;
            this.#keys.pop();
        }
        this.#allowsKey = false;
        this.#indicator(type);
    }
    /** Takes an indicator of one character. */
    #indicator(type) {
        const { at } = this.#cursor;
        this.#cursor.at++;
        this.#push(type, at, at + 1);
    }
    #blockEntry() {
        const { at, column } = this.#cursor;
        if (this.#flowLevel === 0) {
            if (!this.#allowsKey)
                throw new YamlSyntaxError("a list cannot begin here, behind something else", at);
            this.#openBlock(column, TOKEN.BLOCK_SEQUENCE, at);
        }
        this.#dropKey();
        this.#allowsKey = true;
        this.#indicator(TOKEN.BLOCK_ENTRY);
    }
    #key() {
        const { at, column } = this.#cursor;
        if (this.#flowLevel === 0) {
            if (!this.#allowsKey)
                throw new YamlSyntaxError("a key cannot begin here, behind something else", at);
            this.#openBlock(column, TOKEN.BLOCK_MAPPING, at);
        }
        this.#dropKey();
        this.#allowsKey = this.#flowLevel === 0;
        this.#indicator(TOKEN.KEY);
    }
    #value() {
        const { at, column } = this.#cursor;
        const key = this.#keys.at(-1);
        if (key !== undefined && this.#isValid(key)) {
            this.#insert(key.token, TOKEN.KEY, key.at);
            this.#openBlock(key.at - key.lineStart, TOKEN.BLOCK_MAPPING, key.at, key.token);
            key.isPossible = false;
            this.#allowsKey = false;
        }
        else {
            if (this.#flowLevel === 0) {
                if (!this.#allowsKey)
                    throw new YamlSyntaxError(noKey(this.#cursor, key), at);
                this.#openBlock(column, TOKEN.BLOCK_MAPPING, at);
            }
            this.#allowsKey = this.#flowLevel === 0;
        }
        this.#indicator(TOKEN.VALUE);
    }
}
/** Says why what stands before a `: ` is no key. */
function noKey({ lineStart, at }, key) {
    if (key !== undefined && key.lineStart === lineStart && at - key.at > MAX_KEY)
        return `a key of more than ${MAX_KEY.toLocaleString("en")} characters must stand behind \`? \``;
    if (key !== undefined && key.lineStart !== lineStart)
        return "a key cannot go over several lines";
    return "a second `: ` stands on this line: a text that has one needs quotes";
}
function noColon(at) {
    return new YamlSyntaxError("a `:` is missing behind this key", at);
}
/** Tells whether the cursor is more than so many characters behind an offset. */
function isFurther({ text, at }, from, characters) {
    if (at - from <= characters)
        return false;
    return at - from > 2 * characters || [...text.slice(from, at)].length > characters;
}
//# sourceMappingURL=yaml-scanner.js.map
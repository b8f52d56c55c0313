import { isBreak, YamlSyntaxError } from "./yaml-cursor.js";
const TAB = 0x09;
const SPACE = 0x20;
const HASH = 0x23;
const APOSTROPHE = 0x27;
const PLUS = 0x2b;
const DASH = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
/** Matches what ends a plain scalar in brackets. */
const FLOW_INDICATORS = new Set([..."?,[]{}"].map((character) => character.charCodeAt(0)));
/** Returns what a fold stands for: a blank, or the line ends behind the first. */
function folded({ first, rest }) {
    if (first !== "\n")
        return first + rest;
    return rest === "" ? " " : rest;
}
/**
 * Reads the plain scalar at the cursor and returns it.
 *
 * @param indent the least column at which a further line continues it; any line does where `isFlow`.
 */
export function scanPlain(cursor, indent, isFlow) {
    const { text, end } = cursor;
    const start = cursor.at;
    let value = "";
    let last = start;
    let pending;
    let endsLine = false;
    for (;;) {
        if (cursor.isDocumentIndicator() || cursor.unit(cursor.at) === HASH)
            break;
        const from = cursor.at;
        const to = plainEnd(cursor, isFlow);
        if (to > from) {
            value += (pending === undefined ? "" : folded(pending)) + text.slice(from, to);
            pending = undefined;
            endsLine = false;
            last = to;
        }
        cursor.at = to;
        cursor.skipBlanks();
        if (cursor.at >= end || !isBreak(text.charCodeAt(cursor.at)))
            break;
        const first = cursor.takeBreak();
        pending = { first, rest: skipEmptyLines(cursor, indent, start) };
        endsLine = true;
        if (!isFlow && cursor.column < indent)
            break;
    }
    return { value, start, end: last, endsLine };
}
/** Returns the offset behind the last character of a plain scalar that is on the current line. */
function plainEnd(cursor, isFlow) {
    const { text, end } = cursor;
    let last = cursor.at;
    for (let at = last; at < end; at++) {
        const c = text.charCodeAt(at);
        if (c === SPACE || c === TAB)
            continue;
        if (isBreak(c))
            break;
        // A comment begins behind a blank only.
        if (c === HASH && at > last)
            break;
        if (c === COLON && cursor.isBlankOrEnd(at + 1))
            break;
        if (isFlow && FLOW_INDICATORS.has(c))
            break;
        last = at + 1;
    }
    return last;
}
function skipEmptyLines(cursor, indent, start) {
    let breaks = "";
    for (;;) {
        while (cursor.isBlank(cursor.at)) {
            if (cursor.column < indent && cursor.unit(cursor.at) === TAB)
                throw new YamlSyntaxError("a tab stands in the indentation of a text", start);
            cursor.at++;
        }
        const next = cursor.takeBreak();
        if (next === "")
            return breaks;
        breaks += next;
    }
}
/** Reads the quoted scalar at the cursor and returns it. The indentation of its lines means nothing. */
export function scanQuoted(cursor) {
    const { text, end } = cursor;
    const opening = cursor.at;
    const quote = text.charCodeAt(opening);
    const isSingle = quote === APOSTROPHE;
    const start = opening + 1;
    let value = "";
    let from = start;
    let at = start;
    for (;;) {
        if (at >= end)
            throw new YamlSyntaxError("a quoted text is not closed", opening);
        const c = text.charCodeAt(at);
        if (c === quote) {
            if (!isSingle || cursor.unit(at + 1) !== APOSTROPHE)
                break;
            value += text.slice(from, at + 1);
            at += 2;
            from = at;
        }
        else if (c === BACKSLASH && !isSingle) {
            value += text.slice(from, at);
            cursor.at = at + 1;
            value += isBreak(cursor.unit(at + 1)) ? escapedBreak(cursor, opening) : escaped(cursor, opening);
            at = cursor.at;
            from = at;
        }
        else if (isBreak(c)) {
            value += text.slice(from, endOfLine(text, from, at));
            cursor.at = at;
            value += folded({ first: cursor.takeBreak(), rest: nextQuotedLine(cursor, opening) });
            at = cursor.at;
            from = at;
        }
        else
            at++;
    }
    value += text.slice(from, at);
    cursor.at = at + 1;
    return { value, start, end: at };
}
/** Returns the offset behind the last character of a line that is no blank. */
function endOfLine(text, from, to) {
    let at = to;
    while (at > from && (text.charCodeAt(at - 1) === SPACE || text.charCodeAt(at - 1) === TAB))
        at--;
    return at;
}
/** A line end behind a backslash is nothing; those of empty lines behind it are kept. */
function escapedBreak(cursor, opening) {
    cursor.takeBreak();
    return nextQuotedLine(cursor, opening);
}
/** Goes to the next text of a quoted scalar and returns the ends of the empty lines before it. */
function nextQuotedLine(cursor, opening) {
    const breaks = skipEmptyLines(cursor, 0, opening);
    if (cursor.isDocumentIndicator())
        throw new YamlSyntaxError("a quoted text is not closed before the document ends", opening);
    return breaks;
}
const ESCAPES = new Map(Object.entries({
    ...{ "0": "\0", a: "\x07", b: "\b", t: "\t", "\t": "\t", n: "\n", v: "\v", f: "\f", r: "\r", e: "\x1b", " ": " " },
    ...{ '"': '"', "'": "'", "\\": "\\", N: "\x85", _: "\xa0", L: "\u2028", P: "\u2029" },
}));
/** The digits that stand behind an escape of a code point. */
const CODE_LENGTHS = new Map([
    ["x", 2],
    ["u", 4],
    ["U", 8],
]);
/** Reads the escape whose character behind the backslash is at the cursor. */
function escaped(cursor, opening) {
    const character = cursor.at < cursor.end ? cursor.text.charAt(cursor.at) : "";
    const at = cursor.at - 1;
    cursor.at++;
    const plain = ESCAPES.get(character);
    if (plain !== undefined)
        return plain;
    const length = CODE_LENGTHS.get(character);
    if (length === undefined) {
        if (character === "")
            throw new YamlSyntaxError("a quoted text is not closed", opening);
        throw new YamlSyntaxError("a backslash in a quoted text begins no escape of YAML", at);
    }
    const digits = cursor.text.slice(cursor.at, Math.min(cursor.at + length, cursor.end));
    const code = Number.parseInt(digits, 16);
    if (digits.length !== length ||
        !/^[0-9a-fA-F]+$/.test(digits) ||
        code > 0x10ffff ||
        (code >= 0xd800 && code <= 0xdfff))
        throw new YamlSyntaxError("a backslash in a quoted text begins no character", at);
    cursor.at += length;
    return String.fromCodePoint(code);
}
/**
 * Reads the block scalar (`|` or `>`) at the cursor and returns it.
 *
 * @param parentIndent the column of the block that holds it; -1 outside of all.
 */
export function scanBlock(cursor, parentIndent, isLiteral) {
    const { text } = cursor;
    const start = cursor.at;
    cursor.at++;
    const { chomping, increment } = blockHeader(cursor, start);
    const contents = cursor.at;
    let indent = increment === 0 ? 0 : Math.max(parentIndent, 0) + increment;
    let value = "";
    let first = "";
    let wasBlank = false;
    const breaks = blockBreaks(cursor, indent, parentIndent, start);
    indent = breaks.indent;
    let rest = breaks.breaks;
    while (cursor.column === indent && cursor.at < cursor.end) {
        const isBlank = cursor.isBlank(cursor.at);
        if (!isLiteral && !wasBlank && !isBlank && first === "\n")
            value += rest === "" ? " " : rest;
        else
            value += first + rest;
        wasBlank = isBlank;
        const from = cursor.at;
        while (!cursor.isBreakOrEnd(cursor.at))
            cursor.at++;
        value += text.slice(from, cursor.at);
        first = cursor.takeBreak();
        rest = blockBreaks(cursor, indent, parentIndent, start).breaks;
    }
    if (chomping !== "strip")
        value += first;
    if (chomping === "keep")
        value += rest;
    return { value, start: contents, end: cursor.at < cursor.end ? cursor.lineStart : cursor.end };
}
/** Reads what stands behind the `|` or `>`, with its line end. */
function blockHeader(cursor, start) {
    let chomping = "clip";
    let increment = 0;
    let hasChomping = false;
    let hasIncrement = false;
    for (;;) {
        const c = cursor.unit(cursor.at);
        if (!hasChomping && (c === PLUS || c === DASH)) {
            chomping = c === PLUS ? "keep" : "strip";
            hasChomping = true;
        }
        else if (!hasIncrement && c >= ZERO && c <= NINE) {
            increment = c - ZERO;
            hasIncrement = true;
            if (increment === 0)
                throw new YamlSyntaxError("a block's indentation cannot be 0", start);
        }
        else
            break;
        cursor.at++;
    }
    cursor.skipBlanks();
    cursor.skipComment();
    if (!cursor.isBreakOrEnd(cursor.at))
        throw new YamlSyntaxError("only a comment can stand behind the | or > of a block", cursor.at);
    cursor.takeBreak();
    return { chomping, increment };
}
/** Skips empty lines and the indentation of the next line. The first lines settle the indentation. */
function blockBreaks(cursor, expected, parentIndent, start) {
    let breaks = "";
    let deepest = 0;
    for (;;) {
        while ((expected === 0 || cursor.column < expected) && cursor.unit(cursor.at) === SPACE)
            cursor.at++;
        deepest = Math.max(deepest, cursor.column);
        if ((expected === 0 || cursor.column < expected) && cursor.unit(cursor.at) === TAB)
            throw new YamlSyntaxError("a tab stands in the indentation of a block", start);
        const next = cursor.takeBreak();
        if (next === "")
            break;
        breaks += next;
    }
    return { breaks, indent: expected === 0 ? Math.max(deepest, parentIndent + 1, 1) : expected };
}
//# sourceMappingURL=yaml-scan-scalar.js.map
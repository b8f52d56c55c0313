const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
/** Bytes of an object or a list, of a member of an object, and of an element, as V8 has them. */
const CONTAINER_BYTES = 64;
const MEMBER_BYTES = 32;
const ELEMENT_BYTES = 16;
/** Counts brackets and colons of the value at `start` in one fast pass and returns the facts. */
export function jsonShape(text, maxDepth, start = 0) {
    let members = 0;
    let containers = 0;
    let commas = 0;
    let depth = 0;
    const shape = (end, tooDeepAt) => {
        const bytes = containers * CONTAINER_BYTES + members * MEMBER_BYTES + commas * ELEMENT_BYTES;
        return { end, members, tooDeepAt, bytes };
    };
    for (let i = start; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c === QUOTE)
            i = closingQuote(text, i);
        else if (c === COLON)
            members++;
        else if (c === COMMA)
            commas++;
        else if (c === OPEN_OBJECT || c === OPEN_LIST) {
            containers++;
            if (++depth > maxDepth)
                return shape(undefined, i);
        }
        else if ((c === CLOSE_OBJECT || c === CLOSE_LIST) && --depth <= 0) {
            return shape(i + 1);
        }
    }
    return shape(undefined);
}
/** Walks a valid JSON value of a text once and calls the visitor for what JSON.parse does not report. */
export function scanJson(text, start, end, visitor) {
    const keySets = [];
    let keys;
    let keyIsNext = false;
    for (let i = start; i < end; i++) {
        const c = text.charCodeAt(i);
        if (c === OPEN_OBJECT || c === OPEN_LIST) {
            keySets.push(keys);
            keys = c === OPEN_OBJECT ? new Set() : undefined;
            keyIsNext = true;
        }
        else if (c === CLOSE_OBJECT || c === CLOSE_LIST)
            keys = keySets.pop();
        else if (c === COMMA)
            keyIsNext = true;
        else if (c === QUOTE) {
            const end = closingQuote(text, i);
            if (keyIsNext && keys !== undefined) {
                const key = JSON.parse(text.slice(i, end + 1));
                if (keys.has(key))
                    visitor.duplicateKey(key, i);
                keys.add(key);
                keyIsNext = false;
            }
            i = end;
        }
        else if (startsNumber(c)) {
            const end = scalarEnd(text, i);
            visitor.number(text.slice(i, end), i);
            i = end - 1;
        }
    }
}
/**
 * Finds the members of the object, or the elements of the list, at `start` of a valid JSON text and returns for each
 * the key or index, the offset of its value, and for a member that of its key.
 */
export function jsonChildren(text, start, visit) {
    const isObject = text.charCodeAt(start) === OPEN_OBJECT;
    if (!isObject && text.charCodeAt(start) !== OPEN_LIST)
        return;
    let i = skipBlanks(text, start + 1);
    for (let index = 0; i < text.length && !isClosing(text.charCodeAt(i)); index++) {
        let key = String(index);
        const keyStart = isObject ? i : undefined;
        if (isObject) {
            const end = closingQuote(text, i);
            key = JSON.parse(text.slice(i, end + 1));
            i = skipBlanks(text, skipBlanks(text, end + 1) + 1);
        }
        visit(key, i, keyStart);
        i = skipBlanks(text, valueEnd(text, i));
        if (text.charCodeAt(i) === COMMA)
            i = skipBlanks(text, i + 1);
    }
}
/** Returns the offset of the first character at or after `i` that is not white space of JSON. */
export function skipBlanks(text, i) {
    let at = i;
    while (isBlank(text.charCodeAt(at)))
        at++;
    return at;
}
function isBlank(c) {
    return c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09;
}
/** Tells whether an object or a list begins at this place. */
export function startsContainer(text, at) {
    const c = text.charCodeAt(at);
    return c === OPEN_OBJECT || c === OPEN_LIST;
}
/** Returns the offset behind the value that starts at `start` of a valid JSON text. */
export function valueEnd(text, start) {
    const first = text.charCodeAt(start);
    if (first === QUOTE)
        return closingQuote(text, start) + 1;
    if (first !== OPEN_OBJECT && first !== OPEN_LIST)
        return scalarEnd(text, start);
    let depth = 0;
    for (let i = start; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c === QUOTE)
            i = closingQuote(text, i);
        else if (c === OPEN_OBJECT || c === OPEN_LIST)
            depth++;
        else if (isClosing(c) && --depth === 0)
            return i + 1;
    }
    return text.length;
}
function scalarEnd(text, start) {
    let i = start;
    while (i < text.length) {
        const c = text.charCodeAt(i);
        if (c <= 0x20 || c === COMMA || isClosing(c))
            break;
        i++;
    }
    return i;
}
function isClosing(c) {
    return c === CLOSE_OBJECT || c === CLOSE_LIST;
}
function startsNumber(c) {
    return c === 0x2d || (c >= 0x30 && c <= 0x39);
}
/**
 * Returns the offset of the quote that ends the string which starts at `start`; the text's end when none does. Searching
 * for quotes is faster than looking at each character.
 */
export function closingQuote(text, start) {
    for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
        let before = quote - 1;
        while (before > start && text.charCodeAt(before) === BACKSLASH)
            before--;
        if ((quote - before) % 2 === 1)
            return quote;
    }
    return text.length;
}
//# sourceMappingURL=json-scan.js.map
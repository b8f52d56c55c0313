import { inputHeapBytes } from "../base/heap-guard.js";
import { isInexact } from "./inexact-number.js";
import { inspectJson } from "./inspect-json.js";
import { jsonPosition } from "./json-positions.js";
import { jsonShape, scanJson, skipBlanks, startsContainer } from "./json-scan.js";
import { findJsonSyntaxError } from "./json-syntax.js";
import { textDocument } from "./position.js";
import { duplicateKey, inexactNumber, repeatedKey, tooDeep, unusableNumber, } from "./read-diagnostic.js";
/**
 * Reads a JSON text and returns its value; with `takesSequences` also of a text in which several objects or lists stand
 * one after another, as kubectl reads them. `undefined` for a text that does not begin with JSON.
 */
export function readJson(source, options) {
    const { text } = source;
    const documents = [];
    const diagnostics = [];
    const refused = [];
    let start = skipBlanks(text, 0);
    let count = 0;
    do {
        const shape = jsonShape(text, options.limits.depth, start);
        const end = shape.end ?? text.length;
        const next = skipBlanks(text, end);
        const hasMore = next < text.length;
        const isFollowed = hasMore && !startsContainer(text, next);
        if (hasMore && options.takesSequences !== true)
            return undefined;
        const parsed = readJsonValue(source, { start, end }, shape, options);
        if (parsed === undefined || isFollowed) {
            const isRead = parsed !== undefined;
            if (count === 0 && !isRead)
                return undefined;
            if (parsed?.document !== undefined)
                documents.push(parsed.document);
            diagnostics.push(...(parsed?.diagnostics ?? []), jsonSyntaxError(source, true));
            refused.push({ start: isRead ? next : start, end: text.length });
            return { documents, diagnostics, refused, mayBeYaml: count + (isRead ? 1 : 0) < 2 };
        }
        count++;
        if (parsed.document !== undefined)
            documents.push(parsed.document);
        else
            refused.push({ start, end });
        diagnostics.push(...parsed.diagnostics);
        start = next;
    } while (start < text.length);
    return { documents, diagnostics, refused };
}
/**
 * Reads one JSON value of a text and returns its document; `undefined` where it is not JSON. JSON.parse does the work.
 * What it does not report (a key twice, a number that changes) is searched only where the value and the shape of the
 * text show that there is some.
 */
export function readJsonValue(source, { start, end }, shape, options) {
    const { limits, checksNumbers } = options;
    const { text } = source;
    if (shape.tooDeepAt !== undefined)
        return { diagnostics: [tooDeep(limits.depth, shape.tooDeepAt)] };
    // Small texts cannot be too much, and to ask V8 takes longer than to read most of them.
    if (shape.bytes > SURELY_FITS && shape.bytes > inputHeapBytes())
        return { diagnostics: [tooManyValues(start)] };
    const written = text.slice(start, end);
    const value = parseJson(written);
    if (value === undefined)
        return undefined;
    const { members, allExact, isNormal } = inspectJson(value);
    const isSuspect = members !== shape.members || (checksNumbers && !allExact);
    const mistakes = isSuspect ? hiddenMistakes(text, start, end, options) : [];
    const isRefused = mistakes.some(({ warning }) => warning !== true);
    if (isRefused)
        return { diagnostics: mistakes };
    const facts = { root: () => jsonPosition(text, start), isNormal: isNormal && !LONE_SURROGATE.test(written) };
    return { document: textDocument(source, "json", value, facts), diagnostics: mistakes };
}
const SURELY_FITS = 64 * 1024 * 1024;
function tooManyValues(offset) {
    return {
        code: "read/too-large",
        message: "a JSON value has more values in it than fit into memory",
        help: "split it, or give Node more memory: NODE_OPTIONS=--max-old-space-size=8192",
        offset,
    };
}
/** Matches the escape of a surrogate, and a surrogate of a text in memory. Only such texts can have a lone one. */
const LONE_SURROGATE = /\\u[dD]|[\ud800-\udfff]/;
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function hiddenMistakes(text, start, end, { checksNumbers, takesRepeatedKeys = false }) {
    const ofKey = takesRepeatedKeys ? repeatedKey : duplicateKey;
    const mistakes = [];
    scanJson(text, start, end, {
        duplicateKey: (key, offset) => mistakes.push(ofKey(key, "object", offset)),
        number: (literal, offset) => {
            if (!checksNumbers)
                return;
            const value = Number(literal);
            if (!Number.isFinite(value))
                mistakes.push(unusableNumber(literal, offset));
            else if (isInexact(literal))
                mistakes.push(inexactNumber(literal, value, offset));
        },
    });
    return mistakes;
}
/**
 * Returns the error of a text that is not JSON (`read/syntax`), with its place and an explanation.
 *
 * @param takesSequences whether several values may stand one after another.
 */
export function jsonSyntaxError({ text }, takesSequences = false) {
    const error = findJsonSyntaxError(text, takesSequences);
    const fallback = { message: "this is not one JSON value", help: "correct the syntax", offset: 0 };
    return { code: "read/syntax", ...(error ?? fallback) };
}
//# sourceMappingURL=read-json.js.map
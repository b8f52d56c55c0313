import { valueAt } from "../base/json-pointer.js";
import { composeYaml } from "./compose-yaml.js";
import { textDocument } from "./position.js";
import { isSeparator, readQuickYaml, UNKNOWN_CHARACTER } from "./quick-yaml.js";
import { tooDeep } from "./read-diagnostic.js";
import { parseYaml } from "./yaml-events.js";
import { yamlPositions } from "./yaml-positions.js";
/**
 * Reads a YAML text as kubectl does (SEMANTICS.md 1), calls `visit` with each of its documents in turn, and returns the
 * diagnostics. A document about which one of them is an error is not visited; the others are, those behind it too.
 *
 * Documents in plain block style are read by `readQuickYaml`. For the others `parseYaml` finds the structure and
 * `composeYaml` makes the values. Each document is parsed alone, so that the events of a large file never exist all at
 * once. Places are found by parsing a document (once more), when the first of them is requested.
 */
export function readYaml(source, { limits, checksNumbers, takesRepeatedKeys = false, documentKey }, visit, refuse) {
    const budget = { limits, checksNumbers, takesRepeatedKeys, documentKey, aliasCharacters: limits.aliasCharacters };
    const all = [];
    let refused = 0;
    for (const piece of documentPieces(source.text, limits)) {
        if (piece.quick !== undefined) {
            visit(quickDocument(source, piece, piece.quick, limits));
            continue;
        }
        const { documents, diagnostics, isWhole } = readPiece(source, piece, budget);
        for (const document of documents)
            visit(document);
        for (const diagnostic of diagnostics)
            all.push(diagnostic);
        if (isWhole)
            continue;
        if (++refused < MOST_REFUSED)
            refuse(piece);
        else {
            refuse({ start: piece.start, end: source.text.length });
            return [...all, tooManyRefused(piece.start)];
        }
    }
    return all;
}
/** Characters of a document beyond which its places take seconds, and more memory than all else. */
const LARGE = 16 * 1024 * 1024;
function quickDocument(source, { start, end }, { value, start: first, starts, hasNoNull }, limits) {
    return textDocument(source, "yaml", value, {
        root: firstPosition(source, { start, end }, limits),
        isLarge: end - start > LARGE,
        startOf: (path) => (path.length === 0 ? first : starts?.get(valueAt(value, path))),
        isNormal: hasNoNull,
    });
}
/** A function of its own, so that what it makes does not keep the value of the document in memory. */
function firstPosition(source, piece, limits) {
    return () => piecePositions(source, piece, limits)(0);
}
function piecePositions({ text }, { start, end }, limits) {
    return yamlPositions(text, yamlEvents(text, { start, end }, limits).events, start);
}
function readPiece(source, piece, budget) {
    const { start, end } = piece;
    if (hasTooManyParts(source.text, start, end, budget.limits))
        return { documents: [], diagnostics: [tooManyParts(budget.limits, start)], isWhole: false };
    const { events, error } = yamlEvents(source.text, piece, budget.limits);
    const { documents, diagnostics, stopped } = composeYaml(events, budget);
    let positions;
    const positionOf = (index) => {
        positions ??= piecePositions(source, piece, budget.limits);
        return positions(index);
    };
    const read = documents.flatMap(({ value, isRefused, startOf }, i) => isRefused
        ? []
        : [textDocument(source, "yaml", value, { root: () => positionOf(i), startOf, isLarge: end - start > LARGE })]);
    return {
        documents: read,
        diagnostics: error === undefined ? diagnostics : [...diagnostics, syntaxError(error, budget.limits)],
        isWhole: error === undefined && !stopped && read.length === documents.length,
    };
}
/**
 * Cuts a text into pieces: before each line that starts with `---` and white space, which always ends a YAML document.
 */
function* documentPieces(text, limits) {
    let unknown = unknownCharacter(text, 0);
    for (let start = 0, end = 0; start < text.length; start = end) {
        let quick = readQuickYaml(text, start);
        end = quick?.end ?? pieceEnd(text, start);
        if (unknown < end) {
            unknown = unknownCharacter(text, end);
            quick = undefined;
        }
        // The parser, which looks for places in it, could not.
        if (quick !== undefined && hasTooManyParts(text, start, end, limits))
            quick = undefined;
        yield quick === undefined ? { start, end } : { start, end, quick };
    }
}
/** Returns the end of the piece at an offset. Directives (`%YAML`) stand before the `---` of their document. */
function pieceEnd(text, start) {
    const end = documentEnd(text, start);
    const head = headStart(text, start, end);
    return head === start && head < end ? headStart(text, end, documentEnd(text, end)) : head;
}
/** Returns the offset of the first of the directives before a `---`, or of the `---` itself where there are none. */
function headStart(text, start, end) {
    let head = end;
    for (let line = end === text.length ? start : end; line > start;) {
        line = line < 2 ? 0 : text.lastIndexOf("\n", line - 2) + 1;
        const c = text.charAt(line);
        if (c === "%")
            head = line;
        else if (c !== "#" && c !== "\n" && c !== "\r" && c !== " ")
            break;
    }
    return Math.max(head, start);
}
/** Returns the offset of the next `---` line; the text's end where there is none. */
function documentEnd(text, start) {
    for (let at = text.indexOf("\n---", start); at !== -1; at = text.indexOf("\n---", at + 4)) {
        if (isSeparator(text, at + 1))
            return at + 1;
    }
    return text.length;
}
function unknownCharacter(text, start) {
    UNKNOWN_CHARACTER.lastIndex = start;
    return UNKNOWN_CHARACTER.exec(text)?.index ?? Number.POSITIVE_INFINITY;
}
function yamlEvents(text, { start, end }, { depth }) {
    // One level more, which `composeYaml` refuses where it is not an alias that is too deep.
    return parseYaml(text, start, end, depth + 1);
}
function syntaxError({ message, offset, isTooDeep }, { depth }) {
    if (isTooDeep)
        return tooDeep(depth, offset);
    return {
        code: "read/syntax",
        message: `this is not YAML: ${message}`,
        help: "correct the syntax: look at indentation, quotes and brackets, here and in the lines above",
        offset,
    };
}
/** The parser's tokens and events take some 200 bytes for each of these characters. */
function hasTooManyParts(text, start, end, { yamlParts }) {
    if (end - start < yamlParts)
        return false;
    let parts = 0;
    for (let i = start; i < end; i++) {
        const c = text[i];
        if (c === "\n" || c === "," || c === ":" || c === "[" || c === "{")
            parts++;
    }
    return parts > yamlParts;
}
/** Documents of a text that can be refused before the rest of it is. */
const MOST_REFUSED = 10_000;
function tooManyRefused(offset) {
    return {
        code: "read/too-large",
        message: `${MOST_REFUSED.toLocaleString("en")} documents of the text cannot be read, and what stands behind them was not looked at`,
        help: "correct them, or check how the file was made",
        offset,
    };
}
function tooManyParts({ yamlParts }, offset) {
    return {
        code: "read/too-large",
        message: `a YAML document has more than ${yamlParts.toLocaleString("en")} lines and values`,
        help: "split it into several documents, or give it as JSON",
        offset,
    };
}
//# sourceMappingURL=read-yaml.js.map
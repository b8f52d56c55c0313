import { isUtf8 } from "node:buffer";
import { errorDiagnostic } from "./diagnostic.js";
import { failure, success } from "./result.js";
import { SourceText } from "./source-text.js";
const LINE_FEED = 0x0a;
/**
 * Decodes the bytes of a file, which are UTF-8, or UTF-16 with a byte order mark, and returns its text, without the mark.
 * Fails with `read/encoding`, at the first byte that is not UTF-8.
 */
export function decodeText(file, bytes) {
    // Also leaves out the byte order mark.
    if (isUtf8(bytes) && !isUtf16(bytes))
        return success(new SourceText(file, new TextDecoder().decode(bytes)));
    const marked = utf16WithMark(bytes);
    if (marked !== undefined)
        return success(new SourceText(file, marked));
    if (isUtf16(bytes)) {
        const message = hasUtf16Mark(bytes)
            ? "the text is no valid UTF-16"
            : "the text is UTF-16 without a byte order mark";
        return failure([refused(message, { file, line: 1, column: 1 })]);
    }
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return failure([refused("the text is not UTF-8", firstBroken(file, hasMark ? bytes.subarray(3) : bytes))]);
}
function refused(message, place) {
    return errorDiagnostic({ code: "read/encoding", message, help: "save the file as UTF-8", place });
}
/** Finds the place of the first byte that is not UTF-8. */
function firstBroken(file, bytes) {
    let line = 1;
    let start = 0;
    let end = lineEnd(bytes, start);
    while (end < bytes.length && isUtf8(bytes.subarray(start, end))) {
        line++;
        start = end + 1;
        end = lineEnd(bytes, start);
    }
    return { file, line, column: validPrefix(bytes.subarray(start, end)) + 1 };
}
/** Decodes UTF-16 that begins with its mark; `undefined` for anything else. */
function utf16WithMark(bytes) {
    if (!hasUtf16Mark(bytes))
        return undefined;
    try {
        return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be", { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function hasUtf16Mark([a, b]) {
    return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
}
/** Recognises UTF-16 by its byte order mark, or by two ASCII characters at the start with a NUL beside each. */
function isUtf16(bytes) {
    const [a = 1, b = 1, c = 1, d = 1] = bytes;
    return (hasUtf16Mark(bytes) || (a !== 0 && b === 0 && c !== 0 && d === 0) || (a === 0 && b !== 0 && c === 0 && d !== 0));
}
function lineEnd(bytes, start) {
    const end = bytes.indexOf(LINE_FEED, start);
    return end === -1 ? bytes.length : end;
}
/** Counts the characters of a line before its first byte that is not UTF-8. */
function validPrefix(line) {
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(line);
    const encoder = new TextEncoder();
    let offset = 0;
    for (const [i, character] of [...text].entries()) {
        const bytes = encoder.encode(character);
        if (character === "\uFFFD" && !bytes.every((byte, k) => line[offset + k] === byte))
            return i;
        offset += bytes.length;
    }
    return text.length;
}
//# sourceMappingURL=decode-text.js.map
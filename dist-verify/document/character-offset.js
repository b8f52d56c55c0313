/**
 * Returns the offset at which a character (a UTF-16 unit) of a scalar is written: behind escapes, folded lines and
 * indentation. In runs of blanks it is a blank of the same run. Beyond the text it is its end.
 */
export function characterOffset(source, scalar, character) {
    const { value, start, end, quotes } = scalar;
    let at = start;
    let unit = 0;
    while (at < end && unit <= character && unit < value.length) {
        const expected = value.charAt(unit);
        if (!isBlank(expected))
            at = skipFold(source, at, end, quotes);
        if (unit === character)
            return at;
        const actual = source.charAt(at);
        if (quotes === '"' && actual === "\\") {
            const length = ESCAPE_LENGTHS.get(source.charAt(at + 1)) ?? 2;
            unit += length === 10 && isSurrogate(value.charCodeAt(unit)) ? 2 : 1;
            at += length;
            continue;
        }
        // The line break of a folded line is a blank in the value.
        if (expected === "\n" && isBlank(actual))
            at = Math.max(at, source.indexOf("\n", at)) + 1;
        else
            at += quotes === "'" && actual === "'" ? 2 : 1;
        unit++;
    }
    return Math.min(at, end);
}
const ESCAPE_LENGTHS = new Map([
    ["x", 4],
    ["u", 6],
    ["U", 10],
]);
/**
 * Matches source between two characters that is not part of the value: line breaks, indentation, an escaped line break.
 */
function skipFold(source, start, end, quotes) {
    let at = start;
    while (at < end) {
        if (isBlank(source.charAt(at)))
            at++;
        else if (quotes === '"' && source.charAt(at) === "\\" && /[\r\n]/.test(source.charAt(at + 1)))
            at += 2;
        else
            break;
    }
    return at;
}
function isBlank(character) {
    return character === " " || character === "\n" || character === "\t" || character === "\r";
}
function isSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdfff;
}
//# sourceMappingURL=character-offset.js.map
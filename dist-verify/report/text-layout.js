/** How findings are put together: by what they say, by the object that they are about, or by the file that it is in. */
export const GROUPINGS = ["pattern", "resource", "file"];
/** The fewest and the most columns in which lines are wrapped, whatever a terminal has. */
const COLUMNS = { least: 60, most: 120 };
/** Returns the columns in which text for a terminal is wrapped; none where there is no terminal. */
export function wrappedWidth(columns) {
    return columns === undefined ? {} : { width: Math.min(COLUMNS.most, Math.max(COLUMNS.least, columns)) };
}
/** Joins lines to a text, each with its end, wrapped where there is a width. */
export function linesText(lines, width) {
    return lines.map((line) => `${wrapLine(line, width).join("\n")}\n`).join("");
}
function wrapLine({ indent, text, hang = 0, whole }, width) {
    const first = " ".repeat(indent);
    if (width === undefined || whole === true)
        return [first + text];
    const next = " ".repeat(indent + hang);
    const lines = [];
    let line = first;
    let used = indent;
    let gap = "";
    for (const [, word = "", blanks = ""] of text.matchAll(/([^ ]+)( *)/g)) {
        const columns = textWidth(word);
        const isFirst = line.length === (lines.length === 0 ? indent : indent + hang);
        if (!isFirst && used + gap.length + columns > width) {
            lines.push(line);
            line = next + word;
            used = next.length + columns;
        }
        else {
            line += gap + word;
            used += gap.length + columns;
        }
        gap = blanks;
    }
    return [...lines, line];
}
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
const PRINTABLE_ASCII = /^[ -~]*$/;
/** What a style puts around words. Text of an input has no escape character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what it looks for
const COLOUR = /\u001b\[\d+m/g;
/** Counts the columns of a terminal that a text takes, its colours left out. */
export function textWidth(text) {
    const plain = text.replace(COLOUR, "");
    if (PRINTABLE_ASCII.test(plain))
        return plain.length;
    return [...plain].reduce((width, c) => width + (NO_WIDTH.test(c) ? 0 : WIDE.test(c) ? 2 : 1), 0);
}
/** Fills a text with blanks up to a number of columns and returns it. */
export function padText(text, columns) {
    return text + " ".repeat(Math.max(0, columns - textWidth(text)));
}
//# sourceMappingURL=text-layout.js.map
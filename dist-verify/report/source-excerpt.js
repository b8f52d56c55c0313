import { escapeControls } from "../base/escape-controls.js";
import { groupOf } from "../pattern/kinds.js";
import { mayHoldSecret } from "./secret-line.js";
import { textWidth } from "./text-layout.js";
/** Characters of a long line that are shown before the place, and in all. */
const BEFORE = 60;
const SHOWN = 120;
const CUT = "…";
/**
 * Returns a line of an input, cut around a column where it is long, in two parts and as a whole, and the blanks that stand
 * before a caret below that column.
 *
 * @param shown characters that are shown at most.
 */
export function sourceLineAt(text, column, shown = SHOWN) {
    const characters = [...text].map((c) => /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(c) ? " " : c);
    const at = [...text.slice(0, column - 1)].length;
    const before = Math.min(BEFORE, shown >> 1);
    const start = Math.max(0, Math.min(at - before, characters.length - shown));
    const left = `${start > 0 ? CUT : ""}${characters.slice(start, at).join("")}`;
    const right = `${characters.slice(at, start + shown).join("")}${characters.length > start + shown ? CUT : ""}`;
    return { left, right, line: left + right, blanks: " ".repeat(textWidth(left)) };
}
/** Returns the line of an excerpt without its indentation, cut where it is long, with the value or key that matters. */
export function markedLine({ line, column, text }) {
    const dropped = indentation(text, column);
    const { left, right } = sourceLineAt(text.slice(dropped), column - dropped);
    const [marked = ""] = FIELD.exec(right) ?? [];
    return { line, before: left, marked, after: right.slice(marked.length) };
}
/** A text in quotes, or what ends as a plain one of YAML does. */
const FIELD = /^(?:"(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'?|(?:[^\s,:\]}]|:(?=\S))+)/;
/** The blanks at the start of a line that need not be shown: deep in an object they would be half of it. */
function indentation(text, column) {
    return Math.min(/^[ \t]*/.exec(text)?.[0].length ?? 0, column - 1);
}
/** Returns the two lines of an excerpt: the line of the input with its number; below it a caret, and the path. */
export function excerptLines(excerpt, style, width = SHOWN) {
    const { line, column, text, path = "" } = excerpt;
    const number = String(line);
    const room = Math.max(MIN_SHOWN, Math.min(SHOWN, width - number.length - " | ".length - 2 * CUT.length));
    const dropped = indentation(text, column);
    const shown = text.slice(dropped);
    const isWide = textWidth(shown) > [...shown].length;
    const source = sourceLineAt(shown, column - dropped, isWide ? room >> 1 : room);
    const below = `${style.dim(`${" ".repeat(number.length)} |`)} ${source.blanks}${style.red("^")}`;
    const label = endOf(escapeControls(path, path.length), width - textWidth(below) - 1);
    return [`${style.dim(`${number} |`)} ${source.line}`, label === "" ? below : `${below} ${style.dim(label)}`];
}
const MIN_SHOWN = 40;
/** Returns a text, or as much of its end as fits; nothing where that says little. */
function endOf(text, room) {
    const characters = [...text];
    if (textWidth(text) <= room)
        return text;
    if (room < MIN_LABEL)
        return "";
    // Half as many, since each may take two columns.
    const kept = PRINTABLE.test(text) ? room - 1 : room >> 1;
    return `${CUT}${characters.slice(-kept).join("")}`;
}
const MIN_LABEL = 20;
const PRINTABLE = /^[ -~]*$/;
/**
 * Returns the line of the input with the field of a resource that a finding is about; `undefined` where there is no such
 * field, where its text was not kept, and where the line may show what a Secret holds.
 */
export function fieldExcerpt({ apiVersion, kind, field }) {
    if (field === undefined || (kind === "Secret" && groupOf(apiVersion) === ""))
        return undefined;
    const { line, column } = field;
    const text = field.sourceLine?.();
    return text === undefined || mayHoldSecret(text) ? undefined : { line, column, text, path: field.path };
}
//# sourceMappingURL=source-excerpt.js.map
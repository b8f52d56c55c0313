import { escapeControls } from "../../base/escape-controls.js";
/** Characters with a meaning within a line in one of the Markdown dialects, HTML and Liquid included. */
const SPECIAL = /[&<>|`*_[\]{}~$\\^=]/gu;
/**
 * Text that some dialect turns into a link, a mention or a picture without any brackets: `www.a.b`, `a@b.c`, `#1`,
 * `:x:`.
 */
const LINK = /[@#]|[.:][\p{L}\p{N}/_-]/u;
/** Words, and the single characters that cannot stand in a code span of a table's cell. */
const WORDS = /[^\s`|\\]+|[`|\\]/gu;
/**
 * Escapes a text of a pattern for a table's cell and returns one line, which reads as it was written and is never
 * structure, HTML or a link. Words that look like a link become code, in which no dialect looks for links.
 */
export function cellText(text) {
    const line = text.replace(/\s+/gu, " ").trim();
    return escapeControls(line, line.length).replace(WORDS, (word) => LINK.test(word) ? code(word) : literal(word));
}
/** Writes a word as code, without the punctuation around it. */
function code(word) {
    const start = /^["'(]*/u.exec(word)?.[0].length ?? 0;
    const end = /(?<![.,;:!?)"'])[.,;:!?)"']*$/u.exec(word)?.index ?? word.length;
    if (start >= end)
        return `\`${word}\``;
    return `${literal(word.slice(0, start))}\`${word.slice(start, end)}\`${literal(word.slice(end))}`;
}
/** Makes a link to a file and returns it.
 *
 * @param path the folders and the name of the file.
 */
export function cellLink(text, path) {
    const target = path.map((part) => encodeURIComponent(part).replace(/[!'()*]/g, percent)).join("/");
    return `[${literal(text)}](${target})`;
}
function literal(text) {
    return text.replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`);
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
//# sourceMappingURL=markdown.js.map
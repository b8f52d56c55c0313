/** What has no picture of its own or changes the direction of writing: controls, zero-width and ignorable characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * Makes every character of a text seen and returns it: those that are not, or that reorder others, as `\u....`.
 *
 * @param maxLength the text is cut behind so many UTF-16 units.
 */
export function visibleText(text, maxLength = 2000) {
    const cut = text.length > maxLength ? `${text.slice(0, maxLength)}...` : text;
    return cut.replace(UNSEEN, spelled);
}
/** Does the same for a text of several lines and returns it: line ends and tabs stay. */
export function visibleLines(text) {
    return text.replace(/\r\n?/g, "\n").replace(UNSEEN, (c) => (c === "\n" || c === "\t" ? c : spelled(c)));
}
/** Matches the colours of `report/style.ts`, and what {@link UNSEEN} does. */
const ON_TERMINAL = new RegExp(`\\x1b\\[[0-9;]*m|${UNSEEN.source}`, "gu");
/**
 * Does the same for a report that goes to a terminal and returns it: colours stay, too. Reports escape what came from
 * files themselves; this is for formats that are made for programs, such as JSON, where it is an escape as well.
 */
export function visibleOnTerminal(text) {
    return text.replace(ON_TERMINAL, (c) => (c.length > 2 || c === "\n" || c === "\t" ? c : spelled(c)));
}
function spelled(character) {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16).padStart(4, "0");
    return code > 0xffff ? `\\u{${hex}}` : `\\u${hex}`;
}
const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
/** Escapes a text for HTML, SVG and XML and returns it. It fits between tags and in a quoted attribute. */
export function escapeMarkup(text) {
    return text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
}
//# sourceMappingURL=visible-text.js.map
import { escapeControls } from "./escape-controls.js";
/** Quotes a text for a one-line message and returns it: escaped, and cut when it is longer than `limit` characters. */
export function quote(text, limit = 80) {
    const characters = [...text.slice(0, 2 * limit + 1)];
    const shown = JSON.stringify(characters.length > limit ? `${characters.slice(0, limit).join("")}…` : text);
    return escapeControls(shown, shown.length);
}
//# sourceMappingURL=quote.js.map
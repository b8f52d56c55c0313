import { visibleText } from "./visible-text.js";
/**
 * Makes text from an input fit to stand in a one-line message and returns it: control and zero-width characters, line
 * breaks and what turns the direction of writing as `\u....`, and cut after `maxLength` UTF-16 units.
 */
export function escapeControls(text, maxLength = 200) {
    return visibleText(text, maxLength);
}
//# sourceMappingURL=escape-controls.js.map
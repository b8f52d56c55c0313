import { escapeControls } from "../../base/escape-controls.js";
/** A sentence of a pattern is cut after so many characters: more than most definitions have in all. */
const LONGEST = 20_000;
/** Formats explanations for people and returns the text, a block for each pattern. */
export function explanationsText(explanations, style) {
    return explanations.map((explanation) => blockOf(explanation, style)).join("\n");
}
/** Formats explanations as JSON and returns the text. */
export function explanationsJson(explanations) {
    return `${JSON.stringify({ schemaVersion: 1, patterns: explanations }, undefined, 2)}\n`;
}
function blockOf(explanation, style) {
    const { name, displayName, severity, category, profile, dialect, description, message, sentences } = explanation;
    const about = [severity, category, profile, dialect].filter((word) => word !== "").map((word) => shown(word));
    return `${[
        `${style.bold(shown(displayName))} ${style.dim(`[${shown(name)}]`)}`,
        `  ${about.join(", ")}`,
        ...(description === undefined ? [] : [`  ${shown(description)}`]),
        `  ${style.dim("says")} ${shown(message)}`,
        ...sentences.flatMap((one) => linesOf(one, "  ", style)),
    ].join("\n")}\n`;
}
/** Parts of a sentence stand below it. How something is found out is said more quietly. */
function linesOf({ text, parts = [] }, indent, style) {
    const isMeans = text.startsWith("found out: ");
    const line = `${indent}${isMeans ? style.dim(shown(text)) : shown(text)}`;
    return [line, ...parts.flatMap((part) => linesOf(part, `${indent}  `, style))];
}
function shown(text) {
    return escapeControls(text, LONGEST);
}
//# sourceMappingURL=explanation-text.js.map
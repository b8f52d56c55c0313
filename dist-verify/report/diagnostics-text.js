import { escapeControls } from "../base/escape-controls.js";
import { sourceLineAt } from "./source-excerpt.js";
/**
 * Formats diagnostics for people and returns the text: a line with place, severity, message and code, the source line
 * with a caret, and help.
 */
export function diagnosticsText(diagnostics, style) {
    return diagnostics.map((diagnostic) => diagnosticText(diagnostic, style)).join("");
}
function diagnosticText({ code, severity, message, place, sourceLine, help }, style) {
    const where = place === undefined ? [] : [place.file || '""', place.line, place.column].filter((part) => part !== undefined);
    const label = severity === "error" ? style.red("error") : style.yellow("warning");
    const lines = [
        `${where.length === 0 ? "" : `${escapeControls(where.join(":"))}: `}${label}: ${escapeControls(message, 400)} ${style.dim(`[${code}]`)}`,
    ];
    if (sourceLine !== undefined && place?.column !== undefined)
        lines.push(...caret(sourceLine, place.column, style));
    lines.push(`  ${style.cyan("help")}: ${escapeControls(help, 600)}`);
    return `${lines.join("\n")}\n`;
}
/** Returns the source line, and below it a caret under the place. */
function caret(sourceLine, column, style) {
    const { line, blanks } = sourceLineAt(sourceLine, column);
    return [`  ${style.dim("|")} ${line}`, `  ${style.dim("|")} ${blanks}${style.red("^")}`];
}
//# sourceMappingURL=diagnostics-text.js.map
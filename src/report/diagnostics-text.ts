import type { Diagnostic } from "../base/diagnostic.js";
import { escapeControls } from "../base/escape-controls.js";
import { sourceLineAt } from "./source-excerpt.js";
import type { Style } from "./style.js";

/**
 * Formats diagnostics for people and returns the text: a line with place, severity, message and code, the source line
 * with a caret, and help.
 */
export function diagnosticsText(diagnostics: readonly Diagnostic[], style: Style): string {
	return diagnostics.map((diagnostic) => diagnosticText(diagnostic, style)).join("");
}

function diagnosticText({ code, severity, message, place, sourceLine, help }: Diagnostic, style: Style): string {
	const where =
		place === undefined ? [] : [place.file || '""', place.line, place.column].filter((part) => part !== undefined);
	const label = severity === "error" ? style.red("error") : style.yellow("warning");
	const lines = [
		`${where.length === 0 ? "" : `${escapeControls(where.join(":"))}: `}${label}: ${escapeControls(message, 400)} ${style.dim(`[${code}]`)}`,
	];
	if (sourceLine !== undefined && place?.column !== undefined) lines.push(...caret(sourceLine, place.column, style));
	lines.push(`  ${style.cyan("help")}: ${escapeControls(help, 600)}`);
	return `${lines.join("\n")}\n`;
}

/** Returns the source line, and below it a caret under the place. */
function caret(sourceLine: string, column: number, style: Style): readonly string[] {
	const { line, blanks } = sourceLineAt(sourceLine, column);
	return [`  ${style.dim("|")} ${line}`, `  ${style.dim("|")} ${blanks}${style.red("^")}`];
}

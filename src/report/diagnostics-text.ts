import type { Diagnostic } from "../base/diagnostic.js";
import { oneLine } from "../base/one-line.js";
import type { Style } from "./style.js";

/** Diagnostics for people: place, severity, message and code in one line, then the source line with a caret, then help. */
export function diagnosticsText(diagnostics: readonly Diagnostic[], style: Style): string {
	return diagnostics.map((diagnostic) => diagnosticText(diagnostic, style)).join("");
}

function diagnosticText({ code, severity, message, place, sourceLine, help }: Diagnostic, style: Style): string {
	const where = place === undefined ? [] : [place.file, place.line, place.column].filter((part) => part !== undefined);
	const label = severity === "error" ? style.red("error") : style.yellow("warning");
	const lines = [
		`${where.length === 0 ? "" : `${oneLine(where.join(":"))}: `}${label}: ${oneLine(message, 400)} ${style.dim(`[${code}]`)}`,
	];
	if (sourceLine !== undefined && place?.column !== undefined) lines.push(...caret(sourceLine, place.column, style));
	lines.push(`  ${style.cyan("help")}: ${oneLine(help, 600)}`);
	return `${lines.join("\n")}\n`;
}

/** What of a long line is shown before the place, and in all. */
const BEFORE = 60;
const SHOWN = 120;

function caret(sourceLine: string, column: number, style: Style): readonly string[] {
	const start = Math.max(0, column - 1 - BEFORE);
	const shown = sourceLine.slice(start, start + SHOWN).replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, " ");
	return [`  ${style.dim("|")} ${shown}`, `  ${style.dim("|")} ${" ".repeat(column - 1 - start)}${style.red("^")}`];
}

import type { Diagnostic } from "../base/diagnostic.js";
import { escapeControls } from "../base/escape-controls.js";
import { visibleText } from "../base/visible-text.js";
import type { Style } from "./style.js";

/**
 * Formats diagnostics for people and returns the text: a line with place, severity, message and code, the source line
 * with a caret, and help.
 */
export function diagnosticsText(diagnostics: readonly Diagnostic[], style: Style): string {
	return diagnostics.map((diagnostic) => diagnosticText(diagnostic, style)).join("");
}

function diagnosticText({ code, severity, message, place, sourceLine, help }: Diagnostic, style: Style): string {
	const where = place === undefined ? [] : [place.file, place.line, place.column].filter((part) => part !== undefined);
	const label = severity === "error" ? style.red("error") : style.yellow("warning");
	const lines = [
		`${where.length === 0 ? "" : `${escapeControls(where.join(":"))}: `}${label}: ${escapeControls(message, 400)} ${style.dim(`[${code}]`)}`,
	];
	if (sourceLine !== undefined && place?.column !== undefined) lines.push(...caret(sourceLine, place.column, style));
	lines.push(`  ${style.cyan("help")}: ${escapeControls(help, 600)}`);
	return `${lines.join("\n")}\n`;
}

/** Characters of a long line that are shown before the place, and in all. */
const BEFORE = 60;
const SHOWN = 120;
const CUT = "…";

/** Returns the source line, cut around the place where it is long, and below it a caret under the place. */
function caret(sourceLine: string, column: number, style: Style): readonly string[] {
	// A blank takes the place of what cannot be seen, so that the caret stands right.
	const characters = [...sourceLine].map((c) => (visibleText(c).length > c.length ? " " : c));
	const at = [...sourceLine.slice(0, column - 1)].length;
	const start = Math.max(0, Math.min(at - BEFORE, characters.length - SHOWN));
	const before = `${start > 0 ? CUT : ""}${characters.slice(start, at).join("")}`;
	const behind = `${characters.slice(at, start + SHOWN).join("")}${characters.length > start + SHOWN ? CUT : ""}`;
	return [
		`  ${style.dim("|")} ${before}${behind}`,
		`  ${style.dim("|")} ${" ".repeat(widthOf(before))}${style.red("^")}`,
	];
}

const WIDE =
	/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Counts the columns of a terminal that a text takes. */
function widthOf(text: string): number {
	return [...text].reduce((width, c) => width + (NO_WIDTH.test(c) ? 0 : WIDE.test(c) ? 2 : 1), 0);
}

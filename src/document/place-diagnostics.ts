import { type Diagnostic, errorDiagnostic, warningDiagnostic } from "../base/diagnostic.js";
import type { SourceText } from "../base/source-text.js";
import type { ReadDiagnostic } from "./read-diagnostic.js";
import type { ReadOptions, TextFormat } from "./read-options.js";
import { limitRepeated, withRepeats } from "./repeated-diagnostics.js";

/**
 * Makes diagnostics of what a reader reports and returns them, with their places and in the words of the options. Of
 * one code there are at most `sameDiagnostics`; the last of them says how many more there are.
 */
export function placeDiagnostics(
	source: SourceText,
	format: TextFormat,
	reported: readonly ReadDiagnostic[],
	{ limits, reword = (diagnostic) => diagnostic }: ReadOptions,
): Diagnostic[] {
	return limitRepeated(reported, ({ code }) => code, limits.sameDiagnostics).map(({ first, more }) => {
		const { code, message, help, offset, warning } = reword(first, source, format);
		const location = offset === undefined ? { place: { file: source.file } } : source.locate(offset);
		const parts = { code, message: withRepeats(message, more, "in the file"), help, ...location };
		return warning ? warningDiagnostic(parts) : errorDiagnostic(parts);
	});
}

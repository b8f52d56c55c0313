import { type Diagnostic, errorDiagnostic, warningDiagnostic } from "../base/diagnostic.js";
import type { SourceText } from "../base/source-text.js";
import type { ReadDiagnostic } from "./read-diagnostic.js";
import type { ReadOptions, TextFormat } from "./read-options.js";
import { RepeatedEntries, withRepeats } from "./repeated-diagnostics.js";

/**
 * Makes diagnostics of what a reader reports and returns them, with their places and in the words of the options. Of
 * one code there are at most `sameDiagnostics`; the last of them says how many more there are.
 */
export function placeDiagnostics(
	source: SourceText,
	format: TextFormat,
	reported: readonly ReadDiagnostic[],
	options: ReadOptions,
): Diagnostic[] {
	const repeated = new RepeatedEntries<ReadDiagnostic>(options.limits.sameDiagnostics);
	for (const one of reported) repeated.add(one.code, () => one, wordsOf(one, options));
	return repeated.entries.map(({ first, more }) => withNumber(placeDiagnostic(source, format, first, options), more));
}

/** Returns the words by which reports are equal; `undefined` where each is one of its own. */
export function wordsOf({ code, message }: ReadDiagnostic, { mergesEqual }: ReadOptions): string | undefined {
	return mergesEqual === true ? `${code} ${message}` : undefined;
}

/** Makes the diagnostic of what a reader reports and returns it, with its place and in the words of the options. */
export function placeDiagnostic(
	source: SourceText,
	format: TextFormat,
	reported: ReadDiagnostic,
	{ reword = (diagnostic) => diagnostic }: ReadOptions,
): Diagnostic {
	const { code, message, help, offset, warning } = reword(reported, source, format);
	const location = offset === undefined ? { place: { file: source.file } } : source.locate(offset);
	const parts = { code, message, help, ...location };
	return warning ? warningDiagnostic(parts) : errorDiagnostic(parts);
}

/** Completes a diagnostic by the number of those like it that were left out. */
export function withNumber(diagnostic: Diagnostic, more: number): Diagnostic {
	return { ...diagnostic, message: withRepeats(diagnostic.message, more, "in the file") };
}

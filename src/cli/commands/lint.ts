import { type Diagnostic, hasErrors, warningDiagnostic } from "../../base/diagnostic.js";
import { pluralize } from "../../base/pluralize.js";
import type { Pattern } from "../../pattern/pattern.js";
import { diagnosticsText } from "../../report/diagnostics-text.js";
import { flatDiagnostic } from "../../report/json-report.js";
import { styleFor } from "../../report/style.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { readKinds } from "../kinds-option.js";
import { readOutputs, writeOutputs } from "../outputs.js";
import { REGISTRY, readPatternFiles } from "../pattern-files.js";
import { reportDiagnostics, type Terminal } from "../terminal.js";

/** The options of `patternc lint`. */
export interface LintOptions {
	readonly output: readonly string[];
	readonly kinds?: string;
	readonly failOnWarnings: boolean;
	readonly quiet: boolean;
}

/**
 * Runs `patternc lint`: prints the diagnostics about patterns and about the kinds file, and returns the exit code. The
 * diagnostics are the report, so they go to standard output.
 */
export async function lint(paths: readonly string[], options: LintOptions, terminal: Terminal): Promise<ExitCode> {
	const outputs = readOutputs(options.output, ["text", "json"] as const);
	if (!outputs.ok) return reportDiagnostics(outputs.diagnostics, terminal);
	const kinds = readKinds(options.kinds);
	const reading = await readPatternFiles(paths.length === 0 ? [REGISTRY] : paths, kinds.ok ? kinds.value : undefined);
	const diagnostics = [...kinds.diagnostics, ...reading.diagnostics, ...reading.patterns.flatMap(missingTexts)];
	const outputErrors = await writeOutputs(
		outputs.value,
		(format, toTerminal) =>
			format === "json"
				? `${JSON.stringify({ schemaVersion: 1, diagnostics: diagnostics.map(flatDiagnostic) }, undefined, 2)}\n`
				: diagnosticsText(diagnostics, toTerminal ? terminal.outStyle : styleFor(false)),
		terminal,
	);
	if (outputErrors.length > 0) return reportDiagnostics(outputErrors, terminal);
	const errors = diagnostics.filter(({ severity }) => severity === "error").length;
	if (!options.quiet) {
		terminal.err(
			`${pluralize(reading.patterns.length, "pattern")} read, ${pluralize(errors, "error")}, ${pluralize(diagnostics.length - errors, "warning")}\n`,
		);
	}
	if (hasErrors(diagnostics)) return EXIT.ERROR;
	return options.failOnWarnings && diagnostics.length > 0 ? EXIT.FINDINGS : EXIT.CLEAN;
}

/** Warns of a missing description or docUrl (SEMANTICS.md 0): readers of a finding need both. */
function missingTexts({ description, docUrl, places }: Pattern): readonly Diagnostic[] {
	const missingKeys = [
		...(description === undefined ? ["description"] : []),
		...(docUrl === undefined ? ["docUrl"] : []),
	];
	return missingKeys.map((key) =>
		warningDiagnostic({
			code: `lint/no-${key === "docUrl" ? "doc-url" : key}`,
			message: `the pattern has no metadata.${key}`,
			help:
				key === "docUrl" ? "link the page that explains it" : "say in a sentence what it finds and why that matters",
			...places.metadata,
		}),
	);
}

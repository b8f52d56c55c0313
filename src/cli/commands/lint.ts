import { hasErrors } from "../../base/diagnostic.js";
import { pluralize } from "../../base/pluralize.js";
import { diagnosticsText } from "../../report/diagnostics-text.js";
import { flatDiagnostic } from "../../report/json-report.js";
import { styleFor } from "../../report/style.js";
import { readCrds } from "../crds-option.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { readKinds } from "../kinds-option.js";
import { lintPattern } from "../lint-pattern.js";
import { readOutputs, writeOutputs } from "../outputs.js";
import { REGISTRY, readPatternFiles } from "../pattern-files.js";
import { reportDiagnostics, type Terminal } from "../terminal.js";

/** The options of `patternc lint`. */
export interface LintOptions {
	readonly output: readonly string[];
	readonly kinds?: string;
	readonly crds?: readonly string[];
	readonly failOnWarnings: boolean;
	readonly quiet: boolean;
}

/**
 * Runs `patternc lint`: prints the diagnostics about patterns, the kinds file and the definitions of custom kinds, and
 * returns the exit code. The diagnostics are the report, so they go to standard output.
 */
export async function lint(paths: readonly string[], options: LintOptions, terminal: Terminal): Promise<ExitCode> {
	const outputs = readOutputs(options.output, ["text", "json"] as const);
	if (!outputs.ok) return reportDiagnostics(outputs.diagnostics, terminal);
	const kinds = readKinds(options.kinds);
	const patternPaths = paths.length === 0 ? [REGISTRY] : paths;
	const crds = await readCrds(options.crds ?? [], patternPaths);
	const reading = await readPatternFiles(patternPaths, kinds.ok ? kinds.value : undefined, crds.fields);
	const diagnostics = [
		...[kinds, crds, reading].flatMap((part) => part.diagnostics),
		...reading.patterns.flatMap(lintPattern),
	];
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

import { type Diagnostic, hasErrors, warningDiagnostic } from "../../base/diagnostic.js";
import { pluralize } from "../../base/pluralize.js";
import { dialectOfId } from "../../pattern/dialects.js";
import type { Pattern, Role } from "../../pattern/pattern.js";
import { formatValuePath } from "../../pattern/value-path.js";
import { isSecretValue } from "../../reference/secret-values.js";
import { diagnosticsText } from "../../report/diagnostics-text.js";
import { flatDiagnostic } from "../../report/json-report.js";
import { styleFor } from "../../report/style.js";
import { readCrds } from "../crds-option.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { readKinds } from "../kinds-option.js";
import { pairWarnings } from "../lint-pairs.js";
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
	const diagnostics: readonly Diagnostic[] = [
		...[kinds, crds, reading].flatMap((part) => part.diagnostics),
		...reading.patterns.flatMap((pattern) => [
			...missingTexts(pattern),
			...secretValues(pattern),
			...pairWarnings(pattern),
		]),
	].map((one) => (NEVER_MEANT.has(one.code) ? { ...one, severity: "error" } : one));
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

/**
 * What every engine judges, as the specification says, and nobody means: an error to an author, who asks here, and a
 * warning wherever the pattern is used.
 */
const NEVER_MEANT: ReadonlySet<string> = new Set(["pattern/never-linked"]);

/** Warns of a missing description or page (SEMANTICS.md 0): readers of a finding need both. */
function missingTexts({ dialect, description, docUrl, reference, places }: Pattern): readonly Diagnostic[] {
	const texts = dialectOfId(dialect)?.texts;
	const missing = (what: string, key: string | undefined, help: string) =>
		key === undefined
			? []
			: [
					warningDiagnostic({
						code: `lint/no-${what}`,
						message: `the pattern has no ${key}`,
						help,
						...places.metadata,
					}),
				];
	return [
		...(description === undefined
			? missing("description", texts?.description, "say in a sentence what it finds and why that matters")
			: []),
		...(docUrl === undefined && reference === undefined
			? missing("doc-url", texts?.page, "link the page that explains it")
			: []),
	];
}

/**
 * Warns of a message that shows what a Secret holds. Whoever may read the report may not be one who may read the Secret,
 * and a report hides nothing of a message.
 */
function secretValues({ message, places }: Pattern): readonly Diagnostic[] {
	const shown = message.flatMap((part) =>
		"at" in part && isSecretValue(isOfSecrets(part.role) ? SECRET : ANOTHER_KIND, part.at)
			? [formatValuePath(part.at)]
			: [],
	);
	return [...new Set(shown)].map((path) =>
		warningDiagnostic({
			code: "lint/secret-value",
			message: `the message shows what a Secret holds: {{target.${path}}}`,
			help: "name the Secret and its key in place of the value: {{target.metadata.name}}, {{target.data[~]}}",
			...places.metadata,
		}),
	);
}

const SECRET = { group: "", kind: "Secret" } as const;
const ANOTHER_KIND = { group: "", kind: "" } as const;

function isOfSecrets({ kinds }: Role): boolean {
	return kinds.some(({ group = "", kind }) => group === "" && kind === "Secret");
}

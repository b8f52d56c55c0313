import { renameSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { type Diagnostic, hasErrors } from "../../base/diagnostic.js";
import { withTemporaryPath } from "../../base/temporary-path.js";
import { clusterNaming, findDumps } from "../../fleet/dumps.js";
import { secretValues } from "../../fleet/fleet-diagnostics.js";
import { type FleetResult, judgeFleet } from "../../fleet/judge-fleet.js";
import { storesSecretValues } from "../../fleet/secret-values.js";
import type { Pattern, Severity } from "../../pattern/pattern.js";
import { PROFILE_CHOICES } from "../../pattern/profile.js";
import { fleetPage } from "../../report/fleet-page.js";
import { fleetSummaryText } from "../../report/fleet-summary.js";
import { DUCKDB } from "../../sql/duckdb.js";
import { judges } from "../chosen-patterns.js";
import { severityNamed } from "../config/severity-named.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { readKinds } from "../kinds-option.js";
import { outputTargetMistakes, readFreeOutputs } from "../output-targets.js";
import { type Output, unwritable, writeOutputs } from "../outputs.js";
import { REGISTRY, readPatternFiles } from "../pattern-files.js";
import { reachesThreshold } from "../reaches-threshold.js";
import { reportDiagnostics, type Terminal, usageError } from "../terminal.js";
import { wordErrors } from "../word-errors.js";

/** The options of `patternc fleet`. */
export interface FleetOptions {
	readonly patterns: readonly string[];
	readonly only: readonly string[];
	readonly skip: readonly string[];
	readonly profile?: string;
	readonly clusterFrom?: string;
	readonly store?: string;
	readonly output: readonly string[];
	readonly memory?: string;
	readonly threads?: number;
	readonly mostUnreadable?: number;
	readonly failOn?: string;
	readonly namespace?: string;
	readonly kinds?: string;
	readonly quiet: boolean;
}

const FORMATS = ["text", "html", "parquet", "csv", "ndjson", "json"] as const;

/** The formats that the database writes itself, each into a file. */
const TABLES: Readonly<Record<string, string>> = {
	parquet: "FORMAT parquet",
	csv: "FORMAT csv, HEADER",
	ndjson: "FORMAT json",
	json: "FORMAT json, ARRAY true",
};

const SORTED_FINDINGS = "SELECT * FROM findings ORDER BY cluster, pattern, kind, namespace, name, message";

/** Runs `patternc fleet`: judges dumps of many clusters at once, and returns the exit code (INTERFACE.md). */
export async function fleet(folders: readonly string[], options: FleetOptions, terminal: Terminal): Promise<ExitCode> {
	const reads = { inputs: [...folders, ...options.patterns], files: [options.kinds] };
	const outputs = readFreeOutputs(options.output, FORMATS, reads);
	const naming = clusterNaming(options.clusterFrom ?? "folder");
	const kinds = readKinds(options.kinds);
	const usage: readonly Diagnostic[] = [
		...outputs.diagnostics,
		...kinds.diagnostics,
		...(naming === undefined
			? [usageError(`--cluster-from ${options.clusterFrom} is unknown`, "write folder, file or path:1")]
			: []),
		...(options.profile === undefined ? [] : wordErrors("profile", options.profile, PROFILE_CHOICES)),
		...(options.memory !== undefined && !/^[1-9][0-9]*(?:MB|GB)$/.test(options.memory)
			? [usageError(`--memory ${options.memory} is no size`, "write a number of MB or GB: 4GB")]
			: []),
		...(outputs.ok ? outputs.value.flatMap(fileMistakes) : []),
		...(options.failOn !== undefined && severityNamed(options.failOn, ["never"]) === undefined
			? [
					usageError(
						`--fail-on ${options.failOn} is no severity`,
						"write one of INFO, LOW, WARNING, MEDIUM, HIGH, CRITICAL, never",
					),
				]
			: []),
	];
	const failOn = options.failOn === undefined ? undefined : severityNamed(options.failOn, ["never"]);
	if (!outputs.ok || !kinds.ok || naming === undefined || usage.length > 0) return reportDiagnostics(usage, terminal);
	const reading = await readPatternFiles(options.patterns.length === 0 ? [REGISTRY] : options.patterns, kinds.value);
	if (hasErrors(reading.diagnostics)) return reportDiagnostics(reading.diagnostics, terminal);
	const chosen = chosenPatterns(reading.patterns, options);
	if (chosen.length === 0)
		return reportDiagnostics([usageError("no pattern is chosen", "see --only, --skip and --profile")], terminal);
	const dumps = findDumps(folders, naming);
	if (!dumps.ok) return reportDiagnostics(dumps.diagnostics, terminal);
	const replaced = outputTargetMistakes({
		outputs: outputs.value.map(({ file }) => file),
		files: dumps.value.flatMap((cluster) => cluster.dumps.map(({ file }) => file)),
	});
	if (replaced.length > 0) return reportDiagnostics(replaced, terminal);
	const judged = await judgeFleet({
		clusters: dumps.value,
		patterns: chosen.filter((pattern) => !storesSecretValues(pattern)),
		kinds: kinds.value,
		namespace: options.namespace ?? "default",
		threads: options.threads ?? availableParallelism(),
		mostUnreadable: options.mostUnreadable ?? 0,
		onProgress: (line) => terminal.progress(line),
		...(options.memory === undefined ? {} : { memory: options.memory }),
		...(options.store === undefined ? {} : { store: options.store }),
	});
	terminal.progress("");
	if (!judged.ok) return reportDiagnostics([...reading.diagnostics, ...judged.diagnostics], terminal);
	const result = judged.value;
	try {
		const errors = [
			...(await writeTables(outputs.value, result)),
			...(await writeOutputs(
				outputs.value.filter(({ format }) => TABLES[format] === undefined),
				(format) => (format === "html" ? fleetPage(result) : fleetSummaryText(result)),
				terminal,
			)),
		];
		const secret = chosen.filter(storesSecretValues).map(({ name }) => secretValues(name));
		const exit = reportDiagnostics(
			[...reading.diagnostics, ...secret, ...result.diagnostics, ...errors],
			terminal,
			options.quiet,
		);
		if (exit !== EXIT.CLEAN) return exit;
		if (result.objects === 0) return EXIT.NOTHING_TO_CHECK;
		return fails(result, failOn) ? EXIT.FINDINGS : EXIT.CLEAN;
	} finally {
		result.close();
	}
}

function chosenPatterns(
	patterns: readonly Pattern[],
	{ patterns: paths, only, skip, profile }: FleetOptions,
): readonly Pattern[] {
	const names = (list: readonly string[]): readonly string[] => list.flatMap((one) => one.split(","));
	// Patterns that are named judge, whatever their profile.
	const choice = profile === "all" || (profile === undefined && paths.length > 0) ? "all" : "recommended";
	const all = { profile: choice, only: names(only), skip: names(skip) } as const;
	return patterns.filter((pattern) => judges(all, pattern));
}

function fileMistakes({ format, file }: Output<(typeof FORMATS)[number]>): readonly Diagnostic[] {
	if (file !== undefined || TABLES[format] === undefined) return [];
	return [usageError(`-o ${format} needs a file`, `write -o ${format}=FILE`)];
}

/** Writes the findings as tables. A file is complete or unchanged. */
async function writeTables(
	outputs: readonly Output<(typeof FORMATS)[number]>[],
	{ database }: FleetResult,
): Promise<readonly Diagnostic[]> {
	const diagnostics: Diagnostic[] = [];
	for (const { format, file } of outputs) {
		const written = TABLES[format];
		if (written === undefined || file === undefined) continue;
		try {
			await withTemporaryPath(dirname(file), async (part) => {
				await database.run(`COPY (${SORTED_FINDINGS}) TO ${DUCKDB.text(part)} (${written})`);
				renameSync(part, file);
			});
		} catch (error) {
			diagnostics.push(unwritable(file, error));
		}
	}
	return diagnostics;
}

function fails({ counts }: FleetResult, failOn: string | undefined): boolean {
	return counts.some(({ findings, severity }) => findings > 0 && reachesThreshold(severity as Severity, failOn));
}

import type { Diagnostic } from "../../base/diagnostic.js";
import { pluralize } from "../../base/pluralize.js";
import { SEVERITY_RANK, type Severity } from "../../pattern/pattern.js";
import { PROFILE_CHOICES, type ProfileChoice } from "../../pattern/profile.js";
import { REPORT_FORMATS, type ReportFormat } from "../../report/formats.js";
import { countBySeverity, countUncertain, type Report } from "../../report/report.js";
import { styleFor } from "../../report/style.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { findingEvidence } from "../finding-evidence.js";
import { findingReasons } from "../finding-reasons.js";
import { diagnosticsOfAll, forEachSnapshot, judgeSnapshots, snapshotRoots } from "../judge-snapshots.js";
import { readKinds } from "../kinds-option.js";
import { readOutputs, writeOutputs } from "../outputs.js";
import { type CheckEngine, readEvaluator } from "../read-evaluator.js";
import { reportDiagnostics, type Terminal, usageError } from "../terminal.js";
import { readVerification, type VerificationOptions } from "../verification-options.js";
import { versions } from "../version.js";
import { wordErrors } from "../word-errors.js";

/** The options of `patternc check`. */
export interface CheckOptions extends VerificationOptions {
	readonly patterns: readonly string[];
	/** Roots that are snapshots of their own; the paths are in each of them. */
	readonly snapshot: readonly string[];
	/** A revision: only findings that touch files which were changed since are reported. */
	readonly changedSince?: string;
	readonly filename: readonly string[];
	readonly engine: string;
	readonly output: readonly string[];
	/** Of a bundle: `recommended` or `all`. */
	readonly profile: string;
	readonly failOn?: string;
	readonly namespace?: string;
	readonly kinds?: string;
	readonly quiet: boolean;
	/** Says why each finding is there. */
	readonly explain?: boolean;
	/** How `-p oci://...` is read. */
	readonly offline: boolean;
	readonly plainHttp: boolean;
}

/** Runs `patternc check`: judges manifests, all inputs as one snapshot, and returns the exit code (INTERFACE.md). */
export async function check(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
	const outputs = readOutputs(options.output, Object.keys(REPORT_FORMATS) as ReportFormat[]);
	const verification = await readVerification(options);
	const kinds = readKinds(options.kinds);
	const usage: Diagnostic[] = [
		...outputs.diagnostics,
		...verification.diagnostics,
		...kinds.diagnostics,
		...thresholdErrors(options.failOn),
		...wordErrors("engine", options.engine, ["wasm", "reference"]),
		...wordErrors("profile", options.profile, PROFILE_CHOICES),
	];
	const inputs = [...paths, ...options.filename];
	if (inputs.length + options.snapshot.length === 0)
		usage.push(usageError("no manifests are given", "name files, folders, or - for standard input"));
	const changes = await readChanges(options.changedSince, [...inputs, ...options.snapshot]);
	usage.push(...(changes?.diagnostics ?? []));
	if (!outputs.ok || !verification.ok || !kinds.ok || usage.length > 0) return reportDiagnostics(usage, terminal);

	const standardInput = () => terminal.standardInput();
	const access = {
		...(verification.value === undefined ? {} : { verification: verification.value }),
		offline: options.offline,
		plainHttp: options.plainHttp,
	};
	const loading = readEvaluator(options.patterns, {
		engine: options.engine as CheckEngine,
		access,
		kinds: kinds.value,
		profile: options.profile as ProfileChoice,
	});
	const roots = snapshotRoots(inputs, options.snapshot);
	const manifests = {
		standardInput,
		kinds: kinds.value,
		cut: async () => (await loading).loaded?.evaluator.cut,
		...(options.namespace === undefined ? {} : { namespace: options.namespace }),
	};
	const judged = await judgeSnapshots(roots, manifests, loading);
	const { loaded, diagnostics: patternDiagnostics } = await loading;
	const diagnostics = [...patternDiagnostics, ...diagnosticsOfAll(judged)];
	const whole: Report = {
		version: versions.version,
		engine: options.engine,
		...loaded?.policy,
		...(roots.length === 1 ? {} : { snapshots: roots.length }),
		documents: sum(judged.map(({ snapshot }) => snapshot.documentCount)),
		objects: sum(judged.map(({ snapshot }) => snapshot.documents.length)),
		patterns: loaded?.patterns.length ?? 0,
		findings: judged.flatMap(({ findings }) => findings),
		suppressed: [],
		diagnostics,
	};
	const report = changes === undefined ? whole : await changes.only(whole, judged);
	const reasons = await forEachSnapshot(report, judged, (one) => findingReasons(one, options.explain === true));
	const evidence = await forEachSnapshot(report, judged, findingEvidence);
	const outputErrors = await writeOutputs(
		outputs.value,
		async (format, toTerminal) => {
			const render = await REPORT_FORMATS[format]();
			return render(report, { style: toTerminal ? terminal.outStyle : styleFor(false), reasons, evidence });
		},
		terminal,
	);
	const exit = reportDiagnostics([...diagnostics, ...outputErrors], terminal, options.quiet);
	if (!options.quiet) terminal.err(`${summary(report, loaded?.leftOut ?? 0)}\n`);
	if (exit !== EXIT.CLEAN) return exit;
	if (report.objects === 0) return EXIT.NOTHING_TO_CHECK;
	return report.findings.some(
		({ severity, uncertain }) => uncertain === undefined && reachesThreshold(severity, options.failOn),
	)
		? EXIT.FINDINGS
		: EXIT.CLEAN;
}

/** Loads what asks git, where a revision is given. */
async function readChanges(revision: string | undefined, paths: readonly string[]) {
	if (revision === undefined) return undefined;
	const { readChangedFindings } = await import("../only-changed.js");
	return readChangedFindings(revision, paths);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

function summary(report: Report, leftOut: number): string {
	const { objects, documents, patterns, findings, engine, snapshots, unchanged } = report;
	if (documents === 0) return "nothing to check: no document was read";
	if (objects === 0) return `nothing to check: no Kubernetes object in ${pluralize(documents, "document")}`;
	const ofDocuments = documents === objects ? "" : ` of ${pluralize(documents, "document")}`;
	const bySeverity = Object.entries(countBySeverity(findings)).map(([severity, number]) => `${number} ${severity}`);
	const uncertain = countUncertain(findings);
	const details = bySeverity.length === 0 ? "" : ` (${bySeverity.join(", ")})`;
	const others = leftOut === 0 ? "" : ` (${leftOut} more with --profile all)`;
	const sure = uncertain === 0 ? "" : `, ${uncertain === findings.length ? "all" : uncertain} uncertain`;
	const inSnapshots = snapshots === undefined ? "" : `${pluralize(snapshots, "snapshot")}, `;
	const elsewhere = unchanged === undefined ? "" : `, ${unchanged} more in files that were not changed`;
	return `${inSnapshots}${pluralize(objects, "object")}${ofDocuments}, ${pluralize(patterns, "pattern")}${others}, ${pluralize(findings.length, "finding")}${details}${sure}${elsewhere}; engine ${engine}`;
}

function reachesThreshold(severity: Severity, failOn: string | undefined): boolean {
	if (failOn === undefined) return true;
	if (failOn === "never") return false;
	return SEVERITY_RANK[severity] >= SEVERITY_RANK[failOn as Severity];
}

function thresholdErrors(failOn: string | undefined): readonly Diagnostic[] {
	return failOn === undefined ? [] : wordErrors("severity", failOn, [...Object.keys(SEVERITY_RANK), "never"]);
}

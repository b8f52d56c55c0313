import type { Diagnostic } from "../../base/diagnostic.js";
import { didYouMean } from "../../base/did-you-mean.js";
import { pluralize } from "../../base/pluralize.js";
import { readSnapshot } from "../../cluster/read-snapshot.js";
import { SEVERITY_RANK, type Severity } from "../../pattern/pattern.js";
import { REPORT_FORMATS, type ReportFormat } from "../../report/formats.js";
import { countBySeverity, type Report, reportFindings } from "../../report/report.js";
import { styleFor } from "../../report/style.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { findingEvidence } from "../finding-evidence.js";
import { findingReasons } from "../finding-reasons.js";
import { readKinds } from "../kinds-option.js";
import { readOutputs, writeOutputs } from "../outputs.js";
import { type CheckEngine, readEvaluator } from "../read-evaluator.js";
import { reportDiagnostics, type Terminal, usageError } from "../terminal.js";
import { readVerification, type VerificationOptions } from "../verification-options.js";
import { versions } from "../version.js";

/** The options of `patternc check`. */
export interface CheckOptions extends VerificationOptions {
	readonly patterns: readonly string[];
	readonly filename: readonly string[];
	readonly engine: string;
	readonly output: readonly string[];
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
		...engineErrors(options.engine),
	];
	const inputs = [...paths, ...options.filename];
	if (inputs.length === 0)
		usage.push(usageError("no manifests are given", "name files, folders, or - for standard input"));
	if (!outputs.ok || !verification.ok || !kinds.ok || usage.length > 0) return reportDiagnostics(usage, terminal);

	const standardInput = () => terminal.standardInput();
	const access = {
		...(verification.value === undefined ? {} : { verification: verification.value }),
		offline: options.offline,
		plainHttp: options.plainHttp,
	};
	const loading = readEvaluator(options.patterns, options.engine as CheckEngine, access, kinds.value);
	const [reading, { loaded, diagnostics: patternDiagnostics }] = await Promise.all([
		readSnapshot(inputs, {
			standardInput,
			kinds: kinds.value,
			cut: async () => (await loading).loaded?.evaluator.cut,
			...(options.namespace === undefined ? {} : { namespace: options.namespace }),
		}),
		loading,
	]);
	const { snapshot } = reading;
	const result = await loaded?.evaluator.evaluate(snapshot);
	const diagnostics = [...patternDiagnostics, ...reading.diagnostics, ...(result?.diagnostics ?? [])];
	const findings = result?.ok === true ? result.value : [];
	const patterns = loaded?.patterns.named(new Set(findings.map(({ pattern }) => pattern))) ?? [];
	const report: Report = {
		version: versions.version,
		engine: options.engine,
		...loaded?.policy,
		documents: snapshot.documentCount,
		objects: snapshot.documents.length,
		patterns: loaded?.patterns.length ?? 0,
		findings: reportFindings(findings, patterns, snapshot),
		diagnostics,
	};
	const explained = { report, snapshot, patterns };
	const reasons = await findingReasons(explained, options.explain === true);
	const evidence = await findingEvidence(explained);
	const outputErrors = await writeOutputs(
		outputs.value,
		(format, toTerminal) =>
			REPORT_FORMATS[format](report, { style: toTerminal ? terminal.outStyle : styleFor(false), reasons, evidence }),
		terminal,
	);
	const exit = reportDiagnostics([...diagnostics, ...outputErrors], terminal, options.quiet);
	if (!options.quiet) terminal.err(`${summary(report)}\n`);
	if (exit !== EXIT.CLEAN) return exit;
	if (report.objects === 0) return EXIT.NOTHING_TO_CHECK;
	return report.findings.some(({ severity }) => reachesThreshold(severity, options.failOn))
		? EXIT.FINDINGS
		: EXIT.CLEAN;
}

function summary({ objects, documents, patterns, findings, engine }: Report): string {
	if (documents === 0) return "nothing to check: no document was read";
	if (objects === 0) return `nothing to check: no Kubernetes object in ${pluralize(documents, "document")}`;
	const ofDocuments = documents === objects ? "" : ` of ${pluralize(documents, "document")}`;
	const bySeverity = Object.entries(countBySeverity(findings)).map(([severity, number]) => `${number} ${severity}`);
	const details = bySeverity.length === 0 ? "" : ` (${bySeverity.join(", ")})`;
	return `${pluralize(objects, "object")}${ofDocuments}, ${pluralize(patterns, "pattern")}, ${pluralize(findings.length, "finding")}${details}; engine ${engine}`;
}

function reachesThreshold(severity: Severity, failOn: string | undefined): boolean {
	if (failOn === undefined) return true;
	if (failOn === "never") return false;
	return SEVERITY_RANK[severity] >= SEVERITY_RANK[failOn as Severity];
}

function thresholdErrors(failOn: string | undefined): readonly Diagnostic[] {
	const thresholds = [...Object.keys(SEVERITY_RANK), "never"];
	if (failOn === undefined || thresholds.includes(failOn)) return [];
	return [usageError(`unknown severity ${JSON.stringify(failOn)}`, didYouMean(failOn, thresholds))];
}

function engineErrors(engine: string): readonly Diagnostic[] {
	const engines = ["wasm", "reference"];
	return engines.includes(engine)
		? []
		: [usageError(`unknown engine ${JSON.stringify(engine)}`, didYouMean(engine, engines))];
}

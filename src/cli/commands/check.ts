import type { Diagnostic } from "../../base/diagnostic.js";
import { didYouMean } from "../../base/did-you-mean.js";
import { pluralize } from "../../base/pluralize.js";
import { readSnapshot } from "../../cluster/read-snapshot.js";
import { SEVERITY_RANK, type Severity } from "../../pattern/pattern.js";
import { inCommon } from "../../reference/explain.js";
import { REPORT_FORMATS, type ReportFormat } from "../../report/formats.js";
import { countBySeverity, type Report, type ReportedFinding, reportFindings } from "../../report/report.js";
import { styleFor } from "../../report/style.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { type JudgeEngine, readJudge } from "../judge.js";
import { readKinds } from "../kinds-option.js";
import { readOutputs, writeOutputs } from "../outputs.js";
import { reportDiagnostics, type Terminal, usageError } from "../terminal.js";
import { readVerification, type VerificationOptions } from "../verification-options.js";
import { versions } from "../version.js";

export interface CheckOptions extends VerificationOptions {
	readonly patterns: readonly string[];
	readonly filename: readonly string[];
	readonly engine: string;
	readonly output: readonly string[];
	readonly failOn?: string;
	readonly namespace?: string;
	readonly kinds?: string;
	readonly quiet: boolean;
	/** How `-p oci://...` is got. */
	readonly offline: boolean;
	readonly plainHttp: boolean;
}

/** More findings than these are told without what their resources have in common, which takes time to say. */
const EXPLAINED = 200;

/** `patternc check`: judges manifests, all inputs as one snapshot. */
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
	const [reading, { judge, diagnostics: aboutPatterns }] = await Promise.all([
		readSnapshot(inputs, {
			standardInput,
			kinds: kinds.value,
			...(options.namespace === undefined ? {} : { namespace: options.namespace }),
		}),
		readJudge(options.patterns, options.engine as JudgeEngine, {
			...(verification.value === undefined ? {} : { verification: verification.value }),
			offline: options.offline,
			plainHttp: options.plainHttp,
		}),
	]);
	const { snapshot } = reading;
	const judged = judge === undefined ? undefined : await judge.evaluate(snapshot);
	const diagnostics = [...aboutPatterns, ...reading.diagnostics, ...(judged?.diagnostics ?? [])];
	const patterns = judge?.patterns ?? [];
	const report: Report = {
		version: versions.version,
		engine: options.engine,
		...(judge?.bundle === undefined ? {} : { bundle: judge.bundle }),
		documents: snapshot.documentCount,
		objects: snapshot.documents.length,
		patterns,
		findings: judged?.ok === true ? reportFindings(judged.value, patterns, snapshot) : [],
		diagnostics,
	};
	const byName = new Map(patterns.map((pattern) => [pattern.name, pattern]));
	const reasons = ({ pattern: name, resources }: ReportedFinding): readonly string[] => {
		const pattern = byName.get(name);
		if (pattern?.partner === undefined || report.findings.length > EXPLAINED) return [];
		const shared = inCommon(pattern, snapshot, resources);
		return shared.length === 0 ? [] : [`both use ${shared.join(" and ")}`];
	};
	const unwritten = await writeOutputs(
		outputs.value,
		(format, toTerminal) =>
			REPORT_FORMATS[format](report, { style: toTerminal ? terminal.outStyle : styleFor(false), reasons }),
		terminal,
	);
	const told = reportDiagnostics([...diagnostics, ...unwritten], terminal, options.quiet);
	if (!options.quiet) terminal.err(`${summary(report)}\n`);
	if (told !== EXIT.CLEAN) return told;
	if (report.objects === 0) return EXIT.NOTHING_TO_CHECK;
	return report.findings.some(({ severity }) => counts(severity, options.failOn)) ? EXIT.FINDINGS : EXIT.CLEAN;
}

function summary({ objects, documents, patterns, findings, engine }: Report): string {
	if (documents === 0) return "nothing to check: no document was read";
	if (objects === 0) return `nothing to check: no Kubernetes object in ${pluralize(documents, "document")}`;
	const ofDocuments = documents === objects ? "" : ` of ${pluralize(documents, "document")}`;
	const bySeverity = Object.entries(countBySeverity(findings)).map(([severity, number]) => `${number} ${severity}`);
	const details = bySeverity.length === 0 ? "" : ` (${bySeverity.join(", ")})`;
	return `${pluralize(objects, "object")}${ofDocuments}, ${pluralize(patterns.length, "pattern")}, ${pluralize(findings.length, "finding")}${details}; engine ${engine}`;
}

function counts(severity: Severity, failOn: string | undefined): boolean {
	if (failOn === undefined) return true;
	if (failOn === "never") return false;
	return SEVERITY_RANK[severity] >= SEVERITY_RANK[failOn as Severity];
}

function thresholdErrors(failOn: string | undefined): readonly Diagnostic[] {
	const known = [...Object.keys(SEVERITY_RANK), "never"];
	if (failOn === undefined || known.includes(failOn)) return [];
	return [usageError(`unknown severity ${JSON.stringify(failOn)}`, didYouMean(failOn, known))];
}

function engineErrors(engine: string): readonly Diagnostic[] {
	const known = ["wasm", "reference"];
	return known.includes(engine)
		? []
		: [usageError(`unknown engine ${JSON.stringify(engine)}`, didYouMean(engine, known))];
}

import type { Diagnostic } from "../../base/diagnostic.js";
import { pluralize } from "../../base/pluralize.js";
import { readSnapshot } from "../../cluster/read-snapshot.js";
import { SEVERITY_RANK, type Severity } from "../../pattern/pattern.js";
import { PROFILE_CHOICES, type ProfileChoice } from "../../pattern/profile.js";
import { LISTS_PATTERNS, REPORT_FORMATS, type ReportFormat } from "../../report/formats.js";
import { STANDARD_INPUT_NAME } from "../../report/located-finding.js";
import {
	countBySeverity,
	countUncertain,
	type Report,
	type ReportedFinding,
	reportFindings,
} from "../../report/report.js";
import { styleFor } from "../../report/style.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { findingEvidence, lazyFinder } from "../finding-evidence.js";
import { findingFields } from "../finding-fields.js";
import { findingReasons } from "../finding-reasons.js";
import { readKinds } from "../kinds-option.js";
import { readOutputs, writeOutputs } from "../outputs.js";
import { type CheckEngine, readEvaluator } from "../read-evaluator.js";
import { filesInRepository } from "../repository-files.js";
import { settleNamespaces } from "../settle-namespaces.js";
import { reportDiagnostics, type Terminal, usageError } from "../terminal.js";
import { readVerification, type VerificationOptions } from "../verification-options.js";
import { versions } from "../version.js";
import { wordErrors } from "../word-errors.js";

/** The options of `patternc check`. */
export interface CheckOptions extends VerificationOptions {
	readonly patterns: readonly string[];
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
	if (inputs.length === 0)
		usage.push(usageError("no manifests are given", "name files, folders, or - for standard input"));
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
	const [reading, { loaded, diagnostics: patternDiagnostics }] = await Promise.all([
		readSnapshot(inputs, {
			standardInput,
			kinds: kinds.value,
			cut: async () => (await loading).loaded?.evaluator.cut,
			...(options.namespace === undefined ? {} : { namespace: options.namespace }),
		}),
		loading,
	]);
	const { snapshot, namespaceQuestion } = reading;
	const result = await loaded?.evaluator.evaluate(snapshot);
	const all = result?.ok === true ? result.value : [];
	const patterns = (await loaded?.patterns.named(new Set(all.map(({ pattern }) => pattern)))) ?? [];
	const settled = await settleNamespaces(all, patterns, namespaceQuestion, loaded?.evaluator);
	const { findings } = settled;
	const diagnostics = [
		...patternDiagnostics,
		...reading.diagnostics,
		...settled.diagnostics,
		...(result?.diagnostics ?? []),
	];
	const finder = lazyFinder(snapshot);
	const fieldsOf = await findingFields(findings, patterns, finder);
	const report: Report = {
		version: versions.version,
		engine: options.engine,
		...loaded?.policy,
		documents: snapshot.documentCount,
		objects: snapshot.documents.length,
		patterns: loaded?.patterns.length ?? 0,
		findings: reportFindings(findings, patterns, snapshot, fieldsOf),
		suppressed: [],
		diagnostics,
	};
	const explained = { report, snapshot, patterns };
	const reasons = await findingReasons(explained, options.explain === true);
	const evidence = await findingEvidence(explained, finder);
	const fails = ({ severity, uncertain }: ReportedFinding) =>
		uncertain === undefined && reachesThreshold(severity, options.failOn);
	const listsPatterns = outputs.value.some(({ format }) => LISTS_PATTERNS.has(format));
	const context = {
		...{ reasons, evidence, fails },
		judged: listsPatterns ? ((await loaded?.patterns.all()) ?? []) : patterns,
		fileInRepository: filesInRepository(process.cwd()),
		firstFile: () => snapshot.documents[0]?.place().file ?? inputs[0] ?? STANDARD_INPUT_NAME,
	};
	const outputErrors = await writeOutputs(
		outputs.value,
		async (format, toTerminal) => {
			const render = await REPORT_FORMATS[format]();
			return render(report, { ...context, style: toTerminal ? terminal.outStyle : styleFor(false) });
		},
		terminal,
	);
	const exit = reportDiagnostics([...diagnostics, ...outputErrors], terminal, options.quiet);
	if (!options.quiet) terminal.err(`${summary(report, loaded?.leftOut ?? 0)}\n`);
	if (exit !== EXIT.CLEAN) return exit;
	if (report.objects === 0) return EXIT.NOTHING_TO_CHECK;
	return report.findings.some(fails) ? EXIT.FINDINGS : EXIT.CLEAN;
}

function summary({ objects, documents, patterns, findings, engine }: Report, leftOut: number): string {
	if (documents === 0) return "nothing to check: no document was read";
	if (objects === 0) return `nothing to check: no Kubernetes object in ${pluralize(documents, "document")}`;
	const ofDocuments = documents === objects ? "" : ` of ${pluralize(documents, "document")}`;
	const bySeverity = Object.entries(countBySeverity(findings)).map(([severity, number]) => `${number} ${severity}`);
	const uncertain = countUncertain(findings);
	const details = bySeverity.length === 0 ? "" : ` (${bySeverity.join(", ")})`;
	const others = leftOut === 0 ? "" : ` (${leftOut} more with --profile all)`;
	const sure = uncertain === 0 ? "" : `, ${uncertain === findings.length ? "all" : uncertain} uncertain`;
	return `${pluralize(objects, "object")}${ofDocuments}, ${pluralize(patterns, "pattern")}${others}, ${pluralize(findings.length, "finding")}${details}${sure}; engine ${engine}`;
}

function reachesThreshold(severity: Severity, failOn: string | undefined): boolean {
	if (failOn === undefined) return true;
	if (failOn === "never") return false;
	return SEVERITY_RANK[severity] >= SEVERITY_RANK[failOn as Severity];
}

function thresholdErrors(failOn: string | undefined): readonly Diagnostic[] {
	return failOn === undefined ? [] : wordErrors("severity", failOn, [...Object.keys(SEVERITY_RANK), "never"]);
}

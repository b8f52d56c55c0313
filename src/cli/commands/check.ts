import type { Diagnostic } from "../../base/diagnostic.js";
import { pluralize } from "../../base/pluralize.js";
import { readSnapshot } from "../../cluster/read-snapshot.js";
import { SEVERITY_RANK, type Severity } from "../../pattern/pattern.js";
import type { ProfileChoice } from "../../pattern/profile.js";
import { REPORT_FORMATS, type ReportFormat } from "../../report/formats.js";
import { countBySeverity, countUncertain, type Report, reportFindings } from "../../report/report.js";
import { styleFor } from "../../report/style.js";
import { suppressionCounts } from "../../report/suppression.js";
import type { CheckFlags } from "../check-options.js";
import { knownPatterns, patternNames } from "../config/pattern-names.js";
import { readDecisions } from "../config/read-decisions.js";
import { settleCheck } from "../config/settle-check.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { findingEvidence } from "../finding-evidence.js";
import { findingReasons } from "../finding-reasons.js";
import { readKinds } from "../kinds-option.js";
import { readOutputs, writeOutputs } from "../outputs.js";
import { type CheckEngine, readEvaluator } from "../read-evaluator.js";
import { settleNamespaces } from "../settle-namespaces.js";
import { reportDiagnostics, type Terminal, usageError } from "../terminal.js";
import { readVerification } from "../verification-options.js";
import { versions } from "../version.js";
import { writeBaseline } from "../write-baseline.js";

/** Runs `patternc check`: judges manifests, all inputs as one snapshot, and returns the exit code (INTERFACE.md). */
export async function check(named: readonly string[], flags: CheckFlags, terminal: Terminal): Promise<ExitCode> {
	const settling = await settleCheck(named, flags);
	if (!settling.ok) return reportDiagnostics(settling.diagnostics, terminal);
	const settings = settling.value;
	const { options, paths: inputs, config } = settings;
	if (options.showConfig && settings.mistakes.length === 0) {
		await terminal.out((await import("../config/show-config.js")).configText(settings));
		return reportDiagnostics(settling.diagnostics, terminal, options.quiet);
	}
	const outputs = readOutputs(options.output, Object.keys(REPORT_FORMATS) as ReportFormat[]);
	const verification = await readVerification(options);
	const kinds =
		config === undefined ? readKinds(options.kinds) : (await import("../config/kinds-of-run.js")).kindsOfRun(settings);
	const deciding = await readDecisions(settings);
	const usage: Diagnostic[] = [
		...outputs.diagnostics,
		...verification.diagnostics,
		...kinds.diagnostics,
		...settings.mistakes,
		...deciding.diagnostics,
	];
	if (inputs.length === 0)
		usage.push(usageError("no manifests are given", "name files, folders, or - for standard input"));
	if (!outputs.ok || !verification.ok || !kinds.ok || !deciding.ok || usage.length > 0)
		return reportDiagnostics([...settling.diagnostics, ...usage], terminal);

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
		...patternNames(settings),
	});
	const [reading, { loaded, diagnostics: patternDiagnostics }] = await Promise.all([
		readSnapshot(inputs, {
			standardInput,
			kinds: kinds.value,
			cut: async () => deciding.value.keeping((await loading).loaded?.evaluator.cut),
			isExcluded: settings.isExcluded,
			...(options.namespace === undefined ? {} : { namespace: options.namespace }),
		}),
		loading,
	]);
	const { snapshot, namespaceQuestion } = reading;
	const result = await loaded?.evaluator.evaluate(snapshot);
	const all = result?.ok === true ? result.value : [];
	const patterns = (await loaded?.patterns.named(new Set(all.map(({ pattern }) => pattern)))) ?? [];
	const settled = await settleNamespaces(all, patterns, namespaceQuestion, loaded?.evaluator);
	const decided = await deciding.value.of(settled.findings, snapshot, patterns);
	const known = knownPatterns(settings, loaded);
	const judged = [
		...settling.diagnostics,
		...patternDiagnostics,
		...reading.diagnostics,
		...settled.diagnostics,
		...(result?.diagnostics ?? []),
		...(loaded === undefined ? [] : deciding.value.diagnostics(known)),
	];
	const { counted, suppressed, diagnostics } = await writeBaseline(options.writeBaseline, decided, judged);
	const report: Report = {
		version: versions.version,
		engine: options.engine,
		...loaded?.policy,
		documents: snapshot.documentCount,
		objects: snapshot.documents.length,
		patterns: loaded?.patterns.length ?? 0,
		findings: reportFindings(counted, patterns, snapshot),
		suppressed: reportFindings([...suppressed.keys()], patterns, snapshot, suppressed),
		diagnostics,
	};
	const explained = { report, snapshot, patterns };
	const reasons = await findingReasons(explained, options.explain === true);
	const evidence = await findingEvidence(explained);
	const outputErrors = await writeOutputs(
		outputs.value,
		async (format, toTerminal) => {
			const render = await REPORT_FORMATS[format]();
			const style = toTerminal ? terminal.outStyle : styleFor(false);
			return render(report, { style, reasons, evidence, showsSuppressed: options.showSuppressed });
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

function summary({ objects, documents, patterns, findings, suppressed, engine }: Report, leftOut: number): string {
	if (documents === 0) return "nothing to check: no document was read";
	if (objects === 0) return `nothing to check: no Kubernetes object in ${pluralize(documents, "document")}`;
	const ofDocuments = documents === objects ? "" : ` of ${pluralize(documents, "document")}`;
	const bySeverity = Object.entries(countBySeverity(findings)).map(([severity, number]) => `${number} ${severity}`);
	const uncertain = countUncertain(findings);
	const details = bySeverity.length === 0 ? "" : ` (${bySeverity.join(", ")})`;
	const others = leftOut === 0 ? "" : ` (${leftOut} more with --profile all)`;
	const sure = uncertain === 0 ? "" : `, ${uncertain === findings.length ? "all" : uncertain} uncertain`;
	const hidden = suppressionCounts(suppressed.map(({ suppression }) => suppression));
	return `${pluralize(objects, "object")}${ofDocuments}, ${pluralize(patterns, "pattern")}${others}, ${pluralize(findings.length, "finding")}${details}${sure}${hidden === "" ? "" : `, ${hidden}`}; engine ${engine}`;
}

function reachesThreshold(severity: Severity, failOn: string | undefined): boolean {
	if (failOn === undefined) return true;
	if (failOn === "never") return false;
	return SEVERITY_RANK[severity] >= SEVERITY_RANK[failOn as Severity];
}

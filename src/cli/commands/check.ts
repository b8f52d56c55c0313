import type { Diagnostic } from "../../base/diagnostic.js";
import type { Result } from "../../base/result.js";
import type { ProfileChoice } from "../../pattern/profile.js";
import { REPORT_FORMATS, type ReportFormat } from "../../report/formats.js";
import { limitFindings } from "../../report/limit-findings.js";
import type { Report } from "../../report/report.js";
import { summaryText } from "../../report/summary-text.js";
import { GROUPINGS } from "../../report/text-layout.js";
import type { CheckFlags } from "../check-options.js";
import { CheckProgress } from "../check-progress.js";
import { knownPatterns, patternNames } from "../config/pattern-names.js";
import { readDecisions } from "../config/read-decisions.js";
import { type CheckSettings, settleCheck } from "../config/settle-check.js";
import { decideFindings } from "../decide-findings.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { findingEvidence } from "../finding-evidence.js";
import { findingReasons } from "../finding-reasons.js";
import { diagnosticsOfAll, forEachSnapshot, judgeSnapshots, snapshotRoots } from "../judge-snapshots.js";
import { readKinds } from "../kinds-option.js";
import { type Output, printText, readOutputs, writeOutputs } from "../outputs.js";
import { type CheckEngine, readEvaluator } from "../read-evaluator.js";
import { reportedFindings } from "../reported-findings.js";
import { serviceContext } from "../service-context.js";
import { reportDiagnostics, type Terminal, usageError } from "../terminal.js";
import { textOptions } from "../text-options.js";
import { readVerification } from "../verification-options.js";
import { versions } from "../version.js";
import { wordErrors } from "../word-errors.js";
import { writeBaseline } from "../write-baseline.js";

/** Runs `patternc check`: judges manifests, all inputs as one snapshot, and returns the exit code (INTERFACE.md). */
export async function check(named: readonly string[], flags: CheckFlags, terminal: Terminal): Promise<ExitCode> {
	const settling = await settleCheck(named, flags);
	if (!settling.ok) return reportDiagnostics(settling.diagnostics, terminal);
	const settings = settling.value;
	const { options, paths: inputs, config } = settings;
	if (options.showConfig && settings.mistakes.length === 0) {
		const text = (await import("../config/show-config.js")).configText(settings);
		const errors = await printText(text, "the settings", terminal);
		return reportDiagnostics([...settling.diagnostics, ...errors], terminal, options.quiet);
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
		...(options.groupBy === undefined ? [] : wordErrors("grouping", options.groupBy, GROUPINGS)),
		...deciding.diagnostics,
	];
	if (inputs.length + options.snapshot.length === 0)
		usage.push(usageError("no manifests are given", "name files, folders, or - for standard input"));
	usage.push(...(await outputMistakes(settings, outputs)));
	const changes = await readChanges(options.changedSince, [...inputs, ...options.snapshot]);
	usage.push(...(changes?.diagnostics ?? []));
	if (!outputs.ok || !verification.ok || !kinds.ok || !deciding.ok || usage.length > 0)
		return reportDiagnostics([...settling.diagnostics, ...usage], terminal);

	const standardInput = () => terminal.standardInput();
	const access = {
		...(verification.value === undefined ? {} : { verification: verification.value }),
		offline: options.offline,
		plainHttp: options.plainHttp,
		...(options.timeout === undefined ? {} : { seconds: options.timeout }),
		rebuild: options.rebuild === true,
	};
	const loading = readEvaluator(options.patterns, {
		engine: options.engine as CheckEngine,
		access,
		kinds: kinds.value,
		profile: options.profile as ProfileChoice,
		...patternNames(settings),
	});
	const roots = snapshotRoots(inputs, options.snapshot);
	const manifests = {
		standardInput,
		kinds: kinds.value,
		cut: async () => deciding.value.keeping((await loading).loaded?.evaluator.cut),
		isExcluded: settings.isExcluded,
		...(options.namespace === undefined ? {} : { namespace: options.namespace }),
	};
	const judged = await judgeSnapshots(roots, manifests, loading, new CheckProgress(terminal));
	const { loaded, diagnostics: patternDiagnostics } = await loading;
	const decided = await decideFindings(judged, deciding.value);
	const { snapshots, diagnostics } = await writeBaseline(options.writeBaseline, decided, [
		...settling.diagnostics,
		...patternDiagnostics,
		...diagnosticsOfAll(judged),
		...(loaded === undefined ? [] : deciding.value.diagnostics(knownPatterns(settings, loaded))),
	]);
	const whole: Report = {
		version: versions.version,
		engine: options.engine,
		...loaded?.policy,
		...(roots.length === 1 ? {} : { snapshots: roots.length }),
		documents: sum(judged.map(({ snapshot }) => snapshot.documentCount)),
		objects: sum(judged.map(({ snapshot }) => snapshot.documents.length)),
		patterns: loaded?.patterns.length ?? 0,
		...(await reportedFindings(snapshots)),
		diagnostics,
	};
	const complete = changes === undefined ? whole : await changes.only(whole, snapshots);
	const report = limitFindings(complete, options.maxFindings);
	const reasons = await forEachSnapshot(report, snapshots, (one) => findingReasons(one, options.explain === true));
	const evidence = await forEachSnapshot(report, snapshots, findingEvidence);
	const details = outputs.value.some(({ format }) => format === "html")
		? (await import("../finding-details.js")).findingDetails(snapshots)
		: undefined;
	const service = await serviceContext({
		formats: outputs.value.map(({ format }) => format),
		inputs: roots.flatMap(({ paths }) => paths),
		snapshots: judged.map(({ snapshot }) => snapshot),
		loaded,
		failOn: options.failOn,
	});
	const outputErrors = await writeOutputs(
		outputs.value,
		async (format, toTerminal) => {
			const render = await REPORT_FORMATS[format]();
			const context = { ...service, reasons, evidence, showsSuppressed: options.showSuppressed };
			const layout = textOptions(options, toTerminal ? terminal : undefined);
			return render(report, { ...layout, ...context, ...(details === undefined ? {} : { details }) });
		},
		terminal,
	);
	const exit = reportDiagnostics([...report.diagnostics, ...outputErrors], terminal, options.quiet);
	if (!options.quiet) terminal.err(summaryText(report, loaded?.leftOut ?? 0, terminal.errStyle));
	if (exit !== EXIT.CLEAN) return exit;
	if (report.objects === 0) return EXIT.NOTHING_TO_CHECK;
	return complete.findings.some(service.fails) ? EXIT.FINDINGS : EXIT.CLEAN;
}

/** Compares what is written with what is read, where something is written to a file. */
async function outputMistakes({ options, paths, config }: CheckSettings, outputs: Result<readonly Output<string>[]>) {
	const files = outputs.ok ? outputs.value.map(({ file }) => file) : [];
	if (options.writeBaseline === undefined && files.every((file) => file === undefined)) return [];
	return (await import("../output-targets.js")).outputTargetMistakes({
		outputs: files,
		newBaseline: options.writeBaseline,
		inputs: [...paths, ...options.snapshot, ...options.patterns, ...options.extraPatterns],
		files: [config?.file, options.kinds, options.verify],
		baseline: options.baseline,
	});
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

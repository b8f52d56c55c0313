import type { Diagnostic } from "../../base/diagnostic.js";
import { failure, type Result, success } from "../../base/result.js";
import type { KindCatalog } from "../../pattern/kind-catalog.js";
import { REPORT_FORMATS, type ReportFormat } from "../../report/formats.js";
import { GROUPINGS } from "../../report/text-layout.js";
import type { BundleVerification } from "../../targets/bundle/signature.js";
import { readDecisions } from "../config/read-decisions.js";
import type { CheckSettings } from "../config/settle-check.js";
import { readKinds } from "../kinds-option.js";
import { type Output, readOutputs } from "../outputs.js";
import { usageError } from "../terminal.js";
import { readVerification } from "../verification-options.js";
import { wordErrors } from "../word-errors.js";
import type { FindingDecisions } from "./finding-decisions.js";
import type { ChangedFindings } from "./only-changed.js";

/** What a check works with: its settings, and all that they name, read. */
export interface PreparedCheck {
	readonly settings: CheckSettings;
	readonly outputs: readonly Output<ReportFormat>[];
	/** Absent: no signature is asked for. */
	readonly verification: BundleVerification | undefined;
	readonly kinds: KindCatalog;
	readonly decisions: FindingDecisions;
	/** Absent without `--changed-since`. */
	readonly changes: ChangedFindings | undefined;
}

/** Reads what the settings of a check name and returns it. Fails with all mistakes in them, before anything is judged. */
export async function prepareCheck(settings: CheckSettings): Promise<Result<PreparedCheck>> {
	const { options, paths, config } = settings;
	const outputs = readOutputs(options.output, Object.keys(REPORT_FORMATS) as ReportFormat[]);
	const verification = await readVerification(options);
	const kinds =
		config === undefined ? readKinds(options.kinds) : (await import("../config/kinds-of-run.js")).kindsOfRun(settings);
	const decisions = await readDecisions(settings);
	const mistakes: Diagnostic[] = [
		...outputs.diagnostics,
		...verification.diagnostics,
		...kinds.diagnostics,
		...settings.mistakes,
		...(options.groupBy === undefined ? [] : wordErrors("grouping", options.groupBy, GROUPINGS)),
		...decisions.diagnostics,
	];
	if (paths.length + options.snapshot.length === 0)
		mistakes.push(usageError("no manifests are given", "name files, folders, or - for standard input"));
	mistakes.push(...(await outputMistakes(settings, outputs.ok ? outputs.value : [])));
	const changes = await readChanges(options.changedSince, [...paths, ...options.snapshot]);
	mistakes.push(...(changes?.diagnostics ?? []));
	if (!outputs.ok || !verification.ok || !kinds.ok || !decisions.ok || mistakes.length > 0) return failure(mistakes);
	return success({
		settings,
		outputs: outputs.value,
		verification: verification.value,
		kinds: kinds.value,
		decisions: decisions.value,
		changes,
	});
}

/** Compares what is written with what is read, where something is written to a file. */
async function outputMistakes({ options, paths, config }: CheckSettings, outputs: readonly Output<string>[]) {
	const files = outputs.map(({ file }) => file);
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
	const { readChangedFindings } = await import("./only-changed.js");
	return readChangedFindings(revision, paths);
}

import type { Snapshot } from "../../cluster/resource.js";
import type { Pattern } from "../../pattern/pattern.js";
import { LISTS_PATTERNS, type ReportFormat, type ServiceContext } from "../../report/formats.js";
import { STANDARD_INPUT_NAME } from "../../report/located-finding.js";
import type { ReportedFinding } from "../../report/report.js";
import type { LoadedPatterns } from "../loaded-patterns.js";
import { reachesThreshold } from "../reaches-threshold.js";
import { filesInRepository } from "./repository-files.js";

/** A run, as far as formats for services ask about it. */
export interface ServiceRun {
	readonly formats: readonly ReportFormat[];
	/** What the command line names. */
	readonly inputs: readonly string[];
	readonly snapshots: readonly Snapshot[];
	/** Absent where no pattern was there to judge. */
	readonly loaded: LoadedPatterns | undefined;
	readonly failOn: string | undefined;
}

/**
 * Makes what formats for services need beside the report, and returns it. The patterns that judged are read only where a
 * format lists them.
 */
export async function serviceContext({
	formats,
	inputs,
	snapshots,
	loaded,
	failOn,
}: ServiceRun): Promise<ServiceContext> {
	const listsPatterns = formats.some((format) => LISTS_PATTERNS.has(format));
	const judged = listsPatterns ? ((await loaded?.patterns.all()) ?? []) : [];
	return {
		judged,
		pageOf: await pagesOf(judged),
		fails: failsFrom(failOn),
		fileInRepository: filesInRepository(process.cwd()),
		firstFile: () => {
			const [first] = snapshots.flatMap(({ documents }) => documents.slice(0, 1));
			return first?.place().file ?? inputs[0] ?? STANDARD_INPUT_NAME;
		},
	};
}

/** Makes what reads the pages of patterns, and returns it. */
async function pagesOf(patterns: readonly Pattern[]): Promise<ServiceContext["pageOf"]> {
	if (patterns.length === 0) return () => undefined;
	return (await import("../pattern-page.js")).pageReader(patterns);
}

/** Returns what tells whether a finding makes the run fail: one that is certain, from a severity on. */
function failsFrom(failOn: string | undefined): (finding: ReportedFinding) => boolean {
	return ({ severity, uncertain }) => uncertain === undefined && reachesThreshold(severity, failOn);
}

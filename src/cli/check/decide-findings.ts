import type { DecidedFindings, FindingDecisions } from "./finding-decisions.js";
import type { JudgedSnapshot } from "./judge-reading.js";

/** A snapshot, and what the user decided about its findings. */
export interface DecidedSnapshot extends JudgedSnapshot, DecidedFindings {}

/** Decides which findings of each snapshot count, and returns the snapshots with that. */
export async function decideFindings(
	judged: readonly JudgedSnapshot[],
	decisions: FindingDecisions,
): Promise<readonly DecidedSnapshot[]> {
	const decided: DecidedSnapshot[] = [];
	for (const one of judged) {
		const { findings, snapshot, patterns, name } = one;
		decided.push({ ...one, ...(await decisions.of(findings, snapshot, patterns, name)) });
	}
	return decided;
}

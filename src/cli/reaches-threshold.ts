import { SEVERITY_RANK, type Severity } from "../pattern/pattern.js";

/**
 * Tells whether a finding of this severity makes a run fail.
 *
 * @param failOn the least severity that does, or `never`. Absent: each does.
 */
export function reachesThreshold(severity: Severity, failOn: string | undefined): boolean {
	if (failOn === undefined) return true;
	if (failOn === "never") return false;
	return SEVERITY_RANK[severity] >= SEVERITY_RANK[failOn as Severity];
}

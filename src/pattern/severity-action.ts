import { SEVERITY_RANK, type Severity } from "./pattern.js";

/** What a consumer does about a finding: a `warn` is told, and a `deny` fails or refuses. */
export type SeverityAction = "deny" | "warn";

/**
 * Returns the action of a severity: `deny` from MEDIUM on, except that WARNING, of the same rank, is a `warn` as its
 * name says (SEMANTICS.md 0).
 */
export function severityAction(severity: Severity): SeverityAction {
	return severity !== "WARNING" && SEVERITY_RANK[severity] >= SEVERITY_RANK.MEDIUM ? "deny" : "warn";
}

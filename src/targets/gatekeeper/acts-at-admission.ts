import { needsSeveral } from "../../pattern/pattern.js";
import type { Plan } from "../../plan/plan.js";

/**
 * Tells whether a pattern can act at admission. A pattern of several resources cannot: the others may not exist yet or
 * not be synced, so that it would find absences everywhere (SEMANTICS.md 7, G1). A pattern that reads a status cannot
 * either: the cluster writes the status, and refusing a change for it would block the repair.
 */
export function actsAtAdmission({ pattern, subjectFacts }: Plan): boolean {
	return !needsSeveral(pattern) && !subjectFacts.readsStatus;
}

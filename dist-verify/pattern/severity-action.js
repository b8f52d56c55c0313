import { SEVERITY_RANK } from "./pattern.js";
/**
 * Returns the action of a severity: `deny` from MEDIUM on, except that WARNING, of the same rank, is a `warn` as its
 * name says (SEMANTICS.md 0).
 */
export function severityAction(severity) {
    return severity !== "WARNING" && SEVERITY_RANK[severity] >= SEVERITY_RANK.MEDIUM ? "deny" : "warn";
}
//# sourceMappingURL=severity-action.js.map
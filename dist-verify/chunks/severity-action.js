import { Ot as SEVERITY_RANK } from "./check.js";
// src/pattern/severity-action.ts
function severityAction(severity) {
	return severity !== "WARNING" && SEVERITY_RANK[severity] >= SEVERITY_RANK.MEDIUM ? "deny" : "warn";
}
export { severityAction as t };

//# sourceMappingURL=severity-action.js.map
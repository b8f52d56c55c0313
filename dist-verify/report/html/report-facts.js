import { countBySeverity, countUncertain } from "../report.js";
const TONES = { CRITICAL: "bad", HIGH: "bad", MEDIUM: "warn", WARNING: "warn", LOW: "note", INFO: "note" };
/** Counts what the summary of a page shows and returns it; what may be zero and then says nothing is left out. */
export function factsOf({ documents, objects, patterns, findings, suppressed, diagnostics }) {
    const fact = (label, value, tone = "") => ({ label, value: String(value), tone });
    const some = (label, value, tone = "") => value === 0 ? [] : [fact(label, value, tone)];
    const bySeverity = Object.entries(countBySeverity(findings)).reverse();
    return [
        fact("Objects", objects),
        ...some("Other documents", documents - objects),
        fact("Patterns", patterns),
        fact("Findings", findings.length),
        ...bySeverity.map(([severity, count]) => fact(severity, count, TONES[severity])),
        ...some("Uncertain", countUncertain(findings), "warn"),
        ...some("Suppressed", suppressed.length),
        ...some("Files refused", filesRefused(diagnostics), "bad"),
    ];
}
/** Counts the files of the input of which something could not be read. */
function filesRefused(diagnostics) {
    const refusals = diagnostics.filter(({ code, severity }) => severity === "error" && code.startsWith("read/"));
    return new Set(refusals.map(({ place }) => place?.file ?? "")).size;
}
//# sourceMappingURL=report-facts.js.map
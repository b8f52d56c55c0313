import { warningDiagnostic } from "../base/diagnostic.js";
import { pluralize } from "../base/pluralize.js";
/** Findings of a report at most, where the user does not say so. Nobody reads more, and viewers refuse more. */
export const MOST_FINDINGS = 10_000;
/**
 * Limits the findings of a report and returns it: each pattern keeps its first ones, as many as fit for all. What is left
 * out is counted (`leftOut`), and one warning says so (`report/max-findings`).
 *
 * @param most 0: no limit.
 */
export function limitFindings(report, most = MOST_FINDINGS) {
    const { findings, diagnostics } = report;
    if (most === 0 || findings.length <= most)
        return report;
    const counts = new Map();
    for (const { pattern } of findings)
        counts.set(pattern.name, (counts.get(pattern.name) ?? 0) + 1);
    const ofEach = shareOfEach([...counts.values()], most);
    const kept = new Map();
    const isKept = ({ pattern }) => {
        const count = (kept.get(pattern.name) ?? 0) + 1;
        kept.set(pattern.name, count);
        return count <= ofEach;
    };
    const shown = findings.filter(isKept).slice(0, most);
    const leftOut = findings.length - shown.length;
    const [name = "", count = 0] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
    const warning = warningDiagnostic({
        code: "report/max-findings",
        message: `${pluralize(leftOut, "finding")} beyond the first ${shown.length} are not in the report; most are of ${name} (${count})`,
        help: "mend these or leave the pattern out (--skip), or give a higher limit: --max-findings N (0: none)",
    });
    return { ...report, findings: shown, leftOut, diagnostics: [...diagnostics, warning] };
}
/** Returns how many findings each pattern can have, so that they are at most so many in all: at least one. */
function shareOfEach(counts, most) {
    let left = most;
    let patterns = counts.length;
    for (const count of counts.toSorted((a, b) => a - b)) {
        if (count * patterns > left)
            break;
        left -= count;
        patterns--;
    }
    return Math.max(1, Math.floor(left / Math.max(1, patterns)));
}
//# sourceMappingURL=limit-findings.js.map
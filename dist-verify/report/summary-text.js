import { escapeControls } from "../base/escape-controls.js";
import { compareCodePoints } from "../base/json.js";
import { pluralize } from "../base/pluralize.js";
import { SEVERITY_RANK } from "../pattern/pattern.js";
import { countBySeverity, countUncertain } from "./report.js";
import { coloredSeverity } from "./style.js";
import { suppressionCounts } from "./suppression.js";
/** Rows of the table, at most. */
const MOST_ROWS = 40;
/**
 * Formats what a run came to and returns the text: a table of the patterns with findings, where there are two or more,
 * and a line of counts.
 *
 * @param leftOut the number of patterns that the profile leaves out.
 */
export function summaryText(report, leftOut, style) {
    const { documents, objects } = report;
    if (documents === 0)
        return "nothing to check: no document was read\n";
    if (objects === 0)
        return `nothing to check: no Kubernetes object in ${pluralize(documents, "document")}\n`;
    const more = moreText(report);
    return `${patternTable(report.findings, style)}${countsText(report, leftOut)}\n${more === "" ? "" : `${more}\n`}`;
}
function countsText(report, leftOut) {
    const { objects, documents, patterns, findings, engine, snapshots } = report;
    const reason = notJudged(report);
    if (reason !== undefined)
        return `${pluralize(objects, "object")}, not judged: ${reason}`;
    const inSnapshots = snapshots === undefined ? "" : `${pluralize(snapshots, "snapshot")}, `;
    const ofDocuments = documents === objects ? "" : ` of ${pluralize(documents, "document")}`;
    const bySeverity = Object.entries(countBySeverity(findings)).map(([severity, number]) => `${number} ${severity}`);
    const uncertain = countUncertain(findings);
    const details = bySeverity.length === 0 ? "" : ` (${bySeverity.join(", ")})`;
    const others = leftOut === 0 ? "" : ` (${leftOut} more with --profile all)`;
    const sure = uncertain === 0 ? "" : `, ${uncertain === findings.length ? "all" : uncertain} uncertain`;
    return `${inSnapshots}${pluralize(objects, "object")}${ofDocuments}, ${pluralize(patterns, "pattern")}${others}, ${pluralize(findings.length, "finding")}${details}${sure}; engine ${engine}`;
}
/** Says why nothing was judged; `undefined` where something was. No findings then mean nothing. */
function notJudged({ patterns, findings, diagnostics }) {
    const has = (start) => diagnostics.some(({ code, severity }) => severity === "error" && code.startsWith(start));
    if (patterns === 0)
        return "there is no pattern to judge by";
    return findings.length === 0 && (has("engine/") || has("bundle/policy")) ? "the policy failed" : undefined;
}
/** Says what does not count: what was not read, what a later object replaced, what the user suppressed. */
function moreText({ suppressed, diagnostics, unchanged, leftOut }) {
    const refusals = diagnostics.filter(isRefusal);
    const missing = new Set(refusals.filter(isMissing).map(({ place }) => place?.file));
    const files = new Set(refusals.filter((one) => !isMissing(one)).map(({ place }) => place?.file));
    const replaced = diagnostics.filter(({ code }) => code === "read/duplicate-object");
    const parts = [
        files.size === 0 ? "" : `${pluralize(files.size, "file")} with errors`,
        missing.size === 0 ? "" : `${pluralize(missing.size, "path")} not found`,
        replaced.length === 0 ? "" : `${pluralize(sum(replaced.map(repeats)), "duplicate")} dropped`,
        suppressionCounts(suppressed.map(({ suppression }) => suppression)),
        leftOut === undefined ? "" : `${pluralize(leftOut, "finding")} more beyond --max-findings`,
        unchanged === undefined ? "" : `${pluralize(unchanged, "finding")} more in files that were not changed`,
    ];
    return parts.filter((part) => part !== "").join(", ");
}
function isRefusal({ code, severity, place }) {
    return severity === "error" && code.startsWith("read/") && place !== undefined;
}
function isMissing({ code }) {
    return code === "read/missing-file";
}
/** The number of objects that a diagnostic speaks of: it may stand for others like it. */
function repeats({ message }) {
    return 1 + Number(/ \(and (\d+) more like this /.exec(message)?.[1] ?? 0);
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}
/** The patterns with findings, the severest first, and of equal ones the most frequent. */
function patternTable(findings, style) {
    const counts = new Map();
    for (const { pattern, severity } of findings) {
        const key = `${severity} ${pattern.name}`;
        const row = counts.get(key);
        if (row === undefined)
            counts.set(key, { name: pattern.name, severity, count: 1 });
        else
            row.count++;
    }
    if (counts.size < 2)
        return "";
    const rows = [...counts.values()].sort((a, b) => SEVERITY_RANK[b.severity] - SEVERITY_RANK[a.severity] || b.count - a.count || compareCodePoints(a.name, b.name));
    const shown = rows.slice(0, MOST_ROWS).map(({ name, severity, count }) => ({
        severity: coloredSeverity(severity, style) + " ".repeat(8 - severity.length),
        name: escapeControls(name),
        count: String(count),
    }));
    const nameWidth = Math.max("PATTERN".length, ...shown.map(({ name }) => name.length));
    const lines = [
        style.dim(`SEVERITY  ${"PATTERN".padEnd(nameWidth)}  FINDINGS`),
        ...shown.map(({ severity, name, count }) => `${severity}  ${name.padEnd(nameWidth)}  ${count.padStart(8)}`),
        ...(rows.length > MOST_ROWS ? [`and ${pluralize(rows.length - MOST_ROWS, "pattern")} more`] : []),
    ];
    return `${lines.join("\n")}\n`;
}
//# sourceMappingURL=summary-text.js.map
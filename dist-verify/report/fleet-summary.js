import { compareCodePoints } from "../base/json.js";
import { pluralize } from "../base/pluralize.js";
import { visibleText } from "../base/visible-text.js";
/** Adds the counts up by pattern and returns them, most findings first. */
export function countsByPattern(counts) {
    const byPattern = new Map();
    for (const count of counts) {
        const known = byPattern.get(count.pattern);
        if (known === undefined)
            byPattern.set(count.pattern, [count]);
        else
            known.push(count);
    }
    const sum = (list, key) => list.reduce((total, count) => total + count[key], 0);
    return [...byPattern]
        .map(([pattern, list]) => ({
        pattern,
        severity: list[0]?.severity ?? "",
        findings: sum(list, "findings"),
        added: sum(list, "added"),
        gone: sum(list, "gone"),
        clusters: list.filter(({ findings }) => findings > 0).length,
        most: list.toSorted((a, b) => b.findings - a.findings)[0]?.cluster ?? "",
    }))
        .sort((a, b) => b.findings - a.findings || compareCodePoints(a.pattern, b.pattern));
}
/** Formats the summary of a fleet as a table and returns the text. */
export function fleetSummaryText(summary) {
    const { hasPrevious } = summary;
    const rows = countsByPattern(summary.counts).map((row) => [
        visibleText(row.pattern),
        row.severity,
        String(row.findings),
        String(row.clusters),
        ...(hasPrevious ? [String(row.added), String(row.gone)] : []),
        visibleText(row.most),
    ]);
    const head = ["pattern", "severity", "findings", "clusters", ...(hasPrevious ? ["new", "gone"] : []), "most in"];
    const widths = head.map((word, i) => Math.max(word.length, ...rows.map((row) => row[i]?.length ?? 0)));
    const isNumber = (i) => i >= 2 && i < head.length - 1;
    const line = (cells) => cells
        .map((cell, i) => (isNumber(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
        .join("  ")
        .trimEnd();
    const table = rows.length === 0 ? [] : [line(head), ...rows.map(line), ""];
    const added = summary.counts.reduce((sum, count) => sum + count.added, 0);
    const gone = summary.counts.reduce((sum, count) => sum + count.gone, 0);
    const changes = hasPrevious ? `, ${added} new, ${gone} gone` : "";
    const read = summary.reused === 0 ? "" : ` (${summary.reused} not read again)`;
    return `${[
        ...table,
        `${pluralize(summary.findings, "finding")}${changes} in ${pluralize(summary.clusters, "cluster")}${read}, ${pluralize(summary.objects, "object")}`,
    ].join("\n")}\n`;
}
//# sourceMappingURL=fleet-summary.js.map
import { escapeControls } from "../base/escape-controls.js";
import { compareCodePoints } from "../base/json.js";
import { total, totalEvaluations } from "../prove/agreement-table.js";
/** The declared differences (SEMANTICS.md 7), in a few words. */
const MEANINGS = {
    G1: "a kind that is not synced is an empty inventory",
    G2: "a ConstraintTemplate cannot say it",
    G3: "at admission a workload has no Pods yet",
    G4: "workloads of unknown kinds are seen by their live Pods alone",
    C1: "each document is a snapshot of its own",
    C2: "numbers keep their spelling in Go",
    C3: "the consumer settles default namespace, kinds and the order of duplicates",
};
/** Reasons that are listed one by one at most. */
const SHOWN = 20;
const COLUMNS = ["agree", "declared", "differ", "refused"];
/** Formats the agreement of engines as a table and returns its lines, one for each engine, indented by two. */
export function standingsTable(standings, style) {
    const rows = Object.entries(standings).map(([name, one]) => ({ name, cells: cellsOf(one), differs: one.differ > 0 }));
    const width = Math.max(11, ...rows.map(({ name }) => name.length));
    const widths = COLUMNS.map((column, i) => Math.max(column.length, ...rows.map(({ cells }) => cells[i]?.length ?? 0)));
    const line = (name, cells) => `  ${name.padEnd(width)}  ${cells.map((cell, i) => cell.padStart(widths[i] ?? 0)).join("  ")}`;
    return [
        style.dim(line("", COLUMNS)),
        ...rows.map(({ name, cells, differs }) => (differs ? style.red(line(name, cells)) : line(name, cells))),
    ];
}
function cellsOf({ agree, declared, differ, refused }) {
    return [agree, total(declared), differ, total(refused)].map(String);
}
/**
 * Lists declared differences and refusals and returns them as pairs of a label and a text: of each engine by difference
 * and by reason, with their share of its evaluations.
 */
export function exceptionsOf(standings) {
    const engines = Object.entries(standings);
    const declared = engines.flatMap(([name, one]) => sorted(one.declared).map(([id, count]) => [
        "declared",
        `${id} ${count} of ${totalEvaluations(one)} on ${name}: ${meaningOf(id)}`,
    ]));
    const refused = engines.flatMap(([name, one]) => sorted(one.refused).map(([reason, count]) => [
        "refused",
        `${count} of ${totalEvaluations(one)} on ${name}: ${escapeControls(reason)}`,
    ]));
    const more = refused.length - SHOWN;
    return [
        ...declared,
        ...refused.slice(0, SHOWN),
        ...(more > 0 ? [["", `... and ${more} more reasons (-o json has them all)`]] : []),
    ];
}
/** Counts what was left out of the comparison and returns the end of a sentence about it; empty where nothing was. */
export function exceptionCount(standings) {
    const sum = (of) => Object.values(standings).reduce((all, one) => all + of(one), 0);
    const counts = { declared: sum(({ declared }) => total(declared)), refused: sum(({ refused }) => total(refused)) };
    const parts = Object.entries(counts).flatMap(([what, count]) => (count > 0 ? [`${count} ${what}`] : []));
    return parts.length === 0 ? "" : ` but for ${parts.join(" and ")}`;
}
function meaningOf(id) {
    return MEANINGS[id] ?? "a declared difference";
}
/** Sorts counts by frequency, the highest first. */
function sorted(counts) {
    return Object.entries(counts).sort(([a, x], [b, y]) => y - x || compareCodePoints(a, b));
}
//# sourceMappingURL=standings-text.js.map
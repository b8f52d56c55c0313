import { escapeControls } from "../base/escape-controls.js";
import { compareCodePoints } from "../base/json.js";
import { type AgreementCounts, type AgreementTable, total, totalEvaluations } from "../prove/agreement-table.js";
import type { DeclaredDifference } from "../prove/engine.js";
import type { Style } from "./style.js";

/** The declared differences (SEMANTICS.md 7), in a few words. */
const MEANINGS: Readonly<Record<DeclaredDifference, string>> = {
	G1: "a kind that is not synced is an empty inventory",
	G2: "a ConstraintTemplate cannot say it",
	G3: "at admission a controller has no Pods yet",
	C1: "each document is a snapshot of its own",
	C2: "numbers keep their spelling in Go",
	C3: "the consumer settles default namespace, kinds and the order of duplicates",
};

/** At most this many reasons are told one by one. */
const SHOWN = 20;

const COLUMNS = ["agree", "declared", "differ", "refused"] as const;

/** A table of engines and how they stand, a line for each. Lines are indented by two. */
export function standingsTable(standings: AgreementTable, style: Style): readonly string[] {
	const rows = Object.entries(standings).map(([name, one]) => ({ name, cells: cellsOf(one), differs: one.differ > 0 }));
	const width = Math.max(11, ...rows.map(({ name }) => name.length));
	const widths = COLUMNS.map((column, i) => Math.max(column.length, ...rows.map(({ cells }) => cells[i]?.length ?? 0)));
	const line = (name: string, cells: readonly string[]) =>
		`  ${name.padEnd(width)}  ${cells.map((cell, i) => cell.padStart(widths[i] ?? 0)).join("  ")}`;
	return [
		style.dim(line("", COLUMNS)),
		...rows.map(({ name, cells, differs }) => (differs ? style.red(line(name, cells)) : line(name, cells))),
	];
}

function cellsOf({ agree, declared, differ, refused }: AgreementCounts): readonly string[] {
	return [agree, total(declared), differ, total(refused)].map(String);
}

/**
 * What was declared and what was refused, as pairs of a label and a text: of each engine by difference and by reason,
 * with its share of what was put to that engine.
 */
export function exceptionsOf(standings: AgreementTable): readonly (readonly [string, string])[] {
	const engines = Object.entries(standings);
	const declared = engines.flatMap(([name, one]) =>
		sorted(one.declared).map(([id, count]): readonly [string, string] => [
			"declared",
			`${id} ${count} of ${totalEvaluations(one)} on ${name}: ${meaningOf(id)}`,
		]),
	);
	const refused = engines.flatMap(([name, one]) =>
		sorted(one.refused).map(([reason, count]): readonly [string, string] => [
			"refused",
			`${count} of ${totalEvaluations(one)} on ${name}: ${escapeControls(reason)}`,
		]),
	);
	const more = refused.length - SHOWN;
	return [
		...declared,
		...refused.slice(0, SHOWN),
		...(more > 0 ? [["", `... and ${more} more reasons (-o json has them all)`] as const] : []),
	];
}

/** How much was left out of the comparison, for the end of a sentence; empty where nothing was. */
export function exceptionCount(standings: AgreementTable): string {
	const sum = (of: (one: AgreementCounts) => number) => Object.values(standings).reduce((all, one) => all + of(one), 0);
	const counts = { declared: sum(({ declared }) => total(declared)), refused: sum(({ refused }) => total(refused)) };
	const told = Object.entries(counts).flatMap(([what, count]) => (count > 0 ? [`${count} ${what}`] : []));
	return told.length === 0 ? "" : ` but for ${told.join(" and ")}`;
}

function meaningOf(id: string): string {
	return (MEANINGS as Readonly<Record<string, string>>)[id] ?? "a declared difference";
}

/** The most frequent first. */
function sorted(counts: Readonly<Record<string, number>>): readonly (readonly [string, number])[] {
	return Object.entries(counts).sort(([a, x], [b, y]) => y - x || compareCodePoints(a, b));
}

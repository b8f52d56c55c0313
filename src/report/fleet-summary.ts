import { compareCodePoints } from "../base/json.js";
import { pluralize } from "../base/pluralize.js";
import { visibleText } from "../base/visible-text.js";

/** How many findings a pattern has in a cluster, and how many are new or gone since the last run. */
export interface FleetSummaryCount {
	readonly pattern: string;
	readonly severity: string;
	readonly cluster: string;
	readonly findings: number;
	readonly added: number;
	readonly gone: number;
}

/** What a summary tells of a fleet. */
export interface FleetSummary {
	readonly clusters: number;
	readonly objects: number;
	readonly reused: number;
	readonly unreadable: number;
	readonly findings: number;
	readonly counts: readonly FleetSummaryCount[];
	readonly hasPrevious: boolean;
}

/** A pattern over all clusters. */
export interface FleetPatternCount extends Omit<FleetSummaryCount, "cluster"> {
	/** In how many clusters it finds something. */
	readonly clusters: number;
	/** The cluster with most findings. */
	readonly most: string;
}

/** Adds the counts up by pattern and returns them, most findings first. */
export function countsByPattern(counts: readonly FleetSummaryCount[]): readonly FleetPatternCount[] {
	const byPattern = new Map<string, FleetSummaryCount[]>();
	for (const count of counts) {
		const known = byPattern.get(count.pattern);
		if (known === undefined) byPattern.set(count.pattern, [count]);
		else known.push(count);
	}
	const sum = (list: readonly FleetSummaryCount[], key: "findings" | "added" | "gone"): number =>
		list.reduce((total, count) => total + count[key], 0);
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
export function fleetSummaryText(summary: FleetSummary): string {
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
	const isNumber = (i: number): boolean => i >= 2 && i < head.length - 1;
	const line = (cells: readonly string[]): string =>
		cells
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

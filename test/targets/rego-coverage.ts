import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A head of a rule or an expression, and where it stands in its file. */
export interface Part {
	readonly row: number;
	readonly column: number;
	/** `row:column-row:column`, as OPA's report names it. */
	readonly range: string;
}

export interface FileCoverage {
	/** All heads and expressions of the file. */
	readonly parts: number;
	/** Those that no test came to, each as `row:column` and the line. A head is come to where its rule holds. */
	readonly missed: readonly string[];
}

interface Location {
	readonly row: number;
	readonly col: number;
	/** In base64. */
	readonly text: string;
}

interface Range {
	readonly start: { readonly row: number; readonly col: number };
	readonly end: { readonly row: number; readonly col: number };
}

type Report = Readonly<Record<string, { readonly covered?: readonly Range[] } | undefined>>;

/**
 * What of some files, given below a folder, `opa test` of the paths comes to. OPA's report takes what stands inside of
 * something covered for covered, such as the body of a comprehension that never runs for want of elements. So the
 * expressions are taken from OPA's parser, and each must be in the report by itself.
 */
export function regoCoverage(
	opa: string,
	folder: string,
	files: readonly string[],
	paths: readonly string[],
): ReadonlyMap<string, FileCoverage> {
	const run = (...args: readonly string[]) =>
		JSON.parse(execFileSync(opa, args, { cwd: folder, encoding: "utf8", maxBuffer: 256 * 1024 * 1024 }));
	const report: Report = run("test", "--coverage", "--format", "json", "--coverage-runs=", ...paths).files;
	return new Map(
		files.map((file) => {
			const lines = readFileSync(join(folder, file), "utf8").split("\n");
			const parts = partsOf(run("parse", "--format", "json", "--json-include", "locations", file));
			const covered = new Set((report[file]?.covered ?? []).map(rangeText));
			const missed = parts
				.filter(({ range }) => !covered.has(range))
				.map(({ row, column }) => `${row}:${column} ${lines[row - 1]?.trim()}`);
			return [file, { parts: parts.length, missed }];
		}),
	);
}

/** The heads and expressions of a module in the JSON of `opa parse`, in the order of the text. */
function partsOf(module: unknown): readonly Part[] {
	const parts = new Map<string, Part>();
	const visit = (node: unknown, key: string): void => {
		if (typeof node !== "object" || node === null) return;
		const { location, terms } = node as { readonly location?: Location; readonly terms?: unknown };
		const isPart = key === "head" || (terms !== undefined && isWritten(terms, location));
		if (location !== undefined && isPart) {
			const part = partAt(location);
			parts.set(part.range, part);
		}
		for (const [name, child] of Object.entries(node)) {
			if (name !== "location") visit(child, Array.isArray(node) ? key : name);
		}
	};
	visit((module as { rules: unknown }).rules, "rules");
	return [...parts.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Not `some x`, which is not evaluated, nor the `true` that OPA makes the body of a rule without one. */
function isWritten(terms: unknown, location: Location | undefined): boolean {
	if (typeof terms !== "object" || terms === null || "symbols" in terms) return false;
	const made = "type" in terms && terms.type === "boolean" && textOf(location) !== "true";
	return !made;
}

function textOf(location: Location | undefined): string {
	return Buffer.from(location?.text ?? "", "base64").toString("utf8");
}

function partAt(location: Location): Part {
	const { row, col } = location;
	const lines = textOf(location).split("\n");
	const last = Buffer.byteLength(lines.at(-1) ?? "");
	const end = { row: row + lines.length - 1, col: lines.length === 1 ? col + last : 1 + last };
	return { row, column: col, range: rangeText({ start: { row, col }, end }) };
}

function rangeText({ start, end }: Range): string {
	return `${start.row}:${start.col}-${end.row}:${end.col}`;
}

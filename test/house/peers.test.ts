import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT } from "../cli/patternc.js";
import { REGISTRY_FOLDERS } from "../registry/registry-patterns.js";

const PAGE = readFileSync(join(PROJECT, "docs/PEERS.md"), "utf8");

/** Rules of other tools that a reason names: they stand in the column of patterns, and are none. */
const RULES_IN_REASONS = new Set(["non-isolated-pod"]);

/** The text in backquotes of a piece of the page. */
const quoted = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);

/** The tables of rules by the heading above them: the cells of each row. */
function tablesOfRules(): ReadonlyMap<string, readonly (readonly string[])[]> {
	const sections = PAGE.split(/^## /m).slice(1);
	const tables = sections.map((section): [string, readonly (readonly string[])[]] => [
		section.slice(0, section.indexOf("\n")),
		[...section.matchAll(/^\| (`.+) \|$/gm)].map(([, row = ""]) => row.split(" | ")),
	]);
	return new Map(tables.filter(([, rows]) => rows.length > 0));
}

const TABLES = tablesOfRules();
const CELLS = [...TABLES.values()].flat().map((row) => row[2] ?? "");
const NAMED = new Set(
	CELLS.flatMap(quoted).filter((name) => /^[a-z]+(?:-[a-z]+)+$/.test(name) && !RULES_IN_REASONS.has(name)),
);

describe("docs/PEERS.md", () => {
	test("names patterns that exist", () => {
		expect([...NAMED].filter((name) => !REGISTRY_FOLDERS.includes(name))).toEqual([]);
		expect(NAMED.size).toBeGreaterThan(50);
	});

	test("says of each rule which pattern finds the same, or why none does", () => {
		for (const [tool, rows] of TABLES) {
			for (const row of rows) {
				expect(row, `${tool}: ${row[0]}`).toHaveLength(3);
				const names = quoted(row[2] ?? "").filter((name) => NAMED.has(name));
				expect(names.length > 0 || /\w\.$/.test(row[2] ?? ""), `${tool}: ${row[0]}`).toBe(true);
			}
		}
	});

	test("lists as many rules as it says", () => {
		const counts = [...TABLES].map(([tool, rows]) => [tool, rows.flatMap((row) => quoted(row[0] ?? "")).length]);
		const claims = [...PAGE.matchAll(/^\| \[(.+?)\]\(.+\) \| .+ \| .+ \| (\d+) \|$/gm)].map(([, tool, rules]) => [
			tool,
			Number(rules),
		]);
		expect(counts).toEqual(claims);
		expect(claims).toHaveLength(6);
	});
});

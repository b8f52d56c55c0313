import { expect, test } from "vitest";
import { fleetProgram } from "../../src/emit-sql/fleet-program.js";
import { defaultKindCatalog } from "../../src/pattern/kind-catalog.js";
import { DUCKDB } from "../../src/sql/duckdb.js";
import { printQuery } from "../../src/sql/print.js";
import { actor, pairs, patternOf, rule, single } from "../pattern/sample.js";

const settings = { namespace: "default", kinds: defaultKindCatalog, cuts: true };

function printed(...patterns: Parameters<typeof fleetProgram>[0]): { facts: string; queries: string; all: string } {
	const program = fleetProgram(patterns, settings);
	const facts = program.facts.map(({ query }) => printQuery(query, DUCKDB)).join("\n");
	const queries = program
		.queries()
		.map(({ query }) => printQuery(query, DUCKDB))
		.join("\n");
	const snapshot = program.snapshot.map(({ query }) => printQuery(query, DUCKDB)).join("\n");
	return { facts, queries, all: [snapshot, facts, queries].join("\n") };
}

const claim = actor("claim", { resource: "PersistentVolumeClaim" });
const unused = single({
	resources: [actor("x", { leader: true }), claim],
	relationships: [rule("x", "claim", { required: true, shared: false })],
});

test("judging reads facts, and no document", () => {
	const { queries } = printed(patternOf(unused), patternOf(pairs({})));
	expect(queries).not.toMatch(/json|\bdoc\b|\braw\b/);
	expect(queries).toContain("facts");
});

test("what two patterns ask alike is one column", () => {
	const one = printed(patternOf(unused)).facts;
	expect(printed(patternOf(unused), { ...patternOf(unused), name: "other" }).facts).toBe(one);
});

test("a hostile text of a pattern is a literal in each statement", () => {
	const text = "'; DROP TABLE facts; --";
	const { all } = printed(
		patternOf(
			single({
				message: `${text} {{x.name}}`,
				resources: [
					actor("x", {
						leader: true,
						filters: {
							matchAll: [{ key: `metadata.labels["${text.replaceAll("'", "")}"]`, operator: "EQUALS", values: [text] }],
						},
					}),
				],
			}),
		),
	);
	const outside = all.replaceAll(/'(?:[^']|'')*'/g, "''");
	expect(all).toContain("DROP TABLE");
	expect(outside).not.toContain("DROP TABLE");
});

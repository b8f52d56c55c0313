import { describe, expect, test } from "vitest";
import { column, compare, from, joinOn, negate, select, textLiteral, union } from "../../src/sql/build.js";
import { DUCKDB } from "../../src/sql/duckdb.js";
import { sqlNamed } from "../../src/sql/name.js";
import { printExpression, printQuery } from "../../src/sql/print.js";

describe("what is no name is refused", () => {
	test.each(["", "a b", "A", 'a"b', "1a", "a;drop table x", "select", "a-b", "ä", "a\u0000"])("%j", (name) => {
		expect(() => sqlNamed(name)).toThrow(TypeError);
	});
});

describe("a text is a literal, whatever it holds", () => {
	test.each([
		["it's", "'it''s'"],
		["'; DROP TABLE raw; --", "'''; DROP TABLE raw; --'"],
		["\\'", "'\\'''"],
		["a\u0000b", "('a' || chr(0) || 'b')"],
		["${x} {{y}}\n/* */", "'${x} {{y}}\n/* */'"],
	])("%j", (value, printed) => {
		expect(printExpression(textLiteral(value), DUCKDB)).toBe(printed);
	});

	test("also as a key of a document, where digits and signs of a path are keys", () => {
		const dig = (...keys: readonly string[]) => printExpression({ is: "dig", of: column("doc", "o"), keys }, DUCKDB);
		expect(dig("a~b/c", "*", 'x"y')).toBe(`nullif(json_extract(o.doc, '/a~0b~1c/*/x"y'), 'null'::JSON)`);
		expect(dig("0")).toBe(`nullif(json_extract(o.doc, '$."0"'), 'null'::JSON)`);
		expect(dig("it's")).toBe(`nullif(json_extract(o.doc, '/it''s'), 'null'::JSON)`);
	});
});

describe("a join", () => {
	const joined = (join: "inner" | "left" | "semi" | "anti") =>
		printQuery(
			select({ id: column("id", "a") }, from("facts", "a"), {
				joins: [joinOn(join, from("others", "b"), [column("k", "a"), column("k", "b")])],
				where: [negate(compare(column("id", "a"), "=", column("id", "b")))],
			}),
			DUCKDB,
		);

	test.each(["inner", "left", "semi", "anti"] as const)("%s is on the cluster, too", (join) => {
		expect(joined(join)).toContain("b.cluster = a.cluster AND b.k = a.k");
	});

	test("of no keys is on the cluster alone", () => {
		const query = select({}, from("facts", "a"), { joins: [joinOn("inner", from("others", "b"))] });
		expect(printQuery(query, DUCKDB)).toContain("JOIN others b ON b.cluster = a.cluster");
	});
});

test("every query has the cluster first", () => {
	const one = select({ id: column("id", "a") }, from("facts", "a"));
	expect(printQuery(union(true, one, one), DUCKDB)).toBe(
		"SELECT a.cluster AS cluster, a.id AS id\nFROM facts a\nUNION\nSELECT a.cluster AS cluster, a.id AS id\nFROM facts a",
	);
});

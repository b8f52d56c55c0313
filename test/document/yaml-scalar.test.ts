import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { read } from "./read-text.js";

const TABLE = readFileSync(new URL("yaml-as-kubectl-reads-it.txt", import.meta.url), "utf8")
	.trimEnd()
	.split("\n")
	.map((line) => line.split("\t") as [scalar: string, answer: string]);

describe("scalars are what kubectl's reader answers", () => {
	test("the table is all there", () => expect(TABLE).toHaveLength(27));

	test.each(TABLE)("%s", (scalar, answer) => {
		const { values, diagnostics } = read(`k: ${scalar}`);
		if (answer.startsWith("ERR")) expect(diagnostics).toEqual(["read/unusable-number 1:4"]);
		else expect(values).toEqual([JSON.parse(answer)]);
	});
});

/** Patterns and configuration are read by `yaml`; it must read alike, but for what this names. */
describe("the package yaml reads the same", () => {
	const differs = new Map<string, unknown>([["0o14", "0o14"]]);
	const customTags = (tags: readonly unknown[]) =>
		tags.filter(
			(tag) => !/timestamp/.test((tag as { tag: string }).tag) && (tag as { format?: string }).format !== "TIME",
		);
	const options = { version: "1.1", merge: true, customTags } as object;

	test.each(TABLE.filter(([, answer]) => !answer.startsWith("ERR")))("%s", (scalar, answer) => {
		const expected = differs.has(scalar) ? { k: differs.get(scalar) } : JSON.parse(answer);
		// As JSON, which has no negative zero.
		expect(JSON.stringify(parse(`k: ${scalar}`, options))).toBe(JSON.stringify(expected));
	});
});

describe("more of Go's answers", () => {
	test.each([
		["0x_1F", 31],
		["0_1", 1],
		["1__0", 10],
		["0B11", 3],
		["-0b11", -3],
		["0O17", 15],
		["08.5", 8.5],
		["1.e3", 1000],
		[".5_5", 0.55],
		["._5", "._5"],
		["_1", "_1"],
		["0x", "0x"],
		["0b12", "0b12"],
		["0x1p3", "0x1p3"],
		["1e400", "1e400"],
		[".infinity", ".infinity"],
		["0xFFFFFFFFFFFFFFFF", 2 ** 64],
		["+0xFFFFFFFFFFFFFFFF", "+0xFFFFFFFFFFFFFFFF"],
		["-0x8000000000000000", -(2 ** 63)],
		["0xFFFFFFFFFFFFFFFFFF", "0xFFFFFFFFFFFFFFFFFF"],
		["0777777777777777777777777", 7.777777777777778e23],
		["!!int '5'", 5],
		["!!float 5", 5],
		["!!bool 'yes'", true],
		["!!str 010", "010"],
		["! 5", "5"],
		["!local 5", "5"],
		["!!timestamp 2001-01-01", "2001-01-01"],
		["!!binary aGVsbG8=", "hello"],
		["!!binary /w==", "\uFFFD"],
		["!!set {a, b}", { a: null, b: null }],
		["!!str [010]", [8]],
		["<<", "<<"],
	])("%s", (scalar, expected) => {
		expect(read(`k: ${scalar}`).values).toEqual([{ k: expected }]);
	});

	test.each(["!!int x", "!!int 5.5", "!!bool 1", "!!null x", "!!float x", "!!binary x"])("%s is refused", (scalar) => {
		expect(read(`k: ${scalar}`).diagnostics).toEqual(["read/syntax 1:4"]);
	});
});

describe("a key that is no text becomes one", () => {
	test.each([
		["1", "1"],
		["yes", "true"],
		["1.50", "1.5"],
		["1e3", "1000"],
		["1000000.5", "1.0000005e+06"],
		["0x10", "16"],
		["-0", "0"],
		["-0.0", "-0"],
		["0.00001", "1e-05"],
		["9007199254740993", "9007199254740993"],
		["2001-01-01", "2001-01-01"],
		[".inf", ".inf"],
		["&a 1", "1"],
	])("%s", (key, expected) => {
		expect(read(`${key}: x`).values).toEqual([{ [expected]: "x" }]);
	});

	test.each(["null: x", "~: x", "? \n: x", "? [a]\n: x", "? {a: b}\n: x"])("%j is refused", (text) => {
		expect(read(text).diagnostics.map((d) => d.split(" ")[0])).toEqual(["read/unusable-key"]);
	});
});

import { describe, expect, test } from "vitest";
import { AnchorTable } from "../../src/pattern/anchor-table.js";
import { parseResourcePath } from "../../src/pattern/path.js";
import { formatValuePath } from "../../src/pattern/value-path.js";

/** The path as it is spelled, or the offset at which reading stopped. */
function read(text: string): string | number {
	const parsed = parseResourcePath(text);
	return parsed.ok ? formatValuePath(new AnchorTable().bind(parsed.path)) : parsed.offset;
}

describe("paths of the resource dialect (SEMANTICS-CRD.md 4)", () => {
	test.each([
		["a", "a"],
		[".a.b", "a.b"],
		["a['b']", "a.b"],
		["a.['b']", "a.b"],
		["['a']", "a"],
		[".['a'].b", "a.b"],
		['a["b.c/d"]', "a['b.c/d']"],
		[`a['"']["'"]`, `a['"']["'"]`],
		["a['b]c']", "a['b]c']"],
		["0.1/2-_", "0.1/2-_"],
		["a[*][0][12].b", "a[*][0][12].b"],
		["a[@].b[@][@].c", "a[@].b[@][@].c"],
		["a[@][*].b[*]", "a[@][*].b[*]"],
		["a[0].b[@]", "a[0].b[@]"],
		["a[~]", "a[~]"],
		["a[*][~]", "a[*][~]"],
		["a[@].b[~]", "a[@].b[~]"],
		["a[@][~]", "a[@][~]"],
		["a[99999999999999999999]", "a[2147483647]"],
	])("%s", (text, spelled) => expect(read(text)).toBe(spelled));

	test.each([
		...(["", ".", "[*]", "[0]", "[@]", "[~]"].map((text) => [text, text === "." ? 1 : 0]) as [string, number][]),
		["$", 0],
		["$.a", 0],
		["..a", 1],
		["a..b", 2],
		["a.", 2],
		["a .b", 1],
		[" a", 0],
		["a.*", 2],
		["*", 0],
		["a[]", 1],
		["a[ 0]", 1],
		["a[-1]", 1],
		["a[01]", 1],
		["a[+1]", 1],
		["a[0:1]", 1],
		["a[?(@.b)]", 1],
		["a['']", 1],
		["a['b]", 1],
		["a.[*]", 2],
		["a[*]b", 4],
		["a[*].b[@]", 6],
		["a[*][@]", 4],
		["a[~].b", 4],
		["a[~][~]", 4],
		["a[@", 1],
		["é", 0],
	])("%j is refused at its character %i", (text, offset) => expect(read(text)).toBe(offset));
});

describe("anchors", () => {
	const steps = (text: string) => {
		const parsed = parseResourcePath(text);
		if (!parsed.ok) throw new Error(parsed.reason);
		return parsed.path;
	};

	test("a path is found by anchors that are there already", () => {
		const table = new AnchorTable();
		const bound = table.bind(steps("a[@].b[@]"));
		expect(table.find(steps("a[@].c"))?.from).toBe(table.anchors[0]);
		expect(table.find(steps("['a'][@].b[@].d[~]"))?.from).toBe(bound.from);
		expect(table.find(steps("a.b"))).toEqual({ path: steps("a.b") });
		expect(table.find(steps("a[@].c[@]"))).toBeUndefined();
		expect(table.find(steps("a[0][@]"))).toBeUndefined();
		expect(table.anchors.length).toBe(2);
	});

	test("a key of digits is no index", () => {
		const table = new AnchorTable();
		table.bind(steps("a.0[@]"));
		table.bind(steps("a[0][@]"));
		expect(table.anchors.length).toBe(2);
	});
});

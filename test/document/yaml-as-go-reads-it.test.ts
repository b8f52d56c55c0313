import { describe, expect, test } from "vitest";
import { read, visit } from "./read-text.js";

// What Go's reader (sigs.k8s.io/yaml), and so kubectl, makes of each text was asked of it; 120,000 mutations of
// manifests and made texts were compared, too.

describe("brackets and quotes, whatever the indentation of their lines", () => {
	test.each<[string, string, unknown]>([
		["a closing bracket in the column of its key", "a: [\n  x,\n]\nb: 1", { a: ["x"], b: 1 }],
		[
			"a closing brace in the column of its key",
			"a:\n  b: {\n    c: d\n  }\ne: {\n}\n",
			{ a: { b: { c: "d" } }, e: {} },
		],
		["elements left of their key", "a:\n  b: [\nx,\n z\n]", { a: { b: ["x", "z"] } }],
		["the next line of a quoted text in the column of its key", "a: \"x\ny\"\nb: 'x\n\nz'", { a: "x y", b: "x\nz" }],
		["an element that ends in the column of its dash", '- "x\n  y"\n- [a,\nb]', ["x y", ["a", "b"]]],
		["an escaped line end", 'a: "x\\\n   y\\\n\n  z"', { a: "xy\nz" }],
		["tabs between", "a:\t[\tx,\n\tz\t]\t# c\nb:\t'c'", { a: ["x", "z"], b: "c" }],
		["a comment right behind a bracket", "a: [x,#c\nz]#d", { a: ["x", "z"] }],
	])("%s", (_, text, expected) => {
		expect(read(text)).toMatchObject({ values: [expected], diagnostics: [] });
	});
});

describe("keys and values", () => {
	test.each<[string, unknown]>([
		['{"a":1,"b":{"c":[]}} # no JSON', { a: 1, b: { c: [] } }],
		["{a:1, b: 2}", { "a:1": null, b: 2 }],
		["{a, b: }", { a: null, b: null }],
		["[a: 1, b]", [{ a: 1 }, "b"]],
		["? a\n: b\n? c", { a: "b", c: null }],
		["a:\n- b\n-\n- c: d\ne:", { a: ["b", null, { c: "d" }], e: null }],
		["- - a\n  - b\n- c", [["a", "b"], "c"]],
		["a: x\n y\n\n z # c", { a: "x y\nz" }],
		["a: http://x:1/?b#c", { a: "http://x:1/?b#c" }],
		["a: -x\nb: ?x\nc: :x", { a: "-x", b: "?x", c: ":x" }],
		["a: &x [1]\nb: *x\n", { a: [1], b: [1] }],
		["!!map\na: !!str 1\nb: !x y\nc: !<tag:yaml.org,2002:int> 010", { a: "1", b: "y", c: 8 }],
		["%TAG !e! tag:yaml.org,2002:\n---\na: !e!str 1", { a: "1" }],
		["a: >\n  x\n  y\n\n    z\n  w\n", { a: "x y\n\n  z\nw\n" }],
		["a: |+\n  x\n\n\nb: |-\n  y\n\nc: |2\n    z\n", { a: "x\n\n\n", b: "y", c: "  z\n" }],
		["a: |\n\n\n  x\nb: >-\n\n  y", { a: "\n\nx\n", b: "\ny" }],
		['"a\\x41\\u00e9\\U0001F600\\_\\N": "\\e\\0"', { "aA\u00e9\u{1F600}\u00a0\u0085": "\u001b\u0000" }],
		["a: 1\u2028b: 2\u0085c: 3", { a: 1, b: 2, c: 3 }],
		["a: 1\rb: 2\r\nc: 3", { a: 1, b: 2, c: 3 }],
	])("%j", (text, expected) => {
		expect(read(text)).toMatchObject({ values: [expected], diagnostics: [] });
	});
});

describe("what it refuses", () => {
	test.each([
		["a: b: c", "a second `: `"],
		["a: 'b': c", "a second `: `"],
		["a\n b: c", "a key cannot go over several lines"],
		[`${"k".repeat(1025)}: v`, "1,024 characters"],
		["a: - b", "a list cannot begin here"],
		["a: 1\n- b", "a list element stands among the keys"],
		["- a\nb: 1", "begins with no dash"],
		["a:\n  b: 1\n c: 2", "is indented like a key"],
		["a\nb: 1", "a key cannot go over several lines"],
		["a: [b", "the [ is not closed"],
		["a: {b: c]", "a comma or } is missing"],
		["a: [b c: d", "the [ is not closed"],
		["a: [,b]", "a comma stands where a value"],
		["a: ]", "closes none that is open"],
		['a: "x', "a quoted text is not closed"],
		["a: 'x\n---\nb: y", "a quoted text is not closed"],
		['a: "\\/"', "begins no escape"],
		['a: "\\ud83d\\ude00"', "begins no character"],
		["a:\n\tb: c", "a tab stands where"],
		["a: |\n\tb", "a tab stands in the indentation"],
		["a: |x\n  b", "only a comment can stand behind"],
		["a: |0\n  b", "indentation cannot be 0"],
		["a: @b", "the character @ cannot begin"],
		["a: `b", "the character ` cannot begin"],
		["a: %b", "the character % cannot begin"],
		["a: &", "an & or * begins no name"],
		["a: *b.c", "an & or * begins no name"],
		["a: !x!y b", "no directive explains the tag"],
		["a: !<x b", "a tag in < > is not closed"],
		["%FOO\n---\na", "is a directive, and this is none"],
		["%YAML 1.1\n%YAML 1.1\n---\na", "stands twice"],
		["a: \u0007", "the control character U+0007"],
		["[a] b", "something stands behind the end"],
		["required\nb", ""],
	])("%j", (text, expected) => {
		const { full } = read(text);
		if (expected === "") expect(full).toEqual([]);
		else expect(full[0]?.message).toContain(expected);
	});
});

describe("documents", () => {
	test.each<[string, unknown[], number]>([
		["a: 1\n---\nb: [\n---\nc: 3\n", [{ a: 1 }, { c: 3 }], 1],
		["a: {{ x }}\n---\n{{ y }}\n---\nc: 3\n---\nd: 'x\n---\ne: 5", [{ c: 3 }, { e: 5 }], 3],
		["a: 1\r\n---\r\nb: ]\r\n---\r\nc: 3\r\n", [{ a: 1 }, { c: 3 }], 1],
		["a: 1\n---\na: 1e999\nb: .nan\n---\nc: 3", [{ a: 1 }, { c: 3 }], 1],
		["a: 1\n...\nb: ]\n---\nc: 3", [{ a: 1 }, { c: 3 }], 1],
		["%YAML 1.1\n---\na: [\n...\n%YAML 1.2\n# x\n---\nb: 2\n", [{ b: 2 }], 1],
		["a: 1\n---\n\ufeffb: 2\n--- # x\n\ufeff# c\nc: 3", [{ a: 1 }, { b: 2 }, { c: 3 }], 0],
		["a: 1\n---x: 2\n", [{ a: 1, "---x": 2 }], 0],
		["--- {a: 1}\n--- [b]\n--- |\n  c\n", [{ a: 1 }, ["b"], "c\n"], 0],
	])("%j", (text, expected, refused) => {
		const read = visit(text);
		expect(read.visited.filter((value) => value !== null)).toEqual(expected);
		expect(read.refused).toHaveLength(refused);
	});
});

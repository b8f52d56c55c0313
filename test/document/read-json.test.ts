import { describe, expect, test } from "vitest";
import type { JsonPath } from "../../src/base/json-pointer.js";
import { read, textFrom, visit } from "./read-text.js";

describe("JSON", () => {
	test.each([
		['{"a": [1, "x", null, true]}', [{ a: [1, "x", null, true] }]],
		[" \n", []],
		['{"a:b": "c\\"{[:"}', [{ "a:b": 'c"{[:' }]],
		["[]", [[]]],
	])("%j", (text, expected) => {
		expect(read(text, "a.json")).toMatchObject({ values: expected, diagnostics: [] });
		expect(read(text)).toMatchObject({ values: expected, diagnostics: [] });
	});

	test.each([
		['{"a": 1,\n "a": 2}', ["read/repeated-key 2:2"]],
		['[{"a": {"b": 1}, "c": {"b": 2, "\\u0062": 3}}]', ["read/repeated-key 1:32"]],
		['{"a": 9007199254740993}', ["read/inexact-number 1:7"]],
		['{"a": 9007199254740992, "b": "9007199254740993", "c": 1.2345678901234567890, "d": 9007199254740993.5}', []],
		['{"a":\n-1e999}', ["read/unusable-number 2:1"]],
	])("%j gives %j", (text, expected) => {
		expect(read(text, "a.json").diagnostics).toEqual(expected);
		expect(read(text).diagnostics).toEqual(expected);
	});

	test.each([
		['{"a": 1,\n "b": ]', "read/syntax 2:7"],
		['{"a": 1,,}', "read/syntax 1:9"],
		['{"a": 1', "read/syntax 1:8"],
		['{"a": 1}\n{"b": 2', "read/syntax 2:8"],
		['{"a": 1}\n"b"', "read/syntax 2:1"],
		['{"a": 1} x', "read/syntax 1:10"],
		["{a: 1]", "read/syntax 1:2"],
		['{"a": "\\q"}', "read/syntax 1:8"],
		['{"a": "\n}', "read/syntax 1:7"],
	])("%j is refused", (text, expected) => {
		expect(read(text, "a.json").diagnostics).toEqual([expected]);
	});

	// kubectl reads what is no JSON as YAML, whatever the file is called.
	test.each([
		['{"a": 1,}', { a: 1 }],
		['{"a": 1,\n "b": }', { a: 1, b: null }],
		["{a: 1} # x", { a: 1 }],
		['{"a": tru}', { a: "tru" }],
		["a: 1", { a: 1 }],
	])("%j in a .json file is YAML", (text, expected) => {
		expect(read(text, "a.json")).toMatchObject({ values: [expected], diagnostics: [] });
	});

	test("what stands before a mistake in values one after another is read", () => {
		for (const [file, text] of [
			["a.json", '{"a": 1}\n{"b": 2'],
			["a.yaml", '{"a": 1}{"b": 2}\n{"c"'],
			["a.json", '{"a": 1}\n{"b": 1e999}\n{"c": 3}'],
		] as const) {
			const { visited, refused } = visit(text, file);
			expect(visited).toEqual(JSON.parse(`[${[...text.matchAll(/\{"[a-z]": \d\}/g)].join(",")}]`));
			expect(refused).toHaveLength(1);
		}
	});

	test.each([
		['{"a": 1}\n{"b": 2}', [{ a: 1 }, { b: 2 }]],
		['{"a": 1}{"b": "}"}\n\n[3] [ ]\n', [{ a: 1 }, { b: "}" }, [3], []]],
		['{\n "a": 1\n}\n{\n "b": 2\n}', [{ a: 1 }, { b: 2 }]],
	])("values one after another: %j", (text, expected) => {
		for (const file of ["a.json", "a.yaml"]) {
			const { values, diagnostics, documents } = read(text, file);
			expect({ values, diagnostics }).toEqual({ values: expected, diagnostics: [] });
			const second = documents[1]?.locate([], "first-key");
			expect(second === undefined ? "" : textFrom(text, second)).toBe(text.slice(text.indexOf('"b"')));
		}
	});

	test("mistakes of a later value have their places", () => {
		expect(read('{"a": 1}\n{"a": 1,\n"a": 2}', "a.json").diagnostics).toEqual(["read/repeated-key 3:1"]);
		expect(read('{"a": 1}\n{"a": 9007199254740993}', "a.json").diagnostics).toEqual(["read/inexact-number 2:7"]);
	});

	test("a file of another name that only starts like JSON is YAML", () => {
		expect(read("{a: yes}").values).toEqual([{ a: true }]);
		expect(read('{"a": yes}\n---\n{"b": 1}').values).toEqual([{ a: true }, { b: 1 }]);
		expect(read('{"a": 1}\n---\nb: yes', "a.json").values).toEqual([{ a: 1 }, { b: true }]);
	});

	test.each<[string, JsonPath, string]>([
		['{"kind": "List", "items": [ {"a": [{}]},\n {"b": 1} ]}', ["items", 1], '"b": 1} ]}'],
		[' [ {} , {"x": {"}": "]"}}, { "b": 1}]', [2], '"b": 1}]'],
		["  {}", [], "{}"],
		['[1, "\\"", -2.5e3, null, {"a": 1}]', [4], '"a": 1}]'],
	])("%j at %j", (text, path, rest) => {
		const location = read(text, "a.json").documents[0]?.locate(path, "first-key");
		expect(location && textFrom(text, location)).toBe(rest);
	});
});

import { describe, expect, test } from "vitest";
import type { SourceLocation } from "../../src/base/diagnostic.js";
import type { Json } from "../../src/base/json.js";
import type { JsonPath } from "../../src/base/json-pointer.js";
import { SourceText } from "../../src/base/source-text.js";
import { documentOf } from "../../src/document/document-of.js";
import { readDocuments } from "../../src/document/read-documents.js";
import { DEFAULT_LIMITS } from "../../src/document/read-options.js";
import { type LocatedPart, normaliseDocument, type SourceDocument } from "../../src/document/source-document.js";
import { textFrom } from "./read-text.js";

const READING = { limits: DEFAULT_LIMITS, checksNumbers: false };

function documents(text: string, file = "a.yaml"): readonly SourceDocument[] {
	const read = readDocuments(new SourceText(file, text), READING);
	if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
	return read.value;
}

function shown({ place: { line, column, pointer } }: SourceLocation): string {
	return `${line}:${column} ${pointer}`;
}

describe("a YAML text of two documents", () => {
	const text = `# patterns
kind: Pattern
---
kind: Pattern
spec:
  resources:
    - id: first
    # a comment
    - id: "second"
      filters:
        matchAll: [{key: .spec.x, values: [1, 010, 'it''s']}]
  message: |-
    one

    two {{x}}
  limit: 9007199254740993
`;
	const second = documents(text)[1] as SourceDocument;

	test.each<[JsonPath, LocatedPart, string]>([
		[[], "value", "4:1 "],
		[["spec"], "key", "5:1 /spec"],
		[["spec"], "value", "6:3 /spec"],
		[["spec", "resources"], "key", "6:3 /spec/resources"],
		[["spec", "resources", 1], "value", "9:7 /spec/resources/1"],
		[["spec", "resources", 1, "id"], "key", "9:7 /spec/resources/1/id"],
		[["spec", "resources", 1, "id"], "value", "9:11 /spec/resources/1/id"],
		[["spec", "resources", 1, "id"], { character: 2 }, "9:14 /spec/resources/1/id"],
		[["spec", "resources", 1, "filters", "matchAll", 0], "value", "11:20 /spec/resources/1/filters/matchAll/0"],
		[["spec", "resources", 1, "filters", "matchAll", 0], "first-key", "11:21 /spec/resources/1/filters/matchAll/0"],
		[
			["spec", "resources", 1, "filters", "matchAll", 0, "values", 1],
			"value",
			"11:47 /spec/resources/1/filters/matchAll/0/values/1",
		],
		[["spec", "message"], { character: "one\n\ntwo ".length }, "15:9 /spec/message"],
		[["spec", "resources", 2], "value", "7:5 /spec/resources"],
		[["spec", "lost", "deep"], "key", "6:3 /spec"],
	])("%j, %j stands at %s", (path, of, expected) => {
		expect(shown(second.locate(path, of))).toBe(expected);
	});

	test("the line comes with the place", () => {
		expect(second.locate(["spec", "limit"]).sourceLine).toBe("  limit: 9007199254740993");
	});

	test.each<[JsonPath, string]>([
		[["spec", "limit"], "9007199254740993"],
		[["spec", "resources", 1, "id"], '"second"'],
		[["spec", "resources", 1, "filters", "matchAll", 0, "values", 1], "010"],
		[["spec", "resources", 1, "filters", "matchAll", 0, "values", 2], "'it''s'"],
		[["spec", "resources", 1, "filters", "matchAll", 0, "values"], "[1, 010, 'it''s']"],
		[["spec", "resources", 0], "id: first"],
	])("%j is written %s", (path, expected) => expect(second.written(path)).toBe(expected));
});

describe("every key and value is found at what it is read as", () => {
	const words =
		"a: 1\n'b c': \"x\"\n? d\n: {e: [f, {g: h}], i: [], j: {}}\nk: &l\n  m: n\no: *l\np: {<<: *l, q: r}\ns:\n- - t\n";
	test.each<[string, string]>([
		["a.yaml", words],
		["a.yaml", words.replaceAll("\n", "\r\n")],
		["a.json", '{"a": 1, "b c": "x", "\\u0064": {"e": ["f", {"g": "h"}], "i": [], "j": {}}, "s": [["t"]]}'],
		["a.yaml", '{"a": 1, "s": [[true, null, -1.5e3]]}'],
	])("%s %j", (file, text) => {
		const [document] = documents(text, file);
		const visited = visit(document?.value ?? null, []);
		expect(visited.length).toBeGreaterThan(4);
		for (const [path, value] of visited) {
			if (typeof value === "object" && value !== null) continue;
			const at = document?.locate(path) as SourceLocation;
			// What an alias or a merge brings is written where its anchor is.
			const written = document?.written(path) ?? "";
			expect([path, documents(`- ${written}`)[0]?.value]).toEqual([path, [value]]);
			const isShared = path[0] === "o" || (path[0] === "p" && path[1] === "m");
			if (!isShared || path.length > 1) expect(textFrom(text, at)).toMatch(new RegExp(`^${escaped(written)}`));
		}
	});
});

test("an alias stands where it is written, what is in it where its anchor is", () => {
	const [document] = documents("a: &x\n  b: 1\nc: *x\nd: &y text\ne: *y\n");
	expect(shown(document?.locate(["c"]) as SourceLocation)).toBe("3:4 /c");
	expect(shown(document?.locate(["c", "b"]) as SourceLocation)).toBe("2:6 /c/b");
	expect(document?.written(["e"])).toBe("text");
});

describe("a character of a text", () => {
	test.each<[string, string]>([
		["plain", "a: some words"],
		["plain, folded", "a: some\n  words\n\n  and more"],
		["double quotes", 'a: "so\\u006de \\"words\\" \\U0001F600 and\\\n  more"'],
		["double quotes, folded", 'a: "some\n  words"'],
		["single quotes", "a: 'some ''words'' here'"],
		["a block", "a: |\n  some\n    words\n\n  more\n"],
		["a folded block", "a: >-\n  some\n  words\n\n  more\n"],
		["a block with a comment", "a: |2 # comment\n    some words\n"],
		["a tag and an anchor", "a: !!str &x some words"],
		["CR LF", "a: |\r\n  some\r\n  words\r\n"],
		["JSON", '{"a": "so\\u006de \\"words\\" \\n\\ud83d\\ude00 here"}'],
	])("%s", (_, text) => {
		const [document] = documents(text, text.startsWith("{") ? "a.json" : "a.yaml") as [SourceDocument];
		const { a: value } = document.value as { readonly a: string };
		let letters = 0;
		for (const [i, letter] of [...value].entries()) {
			if (!/\w/.test(letter) || [...value].slice(0, i).some((c) => c.length > 1)) continue;
			const from = textFrom(text, document.locate(["a"], { character: i }));
			expect([i, from.replace(/^\\u006d/, "m").charAt(0)]).toEqual([i, letter]);
			letters++;
		}
		expect(letters).toBeGreaterThan(5);
	});

	test("its end is the closing quote", () => {
		const [document] = documents('a: "\\u0041b" # c');
		expect(shown(document?.locate(["a"], { character: 2 }) as SourceLocation)).toBe("1:12 /a");
		expect(shown(document?.locate(["a"], { character: 9 }) as SourceLocation)).toBe("1:12 /a");
	});
});

test("nulls are not counted in a normalised document, and its pointers are those of the text", () => {
	for (const file of ["a.yaml", "a.json"]) {
		const [document] = documents('{"a": [null, {"b": null, "c": 1}, null, "x"]}', file);
		const normalised = normaliseDocument(document as SourceDocument);
		expect(normalised.value).toEqual({ a: [{ c: 1 }, "x"] });
		expect(shown(normalised.locate(["a", 1]))).toBe("1:41 /a/3");
		expect(shown(normalised.locate(["a", 0, "c"], "key"))).toBe("1:26 /a/1/c");
		expect(normalised.written(["a", 1])).toBe('"x"');
	}
});

test("a value in memory has pointers", () => {
	const document = documentOf({ "a/b": [1, { c: 2 }] }, "memory", "/0");
	expect(document.locate(["a/b", 1, "c"])).toEqual({ place: { file: "memory", pointer: "/0/a~1b/1/c" } });
	expect(document.locate(["a/b", 7, "c"])).toEqual({ place: { file: "memory", pointer: "/0/a~1b" } });
	expect(document.written(["a/b", 1])).toBe('{"c":2}');
});

test("a place in a later piece of a long text", () => {
	const text = `a: ${"x".repeat(70_000)}\n---\nb:\n- c: deep\n`;
	const [, second] = documents(text);
	expect(shown(second?.locate(["b", 0, "c"]) as SourceLocation)).toBe("4:6 /b/0/c");
	expect(second?.written(["b", 0, "c"])).toBe("deep");
});

function visit(value: Json, path: JsonPath): readonly (readonly [JsonPath, Json])[] {
	if (typeof value !== "object" || value === null) return [[path, value]];
	const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
	return [[path, value], ...entries.flatMap(([key, part]) => visit(part as Json, [...path, key]))];
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

describe("a part of an object", () => {
	const text = `kind: List
items:
- a: 1
- spec:
    list: [null, {name: x}, ~, {name: y}]
    base: &base {port: 80}
    copy: *base
    empty:
`;
	const json = JSON.stringify({
		kind: "List",
		items: [{ a: 1 }, { spec: { list: [null, { name: "x" }, null, { name: "y" }] } }],
	});

	test.each([
		[
			"a scalar is at its value, and null elements do not count",
			["spec", "list", 1, "name"],
			"5:39 /items/1/spec/list/3/name",
		],
		["an element is at its value", ["spec", "list", 0], "5:18 /items/1/spec/list/1"],
		["an object is at its key", ["spec", "base"], "6:5 /items/1/spec/base"],
		[
			"an alias is at its key, and what it means where that is written",
			["spec", "copy", "port"],
			"6:24 /items/1/spec/copy/port",
		],
		["what is not there is at the deepest part that is", ["spec", "other", "x"], "4:3 /items/1/spec"],
		["nothing at all is the object itself", ["status"], "4:3 /items/1"],
		["no path is the object itself", [], "4:3 /items/1"],
	])("in YAML: %s", (_, path, place) => {
		const [document] = documents(text);
		expect(document && shown(document.startOf(["items", 1])(path))).toBe(place);
	});

	test("in JSON", () => {
		const [document] = documents(json, "a.json");
		const place = document && shown(document.startOf(["items", 1])(["spec", "list", 1, "name"]));
		expect(place).toBe(`1:${json.indexOf('"y"') + 1} /items/1/spec/list/3/name`);
	});

	test("in memory", () => {
		const document = documentOf({ items: [{ spec: { a: 1 } }] }, "objects", "/0");
		expect(document.startOf(["items", 0])(["spec", "a"]).place.pointer).toBe("/0/items/0/spec/a");
		expect(document.startOf(["items", 0])(["spec", "b"]).place.pointer).toBe("/0/items/0/spec");
	});

	test("of a very large YAML document is not looked for", () => {
		const large = `items:\n- a: {b: 1}\n- c: "${"x".repeat(17 * 1024 * 1024)}"\n`;
		const [document] = documents(large);
		expect(document && shown(document.startOf(["items", 0])(["a", "b"]))).toBe("2:3 /items/0");
	});
});

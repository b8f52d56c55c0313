import { describe, expect, test } from "vitest";
import type { JsonPath } from "../../src/base/json-pointer.js";
import { read, textFrom } from "./read-text.js";

describe("documents", () => {
	test.each([
		["a: 1\n---\na: 2\n", [{ a: 1 }, { a: 2 }]],
		["---   # one\na: 1\n---\t\na: 2\n", [{ a: 1 }, { a: 2 }]],
		["--- {a: 1}\n--- # x\n---\n# only a comment\n---\na: 2\n...\n", [{ a: 1 }, null, null, { a: 2 }]],
		["a: 1\n...\n---\na: 2", [{ a: 1 }, { a: 2 }]],
		["a: 1\r\n---\r\na: 2\r\n", [{ a: 1 }, { a: 2 }]],
		["a: 1\r---\ra: 2\r", [{ a: 1 }, { a: 2 }]],
		["%YAML 1.1\n---\na: yes\n", [{ a: true }]],
		["%YAML 1.2\n---\na: yes\n...\n%YAML 1.1\n---\na: 2\n", [{ a: true }, { a: 2 }]],
		["a: |\n  --- x\n  b\n---\nb: 1", [{ a: "--- x\nb\n" }, { b: 1 }]],
		["a: ---b\nc: 1", [{ a: "---b", c: 1 }]],
		["# nothing\n", []],
		["", []],
		["\n  \n", []],
	])("%j", (text, expected) => {
		expect(read(text)).toMatchObject({ values: expected, diagnostics: [] });
	});

	const long = `text: ${"x".repeat(70_000)}`;
	test.each([
		["directives", `${long}\n...\n%YAML 1.1\n---\na: 1`, [{ a: 1 }]],
		["a key that starts like a separator", `${long}\n---a: 1\n--- \nb: 1`, [{ b: 1 }]],
	])("a long text with %s", (_, text, expected) => {
		const { values, diagnostics } = read(text);
		expect(diagnostics).toEqual([]);
		expect(values.slice(1)).toEqual(expected);
	});

	test("a fault after a long document has its own place", () => {
		expect(read(`${long}\n---\na: 1\na: 2`).diagnostics).toEqual(["read/repeated-key 4:1"]);
		expect(read(`${long}\n---\na: [`).diagnostics).toEqual(["read/syntax 3:5"]);
	});

	test("a text longer than a piece is read as one of many pieces is", () => {
		const documents = Array.from({ length: 5000 }, (_, i) => ({ name: `document-${i}`, text: "x".repeat(i % 50) }));
		const text = documents.map(({ name, text }) => `---\nname: ${name}\ntext: "${text}"\n`).join("");
		const { values, documents: actual } = read(text);
		expect(values).toEqual(documents);
		const location = actual[4321]?.locate([], "first-key");
		expect(location?.place.line).toBe(text.slice(0, text.indexOf("name: document-4321\n")).split("\n").length);
	});
});

describe("values", () => {
	test.each([
		["merge", "p: &x {a: 1, b: 2}\nq: {<<: *x, b: 3}", { p: { a: 1, b: 2 }, q: { a: 1, b: 3 } }],
		["merge a list, the first wins", "<<: [{a: 1}, {a: 2, b: 3}]", { a: 1, b: 3 }],
		["merge after a key overrides it, as in Go", "a: 1\n<<: {a: 2}", { a: 2 }],
		["a quoted << is a key", '"<<": {a: 1}', { "<<": { a: 1 } }],
		["two merges", "<<: {a: 1}\nc: 3\n!!merge <<: {b: 2}", { a: 1, b: 2, c: 3 }],
		["alias", "a: &x [1]\nb: *x", { a: [1], b: [1] }],
		["alias as key", "&k key: *k", { key: "key" }],
		["flow", "{a: [b, {c: d}], 'e': f, g}", { a: ["b", { c: "d" }], e: "f", g: null }],
		["escapes", 'a: "\\x41\\u00e9\\U0001F600"', { a: "Aé😀" }],
		["folded", "a: >\n  x\n  y\n", { a: "x y\n" }],
	])("%s", (_, text, expected) => {
		expect(read(text)).toMatchObject({ values: [expected], diagnostics: [] });
	});

	test("__proto__ is a key like another", () => {
		const [value] = read("__proto__: {polluted: yes}\nconstructor: x").values as [object];
		expect(Object.keys(value)).toEqual(["__proto__", "constructor"]);
		expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
		expect({}).not.toHaveProperty("polluted");
	});
});

describe("what is refused, with its place", () => {
	test.each([
		["a: 1\nb:\n  c: 1\n  c: 2\n", ["read/repeated-key 4:3"]],
		["yes: 1\n'true': 2", ["read/repeated-key 2:1"]],
		["<<: {a: 1}\na: 2\na: 3", ["read/repeated-key 3:1"]],
		[
			"a: 1\na: 2\nb: .nan\n---\nc: 1\nc: 2",
			["read/repeated-key 2:1", "read/unusable-number 3:4", "read/repeated-key 6:1"],
		],
		["apiVersion: v1\nb: 1\napiVersion: v1\nb: 2", ["read/joined-documents 3:1"]],
		["b: {apiVersion: v1, apiVersion: v2}", ["read/repeated-key 1:21"]],
		["\ta: b", ["read/syntax 1:1"]],
		["a:\n\tb: c", ["read/syntax 2:1"]],
		["a: b: c", ["read/syntax 1:5"]],
		["a: 1\n---\nb: [", ["read/syntax 3:5"]],
		["a: *x", ["read/syntax 1:4"]],
		["a: &x [*x]", ["read/syntax 1:8"]],
		["a: &x 1\n---\nb: *x", ["read/syntax 3:4"]],
		["<<: 1", ["read/syntax 1:5"]],
		["abc: 1\n: x", ["read/syntax 2:1"]],
		["a: 1\r\nb: 1\rb: 2", ["read/repeated-key 3:1"]],
		["a: \0", ["read/syntax 1:4"]],
		["a: 'x", ["read/syntax 1:4"]],
		["a: &x {b: -.inf}\nc: [.NaN]", ["read/unusable-number 1:11", "read/unusable-number 2:5"]],
	])("%j", (text, expected) => {
		expect(read(text).diagnostics).toEqual(expected);
	});

	test.each(["a: {{ .Values.x }}\n", "{{- if .Values.x }}\na: b\n{{- end }}\n"])("a template: %j", (text) => {
		expect(read(text).full[0]?.help).toContain("helm template CHART | patternc check -");
	});
});

describe("whole numbers that a double cannot hold", () => {
	test.each([
		["9007199254740993", 1],
		["-9007199254740993", 1],
		["9007199254740992", 0],
		["9007199254740994", 0],
		["123456789012345678901234567890", 1],
		["0x20000000000001", 1],
		["'9007199254740993'", 0],
		["9007199254740993.5", 0],
	])("%s gives %i warnings", (number, count) => {
		const { diagnostics, full } = read(`a: ${number}`);
		expect(diagnostics).toEqual(Array(count).fill("read/inexact-number 1:4"));
		expect(full.every(({ severity }) => severity === "warning")).toBe(true);
	});
});

describe("where objects start", () => {
	const start = (text: string, path: JsonPath, document = 0) => {
		const location = read(text).documents[document]?.locate(path, "first-key");
		return location === undefined ? undefined : textFrom(text, location);
	};
	test.each<[string, JsonPath, string]>([
		["# x\n\na: 1", [], "a: 1"],
		["--- # x\n  a: 1", [], "a: 1"],
		["{ a: 1}", [], "a: 1}"],
		["&x\n'a': 1", [], "'a': 1"],
		["kind: List\nitems:\n- a: 1\n-   b: 2", ["items", 1], "b: 2"],
		['kind: List\nitems: [{a: 1}, {"b": 2}]', ["items", 1], '"b": 2}]'],
		["kind: List\nitems:\n- kind: List\n  items:\n  - a: 1", ["items", 0, "items", 0], "a: 1"],
		["- a: 1\n- b: 2", [1], "b: 2"],
		["a: {}\nkind: List\nitems: []", [], "a: {}\nkind: List\nitems: []"],
	])("%j at %j", (text, path, rest) => {
		expect(start(text, path)).toBe(rest);
	});

	test("of a later document", () => {
		const text = "a: 1\n---\n# x\nb: 2\n";
		expect(start(text, [], 1)).toBe("b: 2\n");
	});
});

import { describe, expect, test } from "vitest";
import type { Pattern } from "../../src/pattern/pattern.js";
import { isProper, patternOf, read, said, single } from "./sample.js";

/** What is said of a text: code, line and column. */
function placed(text: string): readonly string[] {
	return read(text).diagnostics.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
}

const good = JSON.stringify(single());

describe("broken JSON is refused where it breaks", () => {
	test.each<[string, string, string]>([
		["an empty file", "", "1:1"],
		["blanks", " \n\t\n", "3:1"],
		["nothing but a word", "pattern", "1:1"],
		["YAML", "version: kubepattern.it/v1\n", "1:1"],
		["cut off", '{\n"a": [1', "2:8"],
		["cut off in a text", '{"a": "bc', "1:7"],
		["cut off after a key", '{"a"', "1:5"],
		["a comma too many", '{\n\t"a": 1,\n}', "2:8"],
		["a comma missing", '{"a": 1\n  "b": 2}', "1:8"],
		["a colon missing", '{"a" 1}', "1:5"],
		["a key without quotes", "{a: 1}", "1:2"],
		["single quotes", "{'a': 1}", "1:2"],
		["a comment", "// a\n{}", "1:1"],
		["a comment behind", "{} // a", "1:4"],
		["a line break in a text", '{"a": "b\nc"}', "1:7"],
		["a bad escape", '{"a": "\\x41"}', "1:8"],
		["a bad number", '{"a": 01}', "1:7"],
		["a plus", '{"a": +1}', "1:7"],
		["NaN", '{"a": NaN}', "1:7"],
		["Windows line ends", '{\r\n"a": 1,\r\n"b" 2}', "3:4"],
		["old Mac line ends", '{\r"a" 1}', "2:4"],
		["after a character of two units", '{"😀": x}', "1:8"],
		["two byte order marks", `\ufeff\ufeff${good}`, "1:1"],
		["a text that speaks of a place", '"in JSON at position 3" x', "1:25"],
		["a word that speaks of a place", "x at position 5", "1:1"],
		["a word that speaks of the end", "end of JSON", "1:1"],
	])("%s", (_, text, place) => {
		expect(placed(text)).toEqual([`read/syntax ${place}`]);
		expect(read(text).diagnostics.every(isProper)).toBe(true);
	});

	test.each<[string, string]>([
		["text", `${good} x`],
		["a second pattern", `${good}${good}`],
		["a brace", `${good}}`],
		["NUL", `${good}\0`],
	])("trailing %s", (_, text) => {
		const behind = text.charAt(good.length) === " " ? good.length + 2 : good.length + 1;
		expect(placed(text)).toEqual([`read/syntax 1:${behind}`]);
	});
});

test("one byte order mark, blanks and line ends around it do not hurt", () => {
	expect(placed(`\ufeff\r\n ${good}\n\n`)).toEqual([]);
});

describe("a key twice in one object", () => {
	test.each<[string, string, readonly string[]]>([
		["once", '{"a": 1,\n "a": 1}', ["2:2"]],
		["three times", '{"a": 1, "a": 1, "a": 1}', ["1:10", "1:18"]],
		["null counts", '{"a": null, "a": 1}', ["1:13"]],
		["spelt differently", '{"a": 1, "\\u0061": 1}', ["1:10"]],
		["deep below", '{"a": [{"b": {"c": 1, "c": 2}}]}', ["1:23"]],
		["a name that objects inherit", '{"__proto__": 1, "__proto__": 1}', ["1:18"]],
	])("%s", (_, text, places) => {
		expect(placed(text)).toEqual(places.map((place) => `read/duplicate-key ${place}`));
	});

	test("in two objects is none", () => expect(placed('[{"a": 1}, {"a": 1}]')).toEqual(["schema/not-a-pattern 1:1"]));
});

describe("limits", () => {
	const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
	test("32 levels are read", () => expect(placed(nested(32))).toEqual(["schema/not-a-pattern 1:1"]));
	test("33 levels are too deep", () => expect(placed(nested(33))).toEqual(["read/too-deep 1:33"]));
	test("a million levels too", () => expect(placed("[".repeat(500_000))).toEqual(["read/too-deep 1:33"]));
	test("brackets in texts do not count", () => {
		expect(placed(JSON.stringify(single({ message: '\\"[{'.repeat(100) })))).toEqual([]);
	});
	test("a million characters are read", () => expect(placed(good.padEnd(1_000_000))).toEqual([]));
	test("one more is too large", () => expect(placed(good.padEnd(1_000_001))).toEqual(["read/too-large 1:1"]));
});

test("patternURI is any text, and unused", () => {
	expect(said(single({}, { patternURI: "no URL" }))).toEqual([]);
	expect(said(single({}, { patternURI: 5 }))).toEqual(["schema/wrong-type /metadata/patternURI"]);
});

describe("null is absent", () => {
	test("at every depth", () => {
		const nothing = { filters: null, leader: true };
		const resources = [{ resource: "Pod", id: "x", ...nothing }, null];
		const document = { ...single({ resources, actors: null, relationships: [null] }, { docUrl: null }), extra: null };
		expect(said(document)).toEqual([]);
		expect(patternOf(document).requirement.score.terms).toEqual([]);
		expect(patternOf(document)).not.toHaveProperty("docUrl");
	});

	test("in lists of one: they are empty", () => {
		const condition = { key: "metadata.name", operator: "EXISTS" };
		const resource = { resource: "Pod", id: "x", leader: true };
		const filters = { matchAll: [{ ...condition, values: [null] }], matchAny: [null] };
		const document = single({
			resources: [{ ...resource, filters }],
			relationships: [null],
			commonRelationships: [null],
		});
		expect(said(document)).toEqual([]);
		const plain = single({ resources: [{ ...resource, filters: { matchAll: [condition] } }] });
		const meaning = ({ roles, requirement, pairing }: Pattern) => ({ roles, requirement, pairing });
		expect(meaning(patternOf(document))).toEqual(meaning(patternOf(plain)));
	});

	test("where something is required", () => {
		expect(said({ ...single(), spec: null })).toEqual(["schema/missing-key "]);
		expect(said(single({ resources: [null] }))).toEqual(["schema/bad-value /spec/resources"]);
		expect(read("null").ok).toBe(false);
	});

	test("indexes in pointers count it, since a person does", () => {
		expect(said(single({ resources: [null, { resource: "Pod", id: "x", leader: 1 }] }))).toEqual([
			"schema/wrong-type /spec/resources/1/leader",
		]);
	});
});

test("a lone surrogate is read as U+FFFD, for no policy could hold it", () => {
	expect(patternOf(JSON.stringify(single({ message: "\ud800x" }))).message).toEqual([{ text: "\ufffdx" }]);
});

test("the pattern is frozen, at every depth", () => {
	const pattern = patternOf(single());
	const parts = [pattern, pattern.subject, pattern.subject.filter.allOf, pattern.requirement.score.terms];
	expect(parts.every(Object.isFrozen)).toBe(true);
	expect(Object.isFrozen((pattern.definition as { spec: object }).spec)).toBe(true);
});

import { describe, expect, test } from "vitest";
import type { Json } from "../../src/base/json.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import type { OperatorName } from "../../src/pattern/operator.js";
import { passes } from "../../src/reference/conditions.js";
import { actor, patternOf, single } from "../pattern/sample.js";

/** Whether a Pod with this at `spec.v` (nothing: `undefined`) passes the filters. */
function passesWith(value: Json | undefined, filters: Json): boolean {
	const pattern = patternOf(single({ resources: [actor("x", { leader: true, filters })] }));
	const spec = value === undefined ? {} : { v: value };
	const [pod] = snapshotOf([{ apiVersion: "v1", kind: "Pod", metadata: { name: "p" }, spec }]).snapshot.resources;
	if (pod === undefined) throw new Error("the Pod was not read");
	return passes(pod, pattern.subject.filter);
}

function holds(operator: OperatorName, value: Json | undefined, values: readonly Json[] = [], key = "spec.v"): boolean {
	return passesWith(value, { matchAll: [{ key, operator, values }] });
}

/** Values of which each operator holds, and some of which it does not; `undefined` is absent. */
type Values = readonly (Json | undefined)[];

function check(operator: OperatorName, values: readonly Json[], yes: Values, no: Values): void {
	const answers = (list: Values) => list.filter((value) => holds(operator, value, values));
	expect(answers(yes)).toEqual(yes);
	expect(answers(no)).toEqual([]);
}

const NOTHING: Values = [undefined, null];
const EMPTY: Values = ["", [], {}, [null], { a: null }];
const THINGS: Values = [false, 0, true, 1, "a", " ", "null", [0], [[]], [""], { a: "" }, { a: {} }];

describe("presence and emptiness", () => {
	test("EXISTS", () => check("EXISTS", [], [...EMPTY, ...THINGS], NOTHING));
	test("NOT_EXISTS", () => check("NOT_EXISTS", [], NOTHING, [...EMPTY, ...THINGS]));
	test("IS_EMPTY", () => check("IS_EMPTY", [], [...NOTHING, ...EMPTY], THINGS));
});

describe("EQUALS and NOT_EQUALS compare string forms", () => {
	const NEVER: Values = [...NOTHING, [], {}, ["a"], { a: "a" }, [["a"]]];
	test.each<[string, readonly Json[], Values, Values]>([
		["a text", ["a"], ["a"], ["A", "a ", " a", "ab", "", "а"]],
		["the empty text", [""], [""], [" ", false, 0]],
		["true", [true], [true, "true"], ["True", 1, "1"]],
		["the text false", ["false"], [false, "false"], [0, ""]],
		["a number", [5], [5, 5.0, "5"], ["5.0", "+5", "05", 5.1]],
		["the text 5.0", ["5.0"], ["5.0"], [5, 5.0]],
		["0", [0], [0, -0, "0"], ["-0", false, ""]],
		["a fraction", [0.1], [0.1, "0.1"], [".1", "0.10"]],
		["a large number", [1e21], [1e21, "1e+21"], ["1e21", "1000000000000000000000"]],
		["a small number", [1e-7], [1e-7, "1e-7"], ["0.0000001"]],
		["the text null", ["null"], ["null"], []],
		["several", ["a", 5, "b"], ["a", "b", 5, "5"], ["c", "a,5"]],
		["composed and decomposed letters", ["\u00e9"], ["\u00e9"], ["e\u0301"]],
		["NUL", ["a\0b"], ["a\0b"], ["a", "a\0", "ab"]],
	])("%s", (_, values, yes, no) => {
		check("EQUALS", values, yes, [...no, ...NEVER]);
		check("NOT_EQUALS", values, [...no, ...NEVER], yes);
	});
});

describe("numeric operators", () => {
	const NO_INTEGER: Values = [
		...[undefined, null, "", " 5", "5 ", "5\n", "5.0", "5.5", 5.5, "five", "5Gi", "0x5", "5e0", "+", "-", "--5", "٥"],
		...[
			true,
			false,
			[],
			{},
			[5],
			["5"],
			1e15,
			-1e15,
			"1000000000000000",
			"0000000000000005",
			"+0000000000000005",
			1e21,
		],
	];
	test.each<[OperatorName, Json, Values, Values]>([
		["GREATER_THAN", 5, [6, "6", "+6", "006", 999999999999999, "999999999999999"], [5, 4, "5", -6, "-6", 0]],
		["GREATER_OR_EQUAL", 5, [5, 5.0, 6, "5", "+5", "05", "000000000000005"], [4, "4", 0, "-5"]],
		["LESS_THAN", 5, [4, "4", 0, -0, "-0", "0", "-6", -6, -999999999999999, "-999999999999999"], [5, 6, "5", "+5"]],
		["LESS_OR_EQUAL", 5, [5, 4, "5", "+5", "-5"], [6, "6"]],
		["GREATER_OR_EQUAL", "-0", [0, -0, "0", "-0", "+0", "000"], [-1, "-1"]],
		["LESS_OR_EQUAL", 0, [0, -0, "0", "-0"], [1, "1"]],
		["GREATER_THAN", "-5", [-4, "-4", 0], [-5, "-5", -6]],
		["GREATER_THAN", 999999999999998, [999999999999999, "999999999999999"], [999999999999998]],
	])("%s %s", (operator, bound, yes, no) => check(operator, [bound], yes, [...no, ...NO_INTEGER]));
});

describe("size operators count the elements of a list, nulls not", () => {
	const NO_LIST: Values = [undefined, null, "", "ab", {}, { a: 1, b: 2 }, 2, "2", true];
	test.each<[OperatorName, Json, Values, Values]>([
		[
			"ARRAY_SIZE_EQUALS",
			2,
			[
				[1, 2],
				[1, null, 2],
				[[], []],
				[{}, ""],
			],
			[[], [1], [1, 2, 3], [1, null], [[1, 2]]],
		],
		["ARRAY_SIZE_EQUALS", 0, [[], [null]], [[[]]]],
		["ARRAY_SIZE_GREATER_THAN", 1, [[1, 2]], [[1], []]],
		["ARRAY_SIZE_GREATER_OR_EQUAL", "+1", [[1], [1, 2]], [[]]],
		["ARRAY_SIZE_LESS_THAN", 1, [[]], [[1]]],
		["ARRAY_SIZE_LESS_OR_EQUAL", 1, [[], [1]], [[1, 2]]],
		["ARRAY_SIZE_GREATER_THAN", -1, [[]], []],
	])("%s %s", (operator, bound, yes, no) => check(operator, [bound], yes, [...no, ...NO_LIST]));
});

describe("paths yield none, one or many values", () => {
	test.each<[string, OperatorName, Json, string, readonly Json[], boolean]>([
		["a list is one value", "ARRAY_SIZE_EQUALS", [[1, 2], [3]], "spec.v", [2], true],
		["[*] opens it", "ARRAY_SIZE_EQUALS", [[1], [2, 3, 4]], "spec.v[*]", [3], true],
		["[*] opens it once", "ARRAY_SIZE_EQUALS", [[[1, 2, 3]]], "spec.v[*]", [3], false],
		["[*][*] twice", "EQUALS", [["a"], ["b"]], "spec.v[*][*]", ["b"], true],
		["some of many is enough", "EQUALS", ["a", "b"], "spec.v[*]", ["b"], true],
		["NOT_EQUALS: none of many", "NOT_EQUALS", ["a", "b"], "spec.v[*]", ["b"], false],
		["NOT_EQUALS holds of no values", "NOT_EQUALS", [], "spec.v[*]", ["b"], true],
		["a list has no elements to exist", "EXISTS", [], "spec.v[*]", [], false],
		["nulls are no elements", "EXISTS", [null], "spec.v[*]", [], false],
		["nulls are not counted by an index", "EQUALS", [null, "a"], "spec.v[0]", ["a"], true],
		["an index beyond the end", "EXISTS", ["a"], "spec.v[1]", [], false],
		["an index into a text", "EXISTS", "ab", "spec.v[0]", [], false],
		["an index into an object", "EXISTS", { 0: "a" }, "spec.v[0]", [], false],
		["a key of digits into an object", "EXISTS", { 0: "a" }, "spec.v.0", [], true],
		["a key of digits into a list", "EXISTS", ["a"], "spec.v.0", [], false],
		["[*] of an object", "EXISTS", { a: 1 }, "spec.v[*]", [], false],
		["a key into a list of objects", "EXISTS", [{ a: 1 }], "spec.v.a", [], false],
		["a key into a text", "EXISTS", "ab", "spec.v.length", [], false],
		["the length of a list is no key", "EXISTS", ["a"], "spec.v.length", [], false],
		["a name that objects inherit", "EXISTS", {}, "spec.v.constructor", [], false],
		["and one that all objects have", "EXISTS", {}, "spec.v.__proto__", [], false],
		["case counts", "EXISTS", { A: 1 }, "spec.v.a", [], false],
		["some value of many is empty", "IS_EMPTY", [{ a: "x" }, { a: "" }], "spec.v[*].a", [], true],
		["an absent one of many is not", "IS_EMPTY", [{ a: "x" }, {}], "spec.v[*].a", [], false],
		["none at all is", "IS_EMPTY", [{ b: "x" }], "spec.v[*].a", [], true],
		["dots and slashes in a key", "EXISTS", { "a.b/c": 1 }, "spec.v['a.b/c']", [], true],
		["no deep scan", "EXISTS", { a: { b: 1 } }, ".b", [], false],
	])("%s", (_, operator, value, key, values, expected) => {
		expect(holds(operator, value, values, key)).toBe(expected);
		expect(holds(operator, value, values, `$.${key.replace(/^\./, "")}`)).toBe(expected);
	});

	test("__proto__ is a key like any other", () => {
		expect(holds("EQUALS", JSON.parse('{"__proto__": "a"}'), ["a"], "spec.v.__proto__")).toBe(true);
	});
});

describe("groups", () => {
	const is = (text: string) => ({ key: "spec.v[*]", operator: "EQUALS", values: [text] });
	test.each<[string, Json, readonly string[], readonly string[]]>([
		["no filters", {}, ["", "a", "ab"], []],
		["empty groups", { matchAll: [], matchAny: [], matchNone: [] }, ["", "a"], []],
		["matchAll", { matchAll: [is("a"), is("b")] }, ["ab", "abc"], ["", "a", "b"]],
		["matchAny", { matchAny: [is("a"), is("b")] }, ["a", "b", "ab"], ["", "c"]],
		["matchAny of one", { matchAny: [is("a")] }, ["a", "ab"], ["", "b"]],
		["matchNone", { matchNone: [is("a"), is("b")] }, ["", "c"], ["a", "b", "ab"]],
		[
			"all three",
			{ matchAll: [is("a")], matchAny: [is("b"), is("c")], matchNone: [is("d")] },
			["ab", "ac", "abc"],
			["a", "b", "bc", "abd", ""],
		],
	])("%s", (_, filters, yes, no) => {
		const answers = (list: readonly string[]) => list.filter((letters) => passesWith([...letters], filters));
		expect(answers(yes)).toEqual(yes);
		expect(answers(no)).toEqual([]);
	});
});

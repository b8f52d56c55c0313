import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "../../src/base/json.js";
import type { Texts } from "../../src/pattern/value-path.js";
import { anchorsOf, bindingsOf } from "../../src/reference/binding.js";
import { textsOf } from "../../src/reference/texts.js";
import { at, link, namesFound, part, side, widget, withCriteria } from "./resource-pattern.js";

const texts = (object: Json, of: Texts) => textsOf(object, of, new Map());

describe("the texts of a side", () => {
	test.each<[string, Json, Texts, readonly string[]]>([
		["a literal", {}, side("=x"), ["x"]],
		["the empty literal", {}, side("="), [""]],
		["string forms", { a: ["x", 1, true, 1.5, 1e21, ""] }, side("a[*]"), ["x", "1", "true", "1.5", "1e+21", ""]],
		["lists and objects have none", { a: [[], ["x"], {}, { x: 1 }] }, side("a[*]"), []],
		["each once", { a: ["x", 1, "1", "x"] }, side("a[*]"), ["x", "1"]],
		["a default where the path yields nothing", {}, side(["a", "=d"]), ["d"]],
		["and where it yields nothing, that of a path", { b: "d" }, side(["a", "b"]), ["d"]],
		["a default path that yields nothing", {}, side(["a", "b"]), []],
		["the empty text takes none", { a: "" }, side(["a", "=d"]), [""]],
		["nor does an empty list", { a: [] }, side(["a", "=d"]), []],
		["nor an object", { a: {} }, side(["a", "=d"]), []],
		["[*] of an empty list does", { a: [] }, side(["a[*]", "=d"]), ["d"]],
		["once for the whole path", { a: [{ b: "x" }, {}] }, side(["a[*].b", "=d"]), ["x"]],
		["a transform of every text", { a: ["A", "B"] }, side("a[*]", { do: "lowercase" }), ["a", "b"]],
		["of literals", {}, side("=A/B", { do: "apiGroup" }), ["A"]],
		["and of defaults", {}, side(["a", "=A"], { do: "lowercase" }), ["a"]],
		["texts that become one", { a: ["A", "a"] }, side("a[*]", { do: "lowercase" }), ["a"]],
		["what is dropped takes no default", { a: "x" }, side(["a", "=1"], { do: "regex", expression: "([0-9])" }), []],
		["of several some may be dropped", { a: ["x", 7] }, side("a[*]", { do: "regex", expression: "([0-9])" }), ["7"]],
		["keys", { a: { y: 1, x: null, "b.c": {} } }, side("a[~]"), ["b.c", "y"]],
		["of strings alone", { a: ["x", 1, true] }, { ...side("a[*]"), of: "strings" }, ["x"]],
		["an empty text as none", { a: "" }, { ...side(["a", "=d"]), notEmpty: true }, ["d"]],
	])("%s", (_, object, of, expected) => expect(texts(object, of)).toEqual(expected));

	test("with [@] a default once for each element", () => {
		const of = side(["a[@].b", "=d"]);
		const object = { a: [{ b: "x" }, {}, { b: "" }] };
		const bindings = bindingsOf(object, anchorsOf([at("a[@].b")]));
		expect(bindings.map((binding) => textsOf(object, of, binding))).toEqual([["x"], ["d"], [""]]);
	});
});

describe("a criterion", () => {
	const holds = (one: Texts, other: Texts, spec: Json, otherSpec: Json) =>
		namesFound({ links: { allOf: [link(withCriteria([{ subject: one, other }]))] } }, [
			widget("w", spec),
			part("p", otherSpec),
		]).length > 0;

	test.each<[string, Texts, Texts, Json, Json, boolean]>([
		["texts in common", side("spec.a[*]"), side("spec.b[*]"), { a: ["x", "y"] }, { b: ["y", "z"] }, true],
		["none in common", side("spec.a[*]"), side("spec.b[*]"), { a: ["x", "y"] }, { b: ["z"] }, false],
		["a side without a text", side("spec.a"), side("spec.b"), {}, {}, false],
		["one text with itself", side("spec.a"), side("spec.b"), { a: "x" }, { b: "x" }, true],
		["a number and its text", side("spec.a"), side("spec.b"), { a: 1 }, { b: "1" }, true],
		["equal lists", side("spec.a"), side("spec.b"), { a: ["x"] }, { b: ["x"] }, false],
		["a literal on one side", side("=x"), side("spec.b"), {}, { b: "x" }, true],
		["case counts", side("=X"), side("spec.b"), {}, { b: "x" }, false],
		["unless it is transformed", side("=X", { do: "lowercase" }), side("spec.b"), {}, { b: "x" }, true],
		["the empty text", side("=v1", { do: "apiGroup" }), side(["spec.b", "="]), {}, {}, true],
	])("%s", (_, one, other, spec, otherSpec, expected) => expect(holds(one, other, spec, otherSpec)).toBe(expected));

	test("holds where sets of texts meet", () => {
		const list = fc.array(fc.constantFrom("a", "b", "c", "d", 1, true, null, [], {}), { maxLength: 3 });
		fc.assert(
			fc.property(list, list, (a, b) => {
				const scalar = (value: unknown) => value !== null && typeof value !== "object";
				const common = a.filter(scalar).filter((value) => b.some((other) => other === value));
				expect(holds(side("spec.a[*]"), side("spec.b[*]"), { a }, { b })).toBe(common.length > 0);
			}),
		);
	});

	test("a side without a text makes a noneOf entry not hold", () => {
		const links = { noneOf: [link(withCriteria([{ subject: side("spec.a"), other: side("metadata.name") }]))] };
		expect(namesFound({ links }, [widget("w"), widget("v", { a: "p" }), part("p")])).toEqual(["w"]);
	});
});

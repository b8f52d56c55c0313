import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../src/base/json.js";
import type { Selection } from "../../src/pattern/pattern.js";
import { labelsOf, selects } from "../../src/reference/label-selector.js";
import { at, link, namesFound, part, resourceOf, side, widget, withCriteria } from "./resource-pattern.js";

const LABELS = new Map([
	["app", "web"],
	["tier", "1"],
	["on", "true"],
	["empty", ""],
]);

const matches = (selector: Json, emptyMatches = false) => selects(selector as JsonObject, LABELS, emptyMatches);
const expression = (...expressions: Json[]) => matches({ matchExpressions: expressions });

describe("the three forms", () => {
	test("an empty one goes by its path", () => {
		expect([matches({}, true), matches({}, false)]).toEqual([true, false]);
	});

	test.each<[string, Json, boolean]>([
		["a plain map", { app: "web" }, true],
		["every pair counts", { app: "web", tier: "2" }, false],
		["a label that is not there", { zone: "a" }, false],
		["a number has a string form", { tier: 1 }, true],
		["so has a boolean", { on: true }, true],
		["the empty text", { empty: "" }, true],
		["the empty text is no absent label", { zone: "" }, false],
		["a list has none", { app: ["web"] }, false],
		["nor has an object", { app: {} }, false],
		["nor have they that of an absent label", { zone: ["a"] }, false],
		["matchLabels", { matchLabels: { app: "web" } }, true],
		["with another value", { matchLabels: { app: "db" } }, false],
		["other keys are ignored", { matchLabels: { app: "web" }, zone: "a" }, true],
		["also beside expressions", { matchExpressions: [], zone: "a" }, true],
		["empty matchLabels match everything", { matchLabels: {} }, true],
		["so do no expressions", { matchExpressions: [] }, true],
		[
			"both must hold",
			{ matchLabels: { app: "web" }, matchExpressions: [{ key: "tier", operator: "DoesNotExist" }] },
			false,
		],
	])("%s", (_, selector, expected) => {
		expect([matches(selector, true), matches(selector, false)]).toEqual([expected, expected]);
	});
});

describe("expressions", () => {
	test.each<[Json, boolean]>([
		[{ key: "app", operator: "In", values: ["db", "web"] }, true],
		[{ key: "app", operator: "In", values: ["db"] }, false],
		[{ key: "zone", operator: "In", values: ["a"] }, false],
		[{ key: "app", operator: "NotIn", values: ["web"] }, false],
		[{ key: "app", operator: "NotIn", values: ["db"] }, true],
		[{ key: "zone", operator: "NotIn", values: ["a"] }, true],
		[{ key: "app", operator: "Exists" }, true],
		[{ key: "empty", operator: "Exists", values: [] }, true],
		[{ key: "zone", operator: "Exists" }, false],
		[{ key: "app", operator: "DoesNotExist" }, false],
		[{ key: "zone", operator: "DoesNotExist" }, true],
	])("%j", (one, expected) => expect(expression(one)).toBe(expected));

	test("every one must hold", () => {
		const [holds, fails] = [
			{ key: "app", operator: "Exists" },
			{ key: "zone", operator: "Exists" },
		];
		expect([expression(holds, holds), expression(holds, fails)]).toEqual([true, false]);
	});
});

describe("an invalid one matches nothing", () => {
	const valid = { key: "zone", operator: "NotIn", values: ["a"] };
	test.each<[string, Json]>([
		["matchLabels as a list", { matchLabels: [] }],
		["as a text", { matchLabels: "app=web" }],
		["with a number", { matchLabels: { tier: 1 } }],
		["expressions as an object", { matchExpressions: {} }],
		["an expression that is a text", { matchExpressions: [valid, "app"] }],
		["no key", { matchExpressions: [valid, { operator: "DoesNotExist" }] }],
		["an empty key", { matchExpressions: [{ ...valid, key: "" }] }],
		["a number as key", { matchExpressions: [{ ...valid, key: 1 }] }],
		["no operator", { matchExpressions: [{ key: "zone" }] }],
		["an operator in other case", { matchExpressions: [{ ...valid, operator: "notin" }] }],
		["values that are no list", { matchExpressions: [{ ...valid, values: "a" }] }],
		["a value that is no string", { matchExpressions: [{ ...valid, values: ["a", 1] }] }],
		["In without values", { matchExpressions: [{ key: "app", operator: "In", values: [] }] }],
		["NotIn without values", { matchExpressions: [{ key: "zone", operator: "NotIn" }] }],
		["Exists with some", { matchExpressions: [{ key: "app", operator: "Exists", values: ["web"] }] }],
		["DoesNotExist with some", { matchExpressions: [{ key: "zone", operator: "DoesNotExist", values: ["a"] }] }],
		[
			"though its labels would match",
			{ matchLabels: { app: "web" }, matchExpressions: [{ ...valid, operator: "Gt" }] },
		],
	])("%s", (_, selector) => expect([matches(selector, true), matches(selector, false)]).toEqual([false, false]));
	test("while the valid one of these tests matches", () => expect(expression(valid)).toBe(true));
});

test("a plain map says what matchLabels say of the same strings", () => {
	const map = fc.dictionary(fc.constantFrom("app", "tier", "zone"), fc.constantFrom("web", "1", "a"), { minKeys: 1 });
	fc.assert(
		fc.property(map, map, (selector, labels) => {
			const of = new Map(Object.entries(labels));
			const expected = Object.entries(selector).every(([key, value]) => labels[key] === value);
			expect(selects(selector, of, false)).toBe(expected);
			expect(selects({ matchLabels: selector }, of, false)).toBe(expected);
			const expressions = Object.entries(selector).map(([key, value]) => ({ key, operator: "In", values: [value] }));
			expect(selects({ matchExpressions: expressions }, of, false)).toBe(expected);
			const [[key, value] = ["", ""]] = Object.entries(selector);
			const one = (operator: string) => selects({ matchExpressions: [{ key, operator, values: [value] }] }, of, false);
			expect(one("NotIn")).toBe(!one("In"));
		}),
	);
});

describe("labels", () => {
	const labels = (object: Json) => [...labelsOf(resourceOf(object))];
	const namespace = (metadata: JsonObject) => ({ apiVersion: "v1", kind: "Namespace", metadata });
	const NAME = "kubernetes.io/metadata.name";

	test("are the entries that are strings", () => {
		expect(labels(widget("w", {}, { labels: { a: "x", b: 1, c: true, d: null, e: "" } }))).toEqual([
			["a", "x"],
			["e", ""],
		]);
		expect(labels(widget("w", {}, { labels: ["a"] }))).toEqual([]);
	});

	test("of a core Namespace have its name, whatever the object says", () => {
		expect(labels(namespace({ name: "shop" }))).toEqual([[NAME, "shop"]]);
		expect(labels(namespace({ name: "shop", labels: { [NAME]: "other", a: "x" } }))).toEqual([
			[NAME, "shop"],
			["a", "x"],
		]);
		expect(labels(namespace({ generateName: "shop-" }))).toEqual([]);
		expect(labels({ ...namespace({ name: "shop" }), apiVersion: "demo.example/v1" })).toEqual([]);
		expect(labels({ ...namespace({ name: "shop" }), kind: "Node" })).toEqual([]);
	});
});

describe("selection", () => {
	const selection = (of: Selection["of"], path: string, emptyMatches = false): Selection => ({
		of,
		at: at(path),
		emptyMatches,
	});
	const found = (selector: Selection, objects: readonly Json[], criteria: Parameters<typeof withCriteria>[0] = []) =>
		namesFound({ links: { allOf: [link(withCriteria(criteria, selector))] } }, objects);
	const web = { labels: { app: "web" } };

	test("by the target's selector, in any namespace", () => {
		const objects = [
			widget("w", { selector: { app: "web" } }),
			widget("v", { selector: { app: "db" } }),
			part("p", {}, { ...web, namespace: "away" }),
		];
		expect(found(selection("subject", "spec.selector"), objects)).toEqual(["w"]);
	});

	test("by the dependency's", () => {
		const objects = [widget("w", {}, web), widget("v"), part("p", { selector: { app: "web" } })];
		expect(found(selection("other", "spec.selector"), objects)).toEqual(["w"]);
	});

	test("of the values objects are looked at, and one that matches is enough", () => {
		const selectors = ["x", 1, ["y"], { app: "db" }, { app: "web" }];
		const objects = [
			widget("w", { rows: selectors }),
			widget("v", { rows: selectors.slice(0, 4) }),
			part("p", {}, web),
		];
		expect(found(selection("subject", "spec.rows[*]"), objects)).toEqual(["w"]);
	});

	test("an empty selector: everything, also an object without labels; or nothing", () => {
		const objects = [widget("w", { podSelector: {} }), part("p")];
		expect(found(selection("subject", "spec.podSelector", true), objects)).toEqual(["w"]);
		expect(found(selection("subject", "spec.podSelector", false), objects)).toEqual([]);
		const others = [[], "", "x", 1, true].map((podSelector, i) => widget(`w${i}`, { podSelector }));
		expect(found(selection("subject", "spec.podSelector", true), [...others, part("p")])).toEqual([]);
	});

	test("with criteria: both, under one binding of the target", () => {
		const rows = [
			{ selector: { app: "db" }, zone: "a" },
			{ selector: { app: "web" }, zone: "b" },
		];
		const criterion = { subject: side("spec.rows[@].zone"), other: side("spec.zone") };
		const objects = (zone: string) => [widget("w", { rows }), part("p", { zone }, web)];
		expect(found(selection("subject", "spec.rows[@].selector"), objects("b"), [criterion])).toEqual(["w"]);
		expect(found(selection("subject", "spec.rows[@].selector"), objects("a"), [criterion])).toEqual([]);
	});

	test("and under one binding of the dependency", () => {
		const rows = [
			{ selector: { app: "db" }, zone: "a" },
			{ selector: { app: "web" }, zone: "b" },
		];
		const criterion = { subject: side("spec.zone"), other: side("spec.rows[@].zone") };
		const objects = (zone: string) => [widget("w", { zone }, web), part("p", { rows })];
		expect(found(selection("other", "spec.rows[@].selector"), objects("b"), [criterion])).toEqual(["w"]);
		expect(found(selection("other", "spec.rows[@].selector"), objects("a"), [criterion])).toEqual([]);
	});

	test("a Namespace by the label of its name", () => {
		const parts = { id: "ns", kinds: [{ group: "", kind: "Namespace" }], filter: { allOf: [], anyOf: [], noneOf: [] } };
		const relation = withCriteria([], selection("subject", "spec.namespaceSelector"));
		const objects = ["shop", "away"].map((name) =>
			widget(name, { namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": name } } }),
		);
		const namespace = { apiVersion: "v1", kind: "Namespace", metadata: { name: "shop" } };
		expect(namesFound({ links: { allOf: [link(relation, parts)] } }, [...objects, namespace])).toEqual(["shop"]);
	});
});

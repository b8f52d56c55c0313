import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "../../src/base/json.js";
import { formatValuePath } from "../../src/pattern/value-path.js";
import { anchorsOf, bindingsOf, boundValues } from "../../src/reference/binding.js";
import { at, criteria, findingsOf, link, namesFound, part, resourcePattern, role, widget } from "./resource-pattern.js";

/** The indexes of each binding, in the order of the anchors. */
function indexes(object: Json, ...paths: readonly string[]): readonly (readonly number[])[] {
	return bindingsOf(object, anchorsOf(paths.map(at))).map((binding) => [...binding.values()].map(({ index }) => index));
}

describe("the bindings of an object", () => {
	test("no anchor: one, which is empty", () => expect(indexes({ a: [1] }, "a[*]", "a")).toEqual([[]]));

	test.each<[string, Json, readonly string[], readonly (readonly number[])[]]>([
		["an index of the list", { a: [7, 8] }, ["a[@]"], [[0], [1]]],
		["paths with equal steps before it share it", { a: [7, 8] }, ["a[@].x", ".a[@]", "['a'][@].y"], [[0], [1]]],
		[
			"anchors multiply",
			{ a: [7, 8], b: [9, 9] },
			["a[@]", "b[@]"],
			[
				[0, 0],
				[0, 1],
				[1, 0],
				[1, 1],
			],
		],
		[
			"an inner one takes the indexes under the outer",
			{ a: [{ b: [1, 2] }, { b: [3] }] },
			["a[@].b[@]"],
			[
				[0, 0],
				[0, 1],
				[1, 0],
			],
		],
		["an outer without elements inside has none", { a: [{ b: [1] }, { b: [] }, {}] }, ["a[@].b[@]"], [[0, 0]]],
		[
			"by other steps it is another anchor",
			{ a: [{ b: [1, 2] }] },
			["a[0].b[@]", "a[@].b[@]"],
			[
				[0, 0, 0],
				[0, 0, 1],
				[1, 0, 0],
				[1, 0, 1],
			],
		],
		[
			"a list of lists",
			{ a: [[1, 2], [3]] },
			["a[@][@]"],
			[
				[0, 0],
				[0, 1],
				[1, 0],
			],
		],
		["a list that is missing", {}, ["a[@]"], []],
		["an empty list", { a: [] }, ["a[@]"], []],
		["no list", { a: { 0: "x" } }, ["a[@]"], []],
		["a text", { a: "xy" }, ["a[@]"], []],
		["one list of two is missing", { a: [1] }, ["a[@]", "b[@]"], []],
	])("%s", (_, object, paths, expected) => expect(indexes(object, ...paths)).toEqual(expected));

	/** An object whose lists `a` and `b` hold objects with a list `c`. */
	const inner = fc.record({ c: fc.array(fc.nat(3), { maxLength: 3 }) }, { requiredKeys: [] });
	const outer = fc.record(
		{ a: fc.array(inner, { maxLength: 3 }), b: fc.array(inner, { maxLength: 3 }) },
		{ requiredKeys: [] },
	);

	test("of nested and of several anchors are those that loops give", () => {
		fc.assert(
			fc.property(outer, (object) => {
				const loops: number[][] = [];
				for (const [i, { c = [] }] of (object.a ?? []).entries())
					for (const j of c.keys()) for (const k of (object.b ?? []).keys()) loops.push([i, j, k]);
				expect(indexes(object as Json, "a[@].c[@]", "b[@]")).toEqual(loops);
			}),
		);
	});

	test("yield together what [*] yields at once", () => {
		fc.assert(
			fc.property(outer, (object) => {
				const path = at("a[@].c[@]");
				const bound = bindingsOf(object as Json, anchorsOf([path])).flatMap((binding) =>
					boundValues(object as Json, path, binding),
				);
				expect(bound).toEqual((object.a ?? []).flatMap(({ c = [] }) => c));
			}),
		);
	});

	test("know the anchors of the pattern alone", () => {
		expect(() => boundValues({ a: [1] }, at("a[@]"), new Map())).toThrow("a[@] is not among those");
		expect(formatValuePath(at("a[@].b[*].c"))).toBe("a[@].b[*].c");
	});
});

describe("the target's anchors", () => {
	const rows = (...list: Json[]) => ({ rows: list });

	test("filters mean the same element", () => {
		const filters = {
			allOf: [
				["spec.rows[@].a", "EQUALS", "1"],
				["spec.rows[@].b", "EQUALS", "2"],
			] as const,
		};
		const objects = [widget("same", rows({ a: 1, b: 2 })), widget("apart", rows({ a: 1 }, { b: 2 }))];
		expect(namesFound({ filters }, objects)).toEqual(["same"]);
		const free = {
			allOf: [
				["spec.rows[*].a", "EQUALS", "1"],
				["spec.rows[*].b", "EQUALS", "2"],
			] as const,
		};
		expect(namesFound({ filters: free }, objects)).toEqual(["apart", "same"]);
	});

	test("[*] and [n] on the list stay free of the binding", () => {
		const filters = {
			allOf: [
				["spec.rows[@].a", "EQUALS", "1"],
				["spec.rows[0].b", "EQUALS", "2"],
				["spec.rows[*].c", "EQUALS", "3"],
			] as const,
		};
		expect(namesFound({ filters }, [widget("w", rows({ b: 2 }, { a: 1 }, { c: 3 }))])).toEqual(["w"]);
	});

	test("all groups hold under one binding", () => {
		const named = link(criteria(["spec.rows[@].a", "metadata.name"]));
		const other = link(criteria(["spec.rows[@].b", "metadata.name"]));
		const objects = [
			part("p"),
			widget("both", rows({ a: "p", b: "p" })),
			widget("a-only", rows({ a: "p" }, { b: "p" })),
		];
		expect(namesFound({ links: { allOf: [named], noneOf: [other] } }, objects)).toEqual(["a-only"]);
		expect(namesFound({ links: { allOf: [named, other] } }, objects)).toEqual(["both"]);
		expect(namesFound({ links: { allOf: [named], anyOf: [other, other] } }, objects)).toEqual(["both"]);
	});

	test("and under one that passed the filters", () => {
		const filters = { noneOf: [["spec.rows[@].skip", "EQUALS", "true"]] as const };
		const links = { noneOf: [link(criteria(["spec.rows[@].a", "metadata.name"]))] };
		const objects = [
			part("p"),
			widget("out", rows({ a: "x", skip: true }, { a: "p" })),
			widget("in", rows({ a: "x" }, { a: "p" })),
		];
		expect(namesFound({ filters, links }, objects)).toEqual(["in"]);
	});

	test("an anchor of one entry removes a target without that list altogether", () => {
		const links = {
			anyOf: [link(criteria(["metadata.name", "metadata.name"])), link(criteria(["spec.rows[@].a", "metadata.name"]))],
		};
		expect(namesFound({ links }, [widget("p"), part("p")])).toEqual([]);
		expect(namesFound({ links }, [widget("p", rows({})), part("p")])).toEqual(["p"]);
	});

	test("nothing resolves under some binding is what noneOf finds", () => {
		const links = { noneOf: [link(criteria(["spec.rows[@]", "metadata.name"]))] };
		const objects = [
			part("p"),
			part("q"),
			widget("all", rows("p", "q")),
			widget("one", rows("p", "r")),
			widget("empty", rows()),
		];
		expect(namesFound({ links }, objects)).toEqual(["one"]);
	});
});

describe("the dependency's anchors", () => {
	const ports = (...list: Json[]) => ({ ports: list });
	const both = criteria(["spec.name", "spec.ports[@].name"], ["spec.port", "spec.ports[@].port"]);

	test("criteria mean the same element of the other object", () => {
		const objects = [
			part("p", ports({ name: "a", port: 1 }, { name: "b", port: 2 })),
			widget("same", { name: "a", port: 1 }),
			widget("mixed", { name: "a", port: 2 }),
		];
		expect(namesFound({ links: { allOf: [link(both)] } }, objects)).toEqual(["same"]);
		expect(namesFound({ links: { noneOf: [link(both)] } }, objects)).toEqual(["mixed"]);
		const free = criteria(["spec.name", "spec.ports[*].name"], ["spec.port", "spec.ports[*].port"]);
		expect(namesFound({ links: { allOf: [link(free)] } }, objects)).toEqual(["mixed", "same"]);
	});

	test("two entries may be met by different elements and objects", () => {
		const [one, other] = [criteria(["spec.name", "spec.ports[@].name"]), criteria(["spec.port", "spec.ports[@].port"])];
		const to = role("part");
		const objects = [
			part("p", ports({ name: "a" })),
			part("q", ports({ port: 2 })),
			widget("w", { name: "a", port: 2 }),
		];
		expect(namesFound({ links: { allOf: [link(one, to), link(other, to)] } }, objects)).toEqual(["w"]);
	});

	test("an object without the list satisfies nothing, whatever the other criteria say", () => {
		const relation = criteria(["spec.name", "metadata.name"], ["=x", "spec.ports[@]"]);
		const objects = [part("p", ports("x")), part("q"), widget("p", { name: "p" }), widget("q", { name: "q" })];
		expect(namesFound({ links: { allOf: [link(relation)] } }, objects)).toEqual(["p"]);
	});
});

describe("a message names what leads nowhere", () => {
	const links = { noneOf: [link(criteria(["spec.rows[@].a", "metadata.name"]))] };
	const words = (message: string, objects: readonly Json[]) =>
		findingsOf(resourcePattern({ links, message }), objects).map((finding) => finding.message);

	test("the texts of all bindings under which the finding holds, of others none", () => {
		const spec = { rows: [{ a: "z" }, { a: "p" }, { a: "b" }, { a: "z" }, { a: 1 }, { a: ["l"] }] };
		expect(words("{{at spec.rows[@].a}}", [part("p"), widget("w", spec)])).toEqual(["1, b, z"]);
		expect(words("{{at spec.rows[*].a}}", [part("p"), widget("w", spec)])).toEqual(["1, b, p, z"]);
	});

	test("nothing where there is none, and the empty text is a text", () => {
		expect(words("<{{at spec.rows[@].a}}>", [widget("w", { rows: [{}] })])).toEqual(["<>"]);
		expect(words("<{{at spec.rows[@].a}}>", [widget("w", { rows: [{ a: "" }, { a: "x" }] })])).toEqual(["<, x>"]);
	});

	test("sorted by code points, inserted text is not scanned", () => {
		const spec = { rows: [{ a: "😀" }, { a: "\uffff" }, { a: "{{name}}" }] };
		expect(words("{{at spec.rows[@].a}} {{name}}", [widget("w", spec)])).toEqual(["{{name}}, \uffff, 😀 w"]);
	});
});

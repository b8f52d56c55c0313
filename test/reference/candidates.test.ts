import { describe, expect, test } from "vitest";
import type { Json } from "../../src/base/json.js";
import type { Kinds } from "../../src/pattern/kinds.js";
import { EVERY_KIND } from "../../src/pattern/kinds.js";
import type { Role } from "../../src/pattern/pattern.js";
import { at, criteria, filter, link, namesFound, part, thing, widget } from "./resource-pattern.js";

describe("kinds", () => {
	const objects = [
		...[widget("w"), part("p"), thing("widget", "small")],
		{ ...widget("v2"), apiVersion: "demo.example/v2" },
		{ ...widget("foreign"), apiVersion: "other.example/v1" },
		{ ...widget("core"), apiVersion: "v1" },
	];
	test.each<[string, Kinds, readonly string[]]>([
		["one kind, at any version", [{ group: "demo.example", kind: "Widget" }], ["v2", "w"]],
		["every kind of a group", [{ group: "demo.example" }], ["p", "v2", "w", "small"]],
		["of core", [{ group: "" }], ["core"]],
		[
			"a list is a union, each object once",
			[{ group: "demo.example", kind: "Widget" }, { group: "demo.example" }],
			["p", "v2", "w", "small"],
		],
		["an empty category", [], []],
	])("%s", (_, kinds, expected) => expect(namesFound({ kinds }, objects)).toEqual(expected));

	test("template Pods are candidates where core Pods are, and nowhere else", () => {
		const deployment = {
			apiVersion: "apps/v1",
			kind: "Deployment",
			metadata: { name: "web", namespace: "shop" },
			spec: { template: { spec: { containers: [] } } },
		};
		const found = (kinds: Kinds) => namesFound({ kinds }, [deployment]);
		expect([[{ group: "", kind: "Pod" }], [{ group: "" }], EVERY_KIND].map(found)).toEqual([["web"], ["web"], ["web"]]);
		expect([[{ group: "other", kind: "Pod" }], [{ group: "apps", kind: "Pod" }]].map(found)).toEqual([[], []]);
	});
});

describe("kinds that the target names", () => {
	const claims = (
		apiVersion: Role["namedBySubject"] extends infer R ? (R extends { apiVersion: infer A } ? A : never) : never,
	): Role => ({
		id: "named",
		kinds: EVERY_KIND,
		namedBySubject: { kind: at("spec.kind"), apiVersion },
		filter: filter({ noneOf: [["spec.hidden", "EXISTS"]] }),
	});
	const found = (objects: readonly Json[], apiVersion: Parameters<typeof claims>[0] = "demo.example/v1") =>
		namesFound(
			{
				filters: { noneOf: [["spec.skip", "EXISTS"]] },
				links: { allOf: [link(criteria(["spec.name", "metadata.name"]), claims(apiVersion))] },
			},
			objects,
		);

	test("with the whole apiVersion", () => {
		const w = widget("w", { kind: "Part", name: "p" });
		expect(found([w, part("p")])).toEqual(["w"]);
		expect(found([w, { ...part("p"), apiVersion: "demo.example/v2" }])).toEqual([]);
		expect(found([w, thing("part", "p")])).toEqual([]);
		expect(found([w, part("p", { hidden: true })])).toEqual([]);
	});

	test("with the apiVersion at a path", () => {
		const w = widget("w", { kind: "Part", name: "p", version: "demo.example/v2" });
		const objects = [w, { ...part("p"), apiVersion: "demo.example/v2" }];
		expect(found(objects, at("spec.version"))).toEqual(["w"]);
		expect(found([w, part("p")], at("spec.version"))).toEqual([]);
		expect(found(objects, at("spec.none"))).toEqual([]);
	});

	test("by targets that do not pass the filter as well, for all targets together", () => {
		const objects = [widget("w", { name: "p" }), widget("v", { kind: "Part", skip: true }), part("p")];
		expect(found(objects)).toEqual(["w"]);
		expect(found(objects.filter((_, i) => i !== 1))).toEqual([]);
	});

	test("by the first text that is not empty; numbers and others are none", () => {
		const role = {
			...claims("demo.example/v1"),
			namedBySubject: { kind: at("spec.kinds[*]"), apiVersion: "demo.example/v1" },
		};
		const links = { allOf: [link(criteria(["spec.name", "metadata.name"]), role)] };
		const names = (...kinds: Json[]) => namesFound({ links }, [widget("w", { kinds, name: "p" }), part("p")]);
		expect([names("", 1, ["Part"], "Part"), names("Other", "Part"), names()]).toEqual([["w"], [], []]);
	});
});

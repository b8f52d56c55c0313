import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../src/base/json.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import { OwnerGraph } from "../../src/reference/owner-graph.js";
import { isParent } from "../../src/reference/ownership.js";
import { link, namesFound, part, resourceOf, role, thing, widget } from "./resource-pattern.js";

const owners = (...references: JsonObject[]) => ({
	ownerReferences: references.map((one) => ({ apiVersion: "demo.example/v1", kind: "Widget", ...one })),
});

describe("a parent", () => {
	const w = widget("w", {}, { uid: "u" });
	test.each<[string, JsonObject, JsonObject, boolean]>([
		[
			"by the uid, when both have one",
			w,
			part("p", {}, { ...owners({ name: "x", kind: "Other", uid: "u" }), namespace: "away" }),
			true,
		],
		["another uid", w, part("p", {}, owners({ name: "w", uid: "v" })), false],
		["by kind, name and group, when the entry has none", w, part("p", {}, owners({ name: "w" })), true],
		["when the object has none", widget("w"), part("p", {}, owners({ name: "w", uid: "v" })), true],
		["an empty uid is none", widget("w", {}, { uid: "" }), part("p", {}, owners({ name: "w", uid: "" })), true],
		["another name", w, part("p", {}, owners({ name: "v" })), false],
		["another kind", w, part("p", {}, owners({ name: "w", kind: "Part" })), false],
		["another version", w, part("p", {}, owners({ name: "w", apiVersion: "demo.example/v2" })), true],
		["another group", w, part("p", {}, owners({ name: "w", apiVersion: "other.example/v1" })), false],
		["another namespace", w, part("p", {}, { ...owners({ name: "w" }), namespace: "away" }), false],
		[
			"the parent in none",
			{ ...thing("Node", "n"), apiVersion: "v1" },
			part("p", {}, owners({ name: "n", kind: "Node", apiVersion: "v1" })),
			true,
		],
		["some entry is enough", w, part("p", {}, owners({ name: "x" }, { name: "w" })), true],
		["no entries", w, part("p"), false],
		["entries that are no list", w, part("p", {}, { ownerReferences: { name: "w" } }), false],
	])("%s", (_, parent, child, expected) => {
		const { snapshot } = snapshotOf([parent, child]);
		const [p, c] = snapshot.resources;
		if (p === undefined || c === undefined) throw new Error("two objects were not read");
		expect(isParent(p, c)).toBe(expected);
		expect(new OwnerGraph(snapshot.resources).ownersOf(c).has(p)).toBe(expected);
	});
});

describe("owns and ownedBy", () => {
	const owned = { allOf: [link({ by: "ownership", owner: "other" })] };
	const owning = { allOf: [link({ by: "ownership", owner: "subject" })] };
	const by = (kind: string, name: string) => owners({ kind, name });

	test("go over owners that are candidates of nothing", () => {
		const objects = [
			widget("w"),
			thing("Batch", "b", {}, by("Widget", "w")),
			part("p", {}, by("Batch", "b")),
			widget("v"),
		];
		expect(namesFound({ links: owning }, objects)).toEqual(["w"]);
		expect(
			namesFound(
				{ kinds: "Part", links: { allOf: [link({ by: "ownership", owner: "other" }, role("w", "Widget"))] } },
				objects,
			),
		).toEqual(["p"]);
		expect(namesFound({ links: { noneOf: owning.allOf } }, objects)).toEqual(["v"]);
		expect(namesFound({ links: owned }, objects)).toEqual([]);
	});

	test("an owner that is not in the snapshot breaks the chain", () => {
		expect(namesFound({ links: owning }, [widget("w"), part("p", {}, by("Batch", "b"))])).toEqual([]);
	});

	test("an object owns itself only where a chain leads back to it", () => {
		const self = { allOf: [link({ by: "ownership", owner: "subject" }, role("other", "Widget"))] };
		const objects = [
			widget("alone"),
			widget("self", {}, by("Widget", "self")),
			widget("a", {}, by("Widget", "b")),
			widget("b", {}, by("Widget", "a")),
		];
		expect(namesFound({ links: self }, objects)).toEqual(["a", "b", "self"]);
	});

	test("a template's Pod is owned by its workload and what owns that, and owns nothing", () => {
		const pod = (id: string) => role(id, [{ group: "", kind: "Pod" }]);
		const template = { spec: { containers: [{ name: "c" }] } };
		const deployment = {
			apiVersion: "apps/v1",
			kind: "Deployment",
			metadata: { name: "web", namespace: "shop", ...by("Widget", "w") },
			spec: { template },
		};
		const stray = part("p", {}, owners({ kind: "Pod", apiVersion: "v1", name: "web" }));
		const objects = [widget("w"), deployment, stray];
		expect(
			namesFound({ links: { allOf: [link({ by: "ownership", owner: "subject" }, pod("pod"))] } }, objects),
		).toEqual(["w"]);
		const pods = { kinds: [{ group: "", kind: "Pod" }] };
		expect(
			namesFound(
				{ ...pods, links: { allOf: [link({ by: "ownership", owner: "other" }, role("w", "Widget"))] } },
				objects,
			),
		).toEqual(["web"]);
		expect(namesFound({ ...pods, links: owning }, objects)).toEqual([]);
	});
});

describe("long ways", () => {
	const chain = (length: number, first: Record<string, Json> = {}) =>
		Array.from({ length }, (_, i) => widget(`w${i}`, {}, i === 0 ? first : owners({ name: `w${i - 1}` })));
	const graphOf = (objects: readonly Json[]) => {
		const { resources } = snapshotOf(objects).snapshot;
		return { resources, graph: new OwnerGraph(resources) };
	};

	test("a chain of 10,000 ends, and so does a circle", () => {
		for (const [first, around] of [
			[{}, 9999],
			[owners({ name: "w9999" }), 10_000],
		] as const) {
			const { resources, graph } = graphOf(chain(10_000, first));
			const [start, end] = [resources[0], resources.at(-1)];
			if (start === undefined || end === undefined) throw new Error("no chain was read");
			expect([graph.ownedBy(start).size, graph.ownersOf(end).size]).toEqual([around, around]);
			expect(graph.ownedBy(start).has(end)).toBe(true);
			expect(graph.ownedBy(start).has(start)).toBe(around === 10_000);
		}
	});

	test("many ways to one owner are walked once", () => {
		const levels = Array.from({ length: 60 }, (_, i) =>
			["a", "b"].map((side) =>
				widget(`${side}${i}`, {}, i === 0 ? {} : owners({ name: `a${i - 1}` }, { name: `b${i - 1}` })),
			),
		);
		const { resources, graph } = graphOf(levels.flat());
		const end = resources.at(-1);
		if (end === undefined) throw new Error("no ladder was read");
		expect(graph.ownersOf(end).size).toBe(118);
	});

	test("owners are what the closure of the parents says", () => {
		const names = ["a", "b", "c", "d", "e"];
		const edges = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 8 });
		fc.assert(
			fc.property(edges, (list) => {
				const { resources, graph } = graphOf(
					names.map((name) =>
						widget(
							name,
							{},
							owners(...list.filter(([child]) => child === name).map(([, parent]) => ({ name: parent }))),
						),
					),
				);
				const owns = new Set(list.map(([child, parent]) => `${parent}>${child}`));
				for (const via of names)
					for (const p of names)
						for (const c of names) if (owns.has(`${p}>${via}`) && owns.has(`${via}>${c}`)) owns.add(`${p}>${c}`);
				for (const p of resources)
					for (const c of resources) {
						const expected = owns.has(`${p.name}>${c.name}`);
						expect([graph.ownersOf(c).has(p), graph.ownedBy(p).has(c)]).toEqual([expected, expected]);
					}
			}),
		);
	});
});

test("an object by itself has no owners", () => {
	const alone = resourceOf(widget("w", {}, owners({ name: "x" })));
	expect(new OwnerGraph([alone]).ownersOf(alone).size).toBe(0);
});

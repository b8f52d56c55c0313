import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../src/base/json.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import { evaluateReference } from "../../src/reference/evaluate.js";
import { actor, pairs, patternOf, rule, single } from "../pattern/sample.js";

function object(kind: string, name: string, more: JsonObject = {}, namespace = "n"): Json {
	return { apiVersion: kind === "Deployment" ? "apps/v1" : "v1", kind, metadata: { name, namespace }, ...more };
}

/** A Pod with a volume for each: a claim's name, or server and path of an NFS export. */
function pod(name: string, volumes: readonly (Json | readonly [Json, Json])[], namespace = "n"): Json {
	const list = volumes.map((one) =>
		Array.isArray(one)
			? { nfs: { server: one[0], path: one[1] } }
			: { persistentVolumeClaim: { claimName: one as Json } },
	);
	return object("Pod", name, { spec: { volumes: list } }, namespace);
}

const claim = (name: Json, namespace = "n"): Json => ({
	apiVersion: "v1",
	kind: "PersistentVolumeClaim",
	metadata: { name, namespace },
});

/** The findings, each as the names of its resources. */
function found(document: Json, objects: readonly Json[]): readonly string[] {
	const { snapshot } = snapshotOf(objects);
	return evaluateReference(patternOf(document), snapshot).map(({ resources }) =>
		resources.map(({ kind, namespace, name }) => `${kind}/${namespace}/${name}`.replace("Pod/n/", "")).join(" "),
	);
}

const named = (...values: string[]): JsonObject => ({
	filters: { matchAll: [{ key: "metadata.name", operator: "EQUALS", values }] },
});

describe("MOUNTS between a leader and another actor", () => {
	const about = (more: JsonObject, filters: JsonObject = {}) =>
		single({
			resources: [
				actor("x", { leader: true }),
				actor("claim", { resource: "PersistentVolumeClaim", ...filters }),
				actor("dead", { resource: "Nothing" }),
			],
			relationships: [rule("x", "claim", { required: true, ...more }), rule("x", "dead", { required: true })],
		});
	const objects = [
		...[
			pod("one", ["logs"]),
			pod("two", ["data"]),
			pod("none", []),
			pod("gone", ["absent"]),
			pod("far", ["logs"], "m"),
		],
		...[claim("logs"), claim("data"), claim("7"), pod("number", [7]), pod("nfs", [["logs", "logs"]])],
	];

	test("shared: some candidate is linked", () => {
		expect(found(about({ shared: true }), objects)).toEqual(["one", "two"]);
	});
	test("not shared: none is", () => {
		expect(found(about({ shared: false }), objects)).toEqual(["Pod/m/far", "gone", "nfs", "none", "number"]);
	});
	test("candidates pass their own filters", () => {
		expect(found(about({ shared: true }, named("data")), objects)).toEqual(["two"]);
		expect(found(about({ shared: true }, named("nothing")), objects)).toEqual([]);
	});
	test("it looks from the claim as well", () => {
		const document = single({
			resources: [actor("c", { resource: "PersistentVolumeClaim", leader: true }), actor("p")],
			relationships: [rule("p", "c", { required: true, shared: false })],
		});
		expect(found(document, objects)).toEqual(["PersistentVolumeClaim/n/7"]);
	});
	test("a claim without a name of its own is not linked", () => {
		const nameless = {
			apiVersion: "v1",
			kind: "PersistentVolumeClaim",
			metadata: { generateName: "a-", namespace: "n" },
		};
		expect(found(about({ shared: true }), [nameless, pod("star", ["a-*"]), pod("empty", [""])])).toEqual([]);
	});
	test("a claim's name that is no text joins nothing", () => {
		expect(
			found(about({ shared: true }), [claim(7), claim(true), pod("a", [7]), pod("b", ["7"]), pod("c", ["true"])]),
		).toEqual([]);
	});
});

describe("what two have in common", () => {
	const sharing = pairs({ commonRelationships: [rule("a", "b", { required: true, shared: true })] });
	test.each<[string, readonly Json[], readonly string[]]>([
		["a claim that is not there", [pod("p", ["c"]), pod("q", ["c"])], ["p q", "q p"]],
		["a claim that is there", [pod("p", ["c"]), pod("q", ["c"]), claim("c")], ["p q", "q p"]],
		["one of several", [pod("p", ["a", "b"]), pod("q", ["c", "b"])], ["p q", "q p"]],
		["not in another namespace", [pod("p", ["c"]), pod("q", ["c"], "m")], []],
		[
			"an NFS export, in any namespace",
			[pod("p", [["s", "/a"]]), pod("q", [["s", "/a"]], "m")],
			["Pod/m/q p", "p Pod/m/q"],
		],
		["not another path", [pod("p", [["s", "/a"]]), pod("q", [["s", "/b"]])], []],
		[
			"not an empty server or path",
			[
				pod("p", [
					["", "/a"],
					["s", ""],
				]),
				pod("q", [
					["", "/a"],
					["s", ""],
				]),
			],
			[],
		],
		["not a path that is no text", [pod("p", [["s", 1]]), pod("q", [["s", 1]])], []],
		["server and path do not run together", [pod("p", [["s", "a b"]]), pod("q", [["s a", "b"]])], []],
		["an export is no claim", [pod("p", [["n", "c"]]), pod("q", ["c"])], []],
		["nothing at all", [pod("p", []), pod("q", [])], []],
		["alone there is no pair", [pod("p", ["c"])], []],
		["three make six", [pod("p", ["c"]), pod("q", ["c"]), pod("r", ["c"])], ["p q", "p r", "q p", "q r", "r p", "r q"]],
	])("%s", (_, objects, expected) => expect(found(sharing, objects)).toEqual(expected));

	test("two claims share a Pod that mounts both", () => {
		const claims = { resource: "PersistentVolumeClaim" };
		const document = pairs({
			resources: [actor("a", { ...claims, leader: true, ...named("c") }), actor("b", claims)],
			commonRelationships: [rule("a", "b", { required: true, shared: true })],
		});
		const objects = [claim("c"), claim("d"), claim("e"), pod("p", ["c", "d"]), pod("q", ["e"])];
		expect(found(document, objects)).toEqual(["PersistentVolumeClaim/n/c PersistentVolumeClaim/n/d"]);
	});

	test("a direct link is nothing in common", () => {
		const document = pairs({
			resources: [actor("a", { leader: true }), actor("b", { resource: "PersistentVolumeClaim" })],
			commonRelationships: [rule("a", "b", { required: true, shared: true })],
		});
		expect(found(document, [pod("p", ["c"]), pod("q", ["c"]), claim("c")])).toEqual([]);
	});

	test("not shared: pairs without anything in common", () => {
		const document = pairs({ commonRelationships: [rule("a", "b", { required: true })] });
		expect(found(document, [pod("p", ["c"]), pod("q", ["c"]), pod("r", ["d"])])).toEqual(["p r", "q r", "r p", "r q"]);
	});

	test("no common rules: all pairs, never of an object with itself", () => {
		expect(found(pairs(), [pod("p", []), pod("q", [])])).toEqual(["p q", "q p"]);
	});

	test("a template's Pod is named as its workload, and may be paired with it", () => {
		const template = { spec: { containers: [], volumes: [{ persistentVolumeClaim: { claimName: "c" } }] } };
		const web = object("Deployment", "web", { spec: { template } });
		expect(found(sharing, [web, pod("q", ["c"])])).toEqual(["Deployment/n/web q", "q Deployment/n/web"]);
		const both = pairs({ resources: [actor("a", { leader: true, resource: "Deployment" }), actor("b")] });
		expect(found(both, [web])).toEqual(["Deployment/n/web Deployment/n/web"]);
	});
});

describe("points", () => {
	/** Pods that mount all of a letter's claims, judged by a rule for each claim. */
	const scored = (rules: readonly (readonly [string, JsonObject])[], minimum: number) =>
		single({
			resources: [
				actor("x", { leader: true }),
				...["a", "b", "c"].map((id) => actor(id, { resource: "PersistentVolumeClaim", ...named(id) })),
			],
			relationships: [...rules, ["a", { weight: 0 }], ["b", { weight: 0 }], ["c", { weight: 0 }]].map(([id, more]) =>
				rule("x", id as string, more as JsonObject),
			),
			minRelationshipPoints: minimum,
		});
	const objects = [
		...["a", "b", "c"].map((name) => claim(name)),
		...["", "a", "b", "c", "ab", "ac", "bc", "abc"].map((letters) => pod(`p${letters}`, [...letters])),
	];
	const yes = (weight: number, more: JsonObject = {}): JsonObject => ({ shared: true, weight, ...more });

	test.each<[string, readonly (readonly [string, JsonObject])[], number, readonly string[]]>([
		[
			"0.1 + 0.7 reach 0.8",
			[
				["a", yes(0.1)],
				["b", yes(0.7)],
			],
			0.8,
			["pab", "pabc"],
		],
		[
			"0.1 + 0.2 reach 0.3",
			[
				["a", yes(0.1)],
				["b", yes(0.2)],
			],
			0.3,
			["pab", "pabc"],
		],
		[
			"0.7 + 0.1 + 0.2 reach 1",
			[
				["a", yes(0.7)],
				["b", yes(0.1)],
				["c", yes(0.2)],
			],
			1,
			["pabc"],
		],
		[
			"but not 1.000001",
			[
				["a", yes(0.7)],
				["b", yes(0.1)],
				["c", yes(0.2)],
			],
			1.000001,
			[],
		],
		[
			"one of two",
			[
				["a", yes(0.5)],
				["b", yes(0.5)],
			],
			0.5,
			["pa", "pab", "pabc", "pac", "pb", "pbc"],
		],
		[
			"required rules give points",
			[
				["a", yes(0.6, { required: true })],
				["b", yes(0.4)],
			],
			1,
			["pab", "pabc"],
		],
		[
			"and reject",
			[
				["a", yes(0, { required: true })],
				["b", yes(1)],
			],
			1,
			["pab", "pabc"],
		],
		["a rule that is not shared holds where nothing links", [["a", { weight: 1 }]], 1, ["p", "pb", "pbc", "pc"]],
		[
			"a millionth counts",
			[
				["a", yes(0.000001)],
				["b", yes(0.999999)],
			],
			1,
			["pab", "pabc"],
		],
		["no minimum", [["a", yes(1)]], 0, ["p", "pa", "pab", "pabc", "pac", "pb", "pbc", "pc"]],
	])("%s", (_, rules, minimum, expected) => expect(found(scored(rules, minimum), objects)).toEqual(expected));

	test("common rules have their own minimum", () => {
		const common = (minimum: number) =>
			pairs({
				resources: [actor("a", { leader: true, ...named("p") }), actor("b")],
				commonRelationships: [rule("a", "b", { shared: true, weight: 0.3 }), rule("a", "b", { weight: 0.5 })],
				minCommonRelationshipPoints: minimum,
			});
		const three = [pod("p", ["c"]), pod("q", ["c"]), pod("r", ["d"])];
		expect(found(common(0.3), three)).toEqual(["p q", "p r"]);
		expect(found(common(0.5), three)).toEqual(["p r"]);
		expect(found(common(0.8), three)).toEqual([]);
	});
});

describe("findings", () => {
	test("are sorted by code points: kind, namespace, name", () => {
		const names = ["b", "B", "a", "ä", "\uffff", "😀", "a-1", "aa"];
		const expected = ["B", "a", "a-1", "aa", "b", "ä", "\uffff", "😀"];
		expect(
			found(
				single(),
				names.map((name) => pod(name, [])),
			),
		).toEqual(expected);
	});

	test("name kinds of any group, and case counts", () => {
		const other = { apiVersion: "x.example/v1", kind: "Pod", metadata: { name: "other", namespace: "n" } };
		expect(found(single(), [other, object("pod", "small"), pod("p", [])])).toEqual(["other", "p"]);
	});

	test("of objects without a name of their own are one", () => {
		const nameless = { apiVersion: "v1", kind: "Pod", metadata: { generateName: "a-", namespace: "n" } };
		expect(found(single(), [nameless, nameless])).toEqual(["a-*"]);
	});

	test("have every placeholder filled, once", () => {
		const message = "{{a.kind}} {{a.namespace}}/{{a.name}} and {{b.name}} {{b.name}} {{b.namespace}}!";
		const resources = [actor("a", { resource: "Node", leader: true }), actor("b")];
		const { snapshot } = snapshotOf([
			{ apiVersion: "v1", kind: "Node", metadata: { name: "{{b.name}} $& $1" } },
			pod("{{a.name}}", []),
		]);
		expect(evaluateReference(patternOf(pairs({ message, resources })), snapshot).map((one) => one.message)).toEqual([
			"Node /{{b.name}} $& $1 and {{a.name}} {{a.name}} n!",
		]);
	});
});

import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/base/json.js";
import { planPattern } from "../../src/plan/plan-pattern.js";
import { crossesNamespaces, inventoryKinds } from "../../src/plan/review-scope.js";
import { actor, pairs, patternOf, rule, single } from "../pattern/sample.js";

const plan = (definition: JsonObject) => planPattern(patternOf(definition));

/** A pattern of a leader `x` and another actor `y`, and one required shared rule between them. */
function linked(kind: string, type: string, other: string, more: JsonObject = {}) {
	return single({
		resources: [actor("x", { leader: true, resource: kind }), actor("y", { resource: other })],
		relationships: [rule("x", "y", { type, required: true, shared: true, ...more })],
	});
}

const common = (more: JsonObject = {}) => rule("a", "b", { shared: true, ...more });

describe("how a link is found out", () => {
	test.each([
		[
			"a set of keys where a key says it all",
			linked("Pod", "MOUNTS", "PersistentVolumeClaim"),
			{ by: "key-set", sides: ["referrer"] },
		],
		["from the other side", linked("PersistentVolumeClaim", "MOUNTS", "Pod"), { by: "key-set", sides: ["referent"] }],
		[
			"a set of keys also where they are of selectors",
			linked("Service", "EXPOSES", "Pod"),
			{ by: "key-set", sides: ["referent"], join: { byClass: true } },
		],
		[
			"two objects of each key where the object found may be the subject itself",
			linked("Page", "REFERENCES_KRATEO", "Page"),
			{ by: "two-of-each-key", sides: ["referrer", "referent"], why: "the object found may be the subject itself" },
		],
	])("by %s", (_, definition, access) => {
		expect(plan(definition).requirement.allOf).toMatchObject([{ access }]);
	});

	test("not at all where its kinds are never linked", () => {
		expect(plan(linked("Service", "MOUNTS", "ConfigMap"))).toMatchObject({ isVacuous: true, joins: [] });
		const forbidden = plan(linked("Service", "MOUNTS", "ConfigMap", { shared: false }));
		expect(forbidden).toMatchObject({ isVacuous: false, requirement: { noneOf: [] } });
	});
});

describe("how pairs are found", () => {
	test("by the keys of a common rule that is needed", () => {
		const { pairing, joins } = plan(pairs({ commonRelationships: [common({ required: true })] }));
		expect(pairing?.access).toMatchObject({ by: "key-index", driver: { join: { name: "mounts" } } });
		expect(joins.map(({ name }) => name)).toEqual(["mounts"]);
	});

	test("by one whose points are needed for the minimum", () => {
		const commonRelationships = [
			common({ id: "light", weight: 0.2 }),
			common({ id: "heavy", type: "USES_SA", weight: 0.9 }),
		];
		const { pairing } = plan(pairs({ commonRelationships, minCommonRelationshipPoints: 0.5 }));
		expect(pairing?.access).toMatchObject({ driver: { id: "heavy" } });
	});

	test("by trying each with each where no rule is needed", () => {
		const { pairing } = plan(pairs({ commonRelationships: [common({ required: true, shared: false })] }));
		expect(pairing?.access).toMatchObject({ by: "scan", why: expect.stringContaining("needed") });
	});
});

test("joins of all links stand once", () => {
	const relationships = [
		rule("a", "c", { id: "1", required: true, shared: true }),
		rule("a", "c", { id: "2", required: true, shared: false }),
	];
	const resources = [actor("a", { leader: true }), actor("b"), actor("c", { resource: "PersistentVolumeClaim" })];
	const { joins } = plan(pairs({ resources, relationships, commonRelationships: [common({ required: true })] }));
	expect(joins.map(({ name }) => name)).toEqual(["mounts"]);
});

test("the fields that are read are those of tests, keys and third objects", () => {
	expect(plan(linked("PersistentVolumeClaim", "MOUNTS", "Pod")).reads).toEqual({
		Pod: {
			spec: { volumes: [{ persistentVolumeClaim: { claimName: {} }, nfs: { server: {}, path: {} } }] },
		},
		PersistentVolumeClaim: { metadata: { name: {} } },
	});
	const { reads } = plan(pairs({ commonRelationships: [common({ required: true, type: "EXPOSES" })] }));
	expect(reads.Service).toEqual({ spec: { selector: true } });
});

describe("facts for consumers", () => {
	const filtered = (group: string, ...conditions: readonly JsonObject[]) =>
		plan(single({ resources: [actor("x", { leader: true, filters: { [group]: conditions } })] })).subjectFacts;
	const namespace = { key: "metadata.namespace", values: ["b", "a"] };

	test("namespaces without a subject", () => {
		expect(filtered("matchNone", { ...namespace, operator: "EQUALS" }).excludedNamespaces).toEqual(["a", "b"]);
		expect(filtered("matchAll", { ...namespace, operator: "NOT_EQUALS" }).excludedNamespaces).toEqual(["a", "b"]);
		expect(filtered("matchAll", { ...namespace, operator: "EQUALS" }).excludedNamespaces).toEqual([]);
		const label = { key: "metadata.namespace.x", operator: "EQUALS", values: ["a"] };
		expect(filtered("matchNone", label).excludedNamespaces).toEqual([]);
	});

	test("whether a status is read", () => {
		expect(filtered("matchAny", { key: "status.phase", operator: "EXISTS" }).readsStatus).toBe(true);
		expect(filtered("matchAll", { key: "spec.status", operator: "EXISTS" }).readsStatus).toBe(false);
	});

	test("whether another namespace matters", () => {
		const crossing = (definition: JsonObject) => crossesNamespaces(plan(definition));
		expect(crossing(linked("Service", "EXPOSES", "Pod"))).toEqual([]);
		expect(crossing(linked("Pod", "HAS_AFFINITY_TO", "Pod"))).toBe("always");
		expect(crossing(linked("Pod", "MOUNTS", "PersistentVolumeClaim"))).toHaveLength(1);
		expect(crossing(pairs())).toBe("always");
	});

	test("the kinds that a review asks about", () => {
		const kinds = (definition: JsonObject, bringsSubject: boolean) =>
			[...new Set(inventoryKinds(plan(definition), bringsSubject).map(({ kind }) => kind))].sort();
		const definition = linked("Ingress", "IS_NAMESPACE_OF", "Namespace");
		expect(kinds(definition, true)).toEqual(["Namespace"]);
		expect(kinds(definition, false)).toEqual(["Ingress", "Namespace"]);
		expect(kinds(linked("Service", "EXPOSES", "Pod"), true)).toContain("StatefulSet");
	});
});

import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../src/base/json.js";
import { formatPath } from "../../src/pattern/path.js";
import { planPattern } from "../../src/plan/plan-pattern.js";
import { shardScope } from "../../src/plan/shard-scope.js";
import { resource } from "../pattern/resource-sample.js";
import { actor, pairs, patternOf, rule, single } from "../pattern/sample.js";

/** How far a pattern sees: each bridge as where it leads, and its path. */
function scopeOf(document: JsonObject): unknown {
	const scope = shardScope(planPattern(patternOf(document)));
	return scope === "snapshot" ? scope : scope.map(({ leadsTo, at }) => `${leadsTo} ${formatPath(at)}`);
}

/** A Pod that a rule of a type links to an object of a kind. */
function linked(type: string, kind: string, subject = "Pod"): JsonObject {
	const resources = [actor("x", { leader: true, resource: subject }), actor("y", { resource: kind })];
	return single({ resources, relationships: [rule("x", "y", { type, required: true })] });
}

test("a pattern of one kind sees its own namespace", () => expect(scopeOf(single())).toEqual([]));

test.each([
	["USES_SA", "ServiceAccount", []],
	["USES_CONFIG", "ConfigMap", []],
	["EXPOSES", "Service", []],
	["IS_NAMESPACE_OF", "Namespace", []],
	["MANAGES", "ReplicaSet", []],
	["MOUNTS", "PersistentVolumeClaim", ["alike spec.volumes[*].nfs"]],
])("%s: what is in the namespace, and what the bridges lead to", (type, kind, expected) => {
	expect(scopeOf(linked(type, kind))).toEqual(expected);
});

test("a join that can lead anywhere has a bridge for each way", () => {
	const terms = "spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[*]";
	expect(scopeOf(linked("HAS_AFFINITY_TO", "Pod"))).toEqual([
		`anything ${terms}.namespaces`,
		`anything ${terms}.namespaceSelector`,
	]);
	expect(scopeOf(linked("REFERENCES_KRATEO", "Table", "Page"))).toEqual(["anything spec.resourcesRefs.items"]);
});

test("where each pair is tried, all of the snapshot is needed", () => {
	const commonRelationships = [rule("a", "b", { shared: false, required: true })];
	expect(scopeOf(pairs({ commonRelationships }))).toBe("snapshot");
	expect(scopeOf(pairs({ commonRelationships: [rule("a", "b", { shared: true, required: true })] }))).toEqual([
		"alike spec.volumes[*].nfs",
	]);
});

describe("a pattern resource that compares no namespaces", () => {
	const other = (filters: JsonObject, criteria: readonly Json[]) =>
		resource({
			dependencies: [{ id: "other", kind: "Widget", apiVersion: "demo.example/v1", plural: "widgets", filters }],
			relationships: { matchNone: [{ with: "other", type: "custom", criteria }] },
		});
	const BY_NAME = { operator: "EQUALS", targetPath: "metadata.name", dependencyPath: "metadata.name" };
	const exists = (path: string) => ({ path, operator: "EXISTS" });

	test.each([
		["any candidate", {}, ["anything "]],
		["what each candidate has", { matchAll: [exists("spec.a"), exists("spec.b")] }, ["anything spec.a"]],
		[
			"what each has one of",
			{ matchAny: [exists("spec.a"), exists("spec.b")] },
			["anything spec.a", "anything spec.b"],
		],
		[
			"any candidate, where one may have what is not looked for",
			{ matchAny: [exists("spec.a"), { path: "spec.b", operator: "IS_EMPTY" }] },
			["anything "],
		],
		["any candidate, where only something is excluded", { matchNone: [exists("spec.a")] }, ["anything "]],
	])("has a bridge at %s", (_, filters, expected) => {
		expect(scopeOf(other(filters, [BY_NAME]))).toEqual(expected);
	});

	test("has a bridge at the namespace that it demands of the subject", () => {
		const inDefault = { operator: "EQUALS", targetPath: "metadata.namespace", dependencyValue: "default" };
		const scope = shardScope(planPattern(patternOf(other({}, [BY_NAME, inDefault]))));
		expect(scope).toMatchObject([{ texts: ["default"], leadsTo: "anything" }]);
		expect(scopeOf(other({}, [BY_NAME, inDefault]))).toEqual(["anything metadata.namespace"]);
	});
});

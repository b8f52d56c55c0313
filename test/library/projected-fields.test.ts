import { expect, test } from "vitest";
import type { Json } from "../../src/base/json.js";
import { success } from "../../src/base/result.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import { findingEntrypoint } from "../../src/emit/findings-module.js";
import type { Pattern } from "../../src/pattern/pattern.js";
import { planPattern } from "../../src/plan/plan-pattern.js";
import { policyFields } from "../../src/plan/policy-fields.js";
import { buildActor as actor, buildDefinition as definition } from "../../src/prove/mutate/definition-builder.js";
import { evaluateReference } from "../../src/reference/evaluate.js";
import { WasmPolicy } from "../../src/wasm/wasm-policy.js";
import { compiled, patternOf } from "./judges.js";

/** What a pattern each asks of Pods. */
const TESTS: readonly (readonly [key: string, operator: string, ...values: readonly Json[]])[] = [
	["metadata.name", "IS_EMPTY"],
	["metadata.name", "ARRAY_SIZE_EQUALS", 1],
	["metadata.name.a", "EXISTS"],
	["metadata.name[*]", "EXISTS"],
	["metadata.ownerReferences[*].name", "IS_EMPTY"],
	["metadata.ownerReferences[0].name", "ARRAY_SIZE_EQUALS", 1],
	["metadata.ownerReferences[*].name.a", "EXISTS"],
	["metadata.ownerReferences[*]", "IS_EMPTY"],
	["metadata.namespace", "IS_EMPTY"],
	["metadata.labels", "IS_EMPTY"],
	["metadata.labels.app.a", "EXISTS"],
	["metadata.annotations[0]", "EXISTS"],
	["metadata", "IS_EMPTY"],
	["spec", "IS_EMPTY"],
	["spec.volumes", "ARRAY_SIZE_GREATER_THAN", 1],
	["spec.volumes[1]", "IS_EMPTY"],
	["spec.volumes[*].name", "EQUALS", "data"],
	["spec.volumes[*].name.a", "EXISTS"],
	["spec.volumes[*].persistentVolumeClaim.claimName", "EQUALS", "data-web-5", "x-web-0", "data-x-0", "data-5-0"],
	["spec.containers", "IS_EMPTY"],
	["metadata.ownerReferences[0].controller", "EQUALS", true],
	["status.phase", "NOT_EXISTS"],
	["status.phase.a", "EXISTS"],
	["kind.a", "NOT_EXISTS"],
];

const ODD: readonly Json[] = [
	...[0, 2, true, "0", "data", "Failed", "Succeeded"],
	...[{ a: "b" }, ["x"], {}, [], "", "x", 5, [null], { a: null }, [[]], [{}, {}]],
];

/**
 * Objects with one value in all places that the tests look at: a snapshot for each, so that none hides behind another.
 */
function objectsWith(value: Json): readonly Json[] {
	const metadata = { name: value, uid: "u1", labels: value, annotations: value, namespace: value };
	return [
		{
			apiVersion: "v1",
			kind: "Pod",
			metadata: { ...metadata, ownerReferences: [{ name: value }, value] },
			spec: value,
		},
		{ apiVersion: "x.io/v1", kind: "Pod", metadata: { ownerReferences: value }, spec: { volumes: value } },
		workload("A", metadata, {
			metadata: { labels: value, annotations: value },
			spec: { containers, ...valueIn(value) },
		}),
		workload("B", metadata, { metadata: { labels: { app: value } }, spec: { containers, volumes: [1, value] } }),
		workload("C", { name: "c" }, { spec: { containers: value } }),
		workload("D", metadata, { spec: { containers } }, { ...claims("data"), replicas: value }),
		workload("E", { name: "web" }, { spec: { containers, volumes: value } }, claims(value)),
		workload(
			"F",
			{ name: "web" },
			{ spec: { containers, volumes: [{ name: value }] } },
			{ ...claims("data"), ordinals: { start: value } },
		),
		workload("G", { name: "g", ownerReferences: [{ controller: value }] }, { spec: { containers } }, { replicas: 0 }),
		workload("H", { name: "h", ownerReferences: value }, { spec: { containers } }, { replicas: 0 }),
		workload("I", { name: "i", uid: "i" }, { spec: { containers } }),
		{
			apiVersion: "v1",
			kind: "Pod",
			metadata: { name: "j", ownerReferences: [{ uid: "i" }] },
			status: { phase: value },
		},
		workload("K", { name: "k", uid: "k" }, { spec: { containers } }),
		{ apiVersion: "v1", kind: "Revision", metadata: { name: value, uid: "l", ownerReferences: [{ uid: "k" }] } },
		{ apiVersion: "v1", kind: "Pod", metadata: { name: "l", ownerReferences: [{ uid: "l" }] } },
	];
}

const containers: Json = [{ name: "a" }];
const valueIn = (value: Json) => (typeof value === "object" && !Array.isArray(value) ? value : { value });
const claims = (name: Json) => ({ volumeClaimTemplates: [{ metadata: { name } }] });

function workload(kind: string, metadata: Json, template: Json, more: { readonly [key: string]: Json } = {}): Json {
	return { apiVersion: "x.io/v1", kind, metadata, spec: { ...more, template } };
}

const patterns = TESTS.map(([key, operator, ...values], i) => {
	const condition = { key, operator, ...(values.length > 0 ? { values } : {}) };
	return patternOf(definition(`p${i}`, { resources: [actor("one", "Pod", { matchAll: [condition] })] }));
});
const { wasm } = await compiled(patterns);

test.each(TESTS.map((parts, i) => ({ title: parts.join(" "), pattern: patterns[i] as Pattern })))(
	"a policy that gets only the fields it reads: $title",
	async ({ pattern }) => {
		// The fields of this pattern alone: another one could read what this one forgets.
		const policy = new WasmPolicy(wasm, policyFields([planPattern(pattern)]));
		for (const value of ODD) {
			const { snapshot } = snapshotOf(objectsWith(value));
			const found = await policy.evaluate(snapshot, findingEntrypoint(pattern));
			expect(found, JSON.stringify(value)).toEqual(success(evaluateReference(pattern, snapshot)));
		}
	},
);

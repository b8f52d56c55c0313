import { describe, expect, test } from "vitest";
import type { Json } from "../../src/base/json.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import { type FieldsByKind, OWNED_FIELDS, WORKLOAD_FIELDS } from "../../src/plan/field-tree.js";
import { projectSnapshot, snapshotCut } from "../../src/wasm/project.js";

const pod = (more: { readonly [key: string]: Json }): Json => ({ apiVersion: "v1", kind: "Pod", ...more });

/** What is sent of documents. */
function projected(documents: readonly Json[], fields: FieldsByKind): readonly Json[] {
	return projectSnapshot(snapshotOf(documents).snapshot, fields);
}

describe("a snapshot is cut to what a policy reads", () => {
	const WEB = pod({
		metadata: { name: "web", namespace: "n", labels: { app: "web", tier: "front" } },
		spec: { containers: [{ name: "a", image: "x" }, { name: "b" }], nodeName: "node" },
	});

	test("of each object the keys that are read, and of each element", () => {
		const fields: FieldsByKind = {
			Pod: { metadata: { labels: { app: true } }, spec: { containers: [{ image: true }] } },
		};
		expect(projected([WEB], fields)).toEqual([
			{ metadata: { labels: { app: "web" } }, spec: { containers: [{ image: "x" }, {}] } },
		]);
	});

	test("true stands for all that is there", () => {
		expect(projected([WEB], { Pod: { metadata: true } })).toEqual([{ metadata: (WEB as { metadata: Json }).metadata }]);
		expect(projected([WEB], { Pod: true })).toEqual([WEB]);
	});

	test("objects of other kinds are left out, unless every kind is read", () => {
		const service: Json = { apiVersion: "v1", kind: "Service", metadata: { name: "s", namespace: "n" } };
		expect(projected([service, WEB], { Pod: { kind: true } })).toEqual([{ kind: "Pod" }]);
		// What is read of every kind is read of those that are named as well.
		expect(projected([service, WEB], { Pod: { kind: true }, "*": { metadata: { name: true } } })).toEqual([
			{ metadata: { name: "s" } },
			{ kind: "Pod", metadata: { name: "web" } },
		]);
		expect(projected([WEB], {})).toEqual([]);
	});

	test("kinds are told apart by their group where it is named", () => {
		const of = (apiVersion: string): Json => ({ apiVersion, kind: "Widget", metadata: { name: apiVersion } });
		const fields: FieldsByKind = { "a.io/Widget": { apiVersion: {} }, "b.io/*": { kind: {} } };
		expect(projected([of("a.io/v1"), of("b.io/v2"), of("v1")], fields)).toEqual([
			{ apiVersion: "a.io/v1" },
			{ kind: "Widget" },
		]);
	});

	test("workloads of any kind, and what may stand between them and their Pods, where templates are read", () => {
		const fields: FieldsByKind = {
			Pod: { kind: {} },
			[WORKLOAD_FIELDS]: { spec: true },
			[OWNED_FIELDS]: { metadata: { name: {} } },
		};
		const spec = { template: { spec: { containers: [] } } };
		const ownerReferences = [{ kind: "Rollout", name: "r" }];
		const of = (kind: string, more: { readonly [key: string]: Json }): Json => ({
			apiVersion: "x.io/v1",
			kind,
			...more,
		});
		const owned = pod({ metadata: { name: "p", ownerReferences } });
		expect(
			projected(
				[
					of("Rollout", { metadata: { name: "r" }, spec }),
					of("Revision", { metadata: { name: "v", ownerReferences } }),
					of("Revision", { metadata: { name: "w", ownerReferences: {} } }),
					of("Rollout", { metadata: { name: "s" }, spec: {} }),
					owned,
					pod({ metadata: { name: "q", ownerReferences }, status: { phase: "Failed" } }),
				],
				fields,
			),
		).toEqual([
			{ metadata: { name: "r" }, spec },
			{ metadata: { name: "v" } },
			{ kind: "Pod" },
			{ kind: "Pod", metadata: { name: "q" } },
		]);
		expect(projected([of("Rollout", { metadata: { name: "r" }, spec })], { Pod: { kind: {} } })).toEqual([]);
	});

	test("what does not fit is still there, empty; a scalar stays whole", () => {
		const fields: FieldsByKind = { Pod: { spec: { volumes: [{ name: true }], containers: { name: true } } } };
		const odd = pod({ metadata: { name: "p" }, spec: { volumes: { a: 1 }, containers: [1] } });
		expect(projected([odd], fields)).toEqual([{ spec: { volumes: {}, containers: [] } }]);
		expect(projected([pod({ metadata: { name: "p" }, spec: 7 })], fields)).toEqual([{ spec: 7 }]);
	});

	test("keys that every object inherits are read only where the object has its own", () => {
		const fields: FieldsByKind = { Pod: { spec: JSON.parse('{"__proto__": true, "constructor": true}') } };
		const own = pod({ metadata: { name: "p" }, spec: JSON.parse('{"__proto__": 1, "a": 2}') });
		const [cut] = projected([own, pod({ metadata: { name: "q" }, spec: {} })], fields);
		expect(JSON.stringify(cut)).toBe('{"spec":{"__proto__":1}}');
	});

	test("the snapshot itself stays as it was", () => {
		const { snapshot } = snapshotOf([WEB]);
		const before = JSON.stringify(snapshot.documents.map(({ object }) => object));
		projectSnapshot(snapshot, { Pod: { spec: { containers: [{}] } } });
		expect(JSON.stringify(snapshot.documents.map(({ object }) => object))).toBe(before);
	});
});

describe("objects that are cut as they are read make the same snapshot", () => {
	const owner = { apiVersion: "apps/v1", kind: "ReplicaSet", name: "r", uid: "1", controller: true };
	const template = {
		metadata: { labels: { app: "x" }, annotations: { a: "b" } },
		spec: { nodeName: "n", containers: [] },
	};
	const documents: readonly Json[] = [
		{ apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "d", uid: "2" }, spec: { replicas: 1, template } },
		{ apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "e" }, spec: { template: [] } },
		{ apiVersion: "apps/v1", kind: "ReplicaSet", metadata: { name: "r", uid: "1" }, spec: { template }, status: {} },
		{
			apiVersion: "batch/v1",
			kind: "CronJob",
			metadata: { generateName: "c-" },
			spec: { jobTemplate: { spec: { template } } },
		},
		{
			apiVersion: "argoproj.io/v1alpha1",
			kind: "Rollout",
			metadata: { name: "o", ownerReferences: [{ controller: true }] },
			spec: { replicas: 0, template, volumeClaimTemplates: [{ metadata: { name: "data" } }] },
		},
		{ apiVersion: "a.io/v1", kind: "Revision", metadata: { name: "v", uid: "3", ownerReferences: [{ uid: "2" }] } },
		pod({ metadata: { name: "ended", ownerReferences: [{ uid: "3" }] }, status: { phase: "Failed" } }),
		pod({ metadata: { name: "p", ownerReferences: [owner, 7] }, spec: { nodeName: "n", volumes: [] } }),
		pod({ metadata: { name: "q", namespace: { not: "a name" }, ownerReferences: { not: "a list" } }, spec: "text" }),
		{
			apiVersion: "apiextensions.k8s.io/v1",
			kind: "CustomResourceDefinition",
			metadata: { name: "w" },
			spec: { group: "a.io", names: { kind: "W", plural: "ws" }, scope: "Cluster", versions: [] },
		},
		{ apiVersion: "a.io/v1", kind: "W", metadata: { name: "w", labels: {} }, spec: { size: 1 } },
	];

	test.each<[string, FieldsByKind]>([
		["which reads nothing", {}],
		[
			"of Pods and their templates",
			{ Pod: { spec: { nodeName: {} } }, Deployment: { spec: { template: { spec: { nodeName: {} } } } } },
		],
		[
			"of workloads and what is owned",
			{ Pod: { status: { phase: {} } }, [WORKLOAD_FIELDS]: { spec: true }, [OWNED_FIELDS]: { metadata: { uid: {} } } },
		],
		["of everything", { "*": true }],
		["of each kind something", { "*": { metadata: { labels: true } }, "a.io/W": { spec: { size: {} } } }],
	])("for a policy %s", (_, fields) => {
		const cut = snapshotCut(fields);
		const whole = snapshotOf(documents).snapshot;
		const kinds = documents.map((one) => one as { apiVersion: string; kind: string });
		const { snapshot } = snapshotOf(
			kinds.map((one) => cut(one as never, { group: one.apiVersion.replace(/\/?v1(alpha1)?$/, ""), kind: one.kind })),
		);
		expect(projectSnapshot(snapshot, fields)).toEqual(projectSnapshot(whole, fields));
		const known = ({ resources }: typeof whole) =>
			resources.map(({ object: _object, place, locate: _locate, workload, ...facts }) => ({
				...facts,
				...place(),
				of: workload?.name,
			}));
		expect(known(snapshot)).toEqual(known(whole));
	});
});

import { describe, expect, test } from "vitest";
import type { Json } from "../../src/base/json.js";
import { Parents } from "../../src/cluster/parents.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";

type Metadata = { [key: string]: Json };

const template: Json = {
	metadata: { name: "ignored", labels: { app: "web" }, annotations: { a: "b" } },
	spec: { containers: [{ name: "main" }] },
	extra: 1,
};
const owner = (apiVersion: string, kind: string, name: string, more: Metadata = {}): Json => ({
	apiVersion,
	kind,
	name,
	...more,
});
const object = (apiVersion: string, kind: string, name: string, owners: Json = [], more: Metadata = {}): Json => ({
	apiVersion,
	kind,
	metadata: { name, ownerReferences: owners, ...more },
	spec: kind === "Pod" ? {} : { template },
});
const deployment = (name = "web", more: Metadata = {}) => object("apps/v1", "Deployment", name, [], more);
const replicaSet = (owners: Json = [], more: Metadata = {}) => object("apps/v1", "ReplicaSet", "rs", owners, more);
const pod = (owners: Json, more: Metadata = {}) => object("v1", "Pod", "p", owners, more);

/** The controllers whose template Pods a snapshot holds. */
function made(...objects: Json[]): string[] {
	return snapshotOf(objects)
		.snapshot.resources.filter(({ workload }) => workload !== undefined)
		.map(({ workload }) => `${workload?.kind}/${workload?.namespace}/${workload?.name}`);
}

describe("the Pod of a template", () => {
	test("has what SEMANTICS.md 1 lists, and no more", () => {
		const { snapshot } = snapshotOf([deployment("web", { uid: "u1", namespace: "shop", labels: { own: "x" } })]);
		const [controller, made] = snapshot.resources;
		expect(snapshot.documents).toEqual([controller]);
		expect(made).toMatchObject({
			apiVersion: "v1",
			group: "",
			kind: "Pod",
			namespace: "shop",
			name: "web",
			named: false,
		});
		expect(made?.workload).toBe(controller);
		expect(made?.place()).toEqual(controller?.place());
		expect(made?.object).toStrictEqual({
			apiVersion: "v1",
			kind: "Pod",
			metadata: {
				name: "web",
				namespace: "shop",
				labels: { app: "web" },
				annotations: { a: "b" },
				ownerReferences: [{ apiVersion: "apps/v1", kind: "Deployment", name: "web", uid: "u1", controller: true }],
			},
			spec: { containers: [{ name: "main" }] },
		});
	});

	test("lacks what the template and the controller lack", () => {
		const bare = {
			apiVersion: "batch/v1",
			kind: "Job",
			metadata: { generateName: "j-", uid: "" },
			spec: { template: {} },
		};
		const [, made] = snapshotOf([bare]).snapshot.resources;
		expect(made?.name).toBe("j-*");
		expect(made?.object).toStrictEqual({
			apiVersion: "v1",
			kind: "Pod",
			metadata: { namespace: "default", ownerReferences: [{ apiVersion: "batch/v1", kind: "Job", controller: true }] },
		});
	});

	test.each([
		["apps/v1", "Deployment", 1],
		["apps/v1beta2", "ReplicaSet", 1],
		["apps/v1", "StatefulSet", 1],
		["apps/v1", "DaemonSet", 1],
		["batch/v1", "Job", 1],
		["v1", "ReplicationController", 1],
		["batch/v1", "CronJob", 0],
		["extensions/v1beta1", "Deployment", 0],
		["v1", "Deployment", 0],
		["argoproj.io/v1alpha1", "Rollout", 0],
	])("%s %s with spec.template: %i", (apiVersion, kind, count) => {
		expect(made(object(apiVersion, kind, "x"))).toHaveLength(count);
	});

	test("a CronJob has it deeper", () => {
		const spec = { jobTemplate: { spec: { template } } };
		expect(made({ apiVersion: "batch/v1", kind: "CronJob", metadata: { name: "c" }, spec })).toEqual([
			"CronJob/default/c",
		]);
	});

	test.each<[string, Json]>([
		["a text", "x"],
		["a list", []],
		["null", null],
	])("a template that is %s makes none", (_, value) => {
		expect(
			made({ apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "d" }, spec: { template: value } }),
		).toEqual([]);
	});

	test("it collides with nothing of its name, and is the parent of nothing", () => {
		const other = object("v1", "Pod", "web");
		const child = object("v1", "Thing", "t", [owner("v1", "Pod", "web")]);
		const { snapshot, diagnostics } = snapshotOf([deployment(), other, child]);
		expect(snapshot.resources).toHaveLength(4);
		expect(diagnostics).toEqual([]);
		const parents = new Parents(snapshot.resources);
		expect([...parents.of(snapshot.documents[2] as never)]).toEqual([snapshot.documents[1]]);
		expect([...parents.of(snapshot.resources[3] as never)]).toEqual([snapshot.documents[0]]);
	});
});

describe("none is made", () => {
	const byName = [owner("apps/v1", "Deployment", "web")];
	test.each<[string, Json[], string[]]>([
		["where a Pod has the controller as parent", [deployment(), pod(byName)], []],
		[
			"unless the Pod is in another namespace",
			[deployment(), pod(byName, { namespace: "other" })],
			["Deployment/default/web"],
		],
		[
			"unless the group is another",
			[deployment(), pod([owner("v1", "Deployment", "web")])],
			["Deployment/default/web"],
		],
		["whatever the version", [deployment(), pod([owner("apps/v9", "Deployment", "web")])], []],
		["where one stands between", [deployment(), replicaSet(byName), pod([owner("apps/v1", "ReplicaSet", "rs")])], []],
		["for one that has a controller as parent", [deployment(), replicaSet(byName)], ["Deployment/default/web"]],
		["only for a parent that is in the snapshot", [replicaSet(byName)], ["ReplicaSet/default/rs"]],
		[
			"only where a ReplicaSet or Job stands between",
			[deployment(), object("apps/v1", "StatefulSet", "s", byName), pod([owner("apps/v1", "StatefulSet", "s")])],
			["Deployment/default/web"],
		],
		[
			"only one step further",
			[
				deployment(),
				object("batch/v1", "Job", "j", byName),
				replicaSet([owner("batch/v1", "Job", "j")]),
				pod([owner("apps/v1", "ReplicaSet", "rs")]),
			],
			["Deployment/default/web"],
		],
		[
			"for a CronJob whose Job has a Pod",
			[
				{
					apiVersion: "batch/v1",
					kind: "CronJob",
					metadata: { name: "c" },
					spec: { jobTemplate: { spec: { template } } },
				},
				object("batch/v1", "Job", "j", [owner("batch/v1", "CronJob", "c")]),
				pod([owner("batch/v1", "Job", "j")]),
			],
			[],
		],
		[
			"for a controller that is its own parent it is",
			[object("apps/v1", "Deployment", "web", byName)],
			["Deployment/default/web"],
		],
		[
			"for one whose parent is no controller it is",
			[object("x/v1", "Thing", "t"), replicaSet([owner("x/v1", "Thing", "t")])],
			["ReplicaSet/default/rs"],
		],
	])("%s", (_, objects, expected) => {
		expect(made(...objects)).toEqual(expected);
		expect(made(...[...objects].reverse()).sort()).toEqual([...expected].sort());
	});
});

describe("parents", () => {
	const parent = (metadata: Metadata, apiVersion = "apps/v1", kind = "Deployment"): Json => ({
		apiVersion,
		kind,
		metadata,
	});
	const named = { name: "web" };
	const reference: Metadata = { apiVersion: "apps/v1", kind: "Deployment", name: "web" };
	test.each<[string, Json, Json, boolean]>([
		["by name", parent(named), reference, true],
		["by uid, nothing else looked at", parent({ name: "x", namespace: "y", uid: "u" }), { uid: "u" }, true],
		["uids that differ, though the names agree", parent({ ...named, uid: "u" }), { ...reference, uid: "v" }, false],
		["a uid on the parent alone: by name", parent({ ...named, uid: "u" }), reference, true],
		["a uid on the entry alone: by name", parent(named), { ...reference, uid: "u" }, true],
		["an empty uid is none", parent({ ...named, uid: "" }), { ...reference, uid: "u" }, true],
		["a uid that is no text is none", parent({ ...named, uid: 1 }), { ...reference, uid: 1 }, true],
		["another namespace", parent({ ...named, namespace: "other" }), reference, false],
		["a cluster-scoped parent", parent(named, "v1", "Node"), { apiVersion: "v1", kind: "Node", name: "web" }, true],
		["another kind", parent(named), { ...reference, kind: "ReplicaSet" }, false],
		["another group", parent(named), { ...reference, apiVersion: "v1" }, false],
		["no apiVersion", parent(named), { kind: "Deployment", name: "web" }, false],
		["a name that is no text", parent({ name: true }), { ...reference, name: true }, false],
		["a name in its string form", parent({ name: true }), { ...reference, name: "true" }, false],
		["no name", parent({ generateName: "web" }), { ...reference, name: "web*" }, false],
		["an entry that is no object", parent(named), "Deployment/web", false],
	])("%s", (_, parentObject, entry, expected) => {
		const child: Json = { apiVersion: "v1", kind: "Pod", metadata: { name: "p", ownerReferences: [entry] } };
		const { documents } = snapshotOf([parentObject, child]).snapshot;
		expect([...new Parents(documents).of(documents[1] as never)]).toEqual(expected ? [documents[0]] : []);
	});

	test("of an entry list that is no list: none", () => {
		const { documents } = snapshotOf([parent(named), parent({ name: "x", ownerReferences: reference })]).snapshot;
		expect(new Parents(documents).of(documents[1] as never).size).toBe(0);
	});

	test("20,000 objects take linear time", () => {
		const objects: Json[] = [];
		for (let i = 0; i < 5_000; i++) {
			objects.push(
				deployment(`d${i}`),
				object("apps/v1", "ReplicaSet", `r${i}`, [owner("apps/v1", "Deployment", `d${i}`)], { uid: `u${i}` }),
				object("v1", "Pod", `p${i}`, i % 2 ? [{ uid: `u${i}` }] : []),
				object("batch/v1", "Job", `j${i}`),
			);
		}
		const started = performance.now();
		expect(snapshotOf(objects).snapshot.resources).toHaveLength(20_000 + 2_500 + 5_000);
		expect(performance.now() - started).toBeLessThan(3_000);
	});
});

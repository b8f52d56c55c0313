import { describe, expect, test } from "vitest";
import type { Json } from "../../src/base/json.js";
import { valueAt } from "../../src/base/json-pointer.js";
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
const workload = (spec: Json, more: Metadata = {}): Json => ({
	apiVersion: "apps/v1",
	kind: "StatefulSet",
	metadata: { name: "web", ...more },
	spec,
});
const pod = (owners: Json, more: Metadata = {}) => object("v1", "Pod", "p", owners, more);

/** The workloads whose template Pods a snapshot holds. */
function made(...objects: Json[]): string[] {
	return snapshotOf(objects)
		.snapshot.resources.filter(({ workload }) => workload !== undefined)
		.map(({ workload }) => `${workload?.kind}/${workload?.namespace}/${workload?.name}`);
}

describe("the Pod of a template", () => {
	test("has what SEMANTICS.md 1 lists, and no more", () => {
		const { snapshot } = snapshotOf([deployment("web", { uid: "u1", namespace: "shop", labels: { own: "x" } })]);
		const [maker, made] = snapshot.resources;
		expect(snapshot.documents).toEqual([maker]);
		expect(made).toMatchObject({
			apiVersion: "v1",
			group: "",
			kind: "Pod",
			namespace: "shop",
			name: "web",
			named: false,
		});
		expect(made?.workload).toBe(maker);
		expect(made?.place()).toEqual(maker?.place());
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

	test("lacks what the template and the workload lack", () => {
		const bare = {
			apiVersion: "batch/v1",
			kind: "Job",
			metadata: { generateName: "j-", uid: "" },
			spec: { template: { spec: { containers: [] } } },
		};
		const [, made] = snapshotOf([bare]).snapshot.resources;
		expect(made?.name).toBe("j-*");
		expect(made?.object).toStrictEqual({
			apiVersion: "v1",
			kind: "Pod",
			metadata: { namespace: "default", ownerReferences: [{ apiVersion: "batch/v1", kind: "Job", controller: true }] },
			spec: { containers: [] },
		});
	});

	test.each([
		["apps/v1", "Deployment"],
		["extensions/v1beta1", "Deployment"],
		["v1", "ReplicationController"],
		["argoproj.io/v1alpha1", "Rollout"],
		["serving.knative.dev/v1", "Service"],
	])("%s %s: of any kind that has a template", (apiVersion, kind) => {
		expect(made(object(apiVersion, kind, "x"))).toEqual([`${kind}/default/x`]);
	});

	test("is of the first of two places", () => {
		const of = (image: string, containers: Json = [{ image }]): Json => ({ spec: { containers } });
		const image = (spec: Json) => {
			const { resources } = snapshotOf([workload(spec)]).snapshot;
			return valueAt(resources[1]?.object, ["spec", "containers", 0, "image"]);
		};
		expect(image({ jobTemplate: { spec: { template: of("job") } } })).toBe("job");
		expect(image({ template: of("own"), jobTemplate: { spec: { template: of("job") } } })).toBe("own");
		expect(image({ template: of("own", "none"), jobTemplate: { spec: { template: of("job") } } })).toBe("job");
	});

	test.each<[string, Json]>([
		["a text", "x"],
		["a list", []],
		["null", null],
		["without a list of containers", { spec: { containers: { a: {} } } }],
		["without containers", { spec: { initContainers: [] } }],
	])("a template that is %s makes none", (_, value) => {
		expect(
			made({ apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "d" }, spec: { template: value } }),
		).toEqual([]);
	});

	test("it collides with nothing of its name, and is the parent of nothing", () => {
		const other = object("v1", "Pod", "web");
		const child: Json = { ...(object("v1", "Pod", "t", [owner("v1", "Pod", "web")]) as Metadata), apiVersion: "x/v1" };
		const { snapshot, diagnostics } = snapshotOf([deployment(), other, child]);
		expect(snapshot.resources).toHaveLength(4);
		expect(diagnostics).toEqual([]);
		const parents = new Parents(snapshot.resources);
		expect([...parents.of(snapshot.documents[2] as never)]).toEqual([snapshot.documents[1]]);
		expect([...parents.of(snapshot.resources[3] as never)]).toEqual([snapshot.documents[0]]);
	});
});

describe("the claims of a set", () => {
	const own: Json = [{ name: "data", emptyDir: {} }, { name: "tmp" }, "odd"];
	const containers: Json = [];

	/** The volumes of the Pod that a set would make. */
	function volumes(spec: Metadata, volumes: Json = null, more: Metadata = {}): Json | undefined {
		const set = workload({ ...spec, template: { spec: { containers, volumes } } }, more);
		return valueAt(snapshotOf([set]).snapshot.resources[1]?.object, ["spec", "volumes"]);
	}
	const claim = (name: Json): Json => ({ metadata: { name } });
	const volume = (name: string, claimName: string): Json => ({ name, persistentVolumeClaim: { claimName } });
	const ofData = { volumeClaimTemplates: [claim("data")] };

	test("are volumes, one for each ordinal, template by template", () => {
		expect(volumes({ replicas: 2, volumeClaimTemplates: [claim("data"), claim("logs")] })).toEqual([
			...[volume("data", "data-web-0"), volume("data", "data-web-1")],
			...[volume("logs", "logs-web-0"), volume("logs", "logs-web-1")],
		]);
	});

	test("stand behind the template's own volumes, and in place of those of the same name", () => {
		expect(volumes(ofData, own)).toEqual([{ name: "tmp" }, "odd", volume("data", "data-web-0")]);
		expect(volumes({ ...ofData, replicas: 0 }, own)).toEqual([{ name: "tmp" }, "odd"]);
		expect(volumes({ ...ofData, replicas: 0 }, [{ name: "data" }])).toEqual([]);
	});

	test("take the place of volumes that are no list; without claims these stay as they are", () => {
		expect(volumes(ofData, { a: 1 })).toEqual([volume("data", "data-web-0")]);
		expect(volumes({ ...ofData, replicas: 0 }, { a: 1 })).toEqual({ a: 1 });
		expect(volumes({ ...ofData, replicas: 0 })).toBeUndefined();
	});

	test.each<[string, Metadata, Json]>([
		["one where nothing is said", {}, ["0"]],
		["as many as replicas", { replicas: 3 }, ["0", "1", "2"]],
		["none for 0 replicas", { replicas: 0 }, null],
		["one where replicas are a text", { replicas: "3" }, ["0"]],
		["one where replicas are negative", { replicas: -2 }, ["0"]],
		["one where replicas are no whole number", { replicas: 1.5 }, ["0"]],
		["from the first ordinal on", { replicas: 2, ordinals: { start: 9 } }, ["9", "10"]],
		["from 0 where the first is a text", { ordinals: { start: "9" } }, ["0"]],
		["from 0 where it is negative", { ordinals: { start: -1 } }, ["0"]],
		["from 0 where it is no whole number", { ordinals: { start: 0.5 } }, ["0"]],
		["from 0 where ordinals are no object", { ordinals: 5 }, ["0"]],
		["up to 15 digits", { ordinals: { start: 999_999_999_999_999 } }, ["999999999999999"]],
		["from 0 with more", { ordinals: { start: 1e15 } }, ["0"]],
	])("ordinals: %s", (_, spec, ordinals) => {
		const expected = (ordinals as string[] | null)?.map((ordinal) => volume("data", `data-web-${ordinal}`));
		expect(volumes({ ...ofData, ...spec })).toEqual(expected);
	});

	test("at most 1,000 for each template", () => {
		const all = volumes({ replicas: 1e300, volumeClaimTemplates: [claim("a"), claim("b")] }) as readonly Json[];
		expect(all).toHaveLength(2_000);
		expect(all[999]).toEqual(volume("a", "a-web-999"));
	});

	test("only of templates whose name is a text, and of workloads that have a name", () => {
		expect(volumes({ volumeClaimTemplates: [claim(5), "data", {}, claim(""), null] })).toEqual([volume("", "-web-0")]);
		expect(volumes({ volumeClaimTemplates: { a: claim("data") } }, own)).toEqual(own);
		expect(volumes({ volumeClaimTemplates: [claim(5)] }, own)).toEqual(own);
		expect(volumes(ofData, own, { name: null, generateName: "web-" })).toEqual(own);
		expect(volumes(ofData, null, { name: 5 })).toEqual([volume("data", "data-5-0")]);
	});
});

describe("none is made", () => {
	const byName = [owner("apps/v1", "Deployment", "web")];
	const withoutTemplate: Json = { apiVersion: "x/v1", kind: "Thing", metadata: { name: "t" } };
	const ended = (owners: Json, phase: string, more: Metadata = {}): Json => ({
		...(pod(owners, more) as Metadata),
		status: { phase },
	});
	const scaled = (replicas: Json, owners: Json): Json => workload({ replicas, template }, { ownerReferences: owners });
	test.each<[string, Json[], string[]]>([
		["where a Pod has the workload as parent", [deployment(), pod(byName)], []],
		["where a Pod says nothing of its phase, or another", [deployment(), ended(byName, "Running")], []],
		["unless the Pod has succeeded", [deployment(), ended(byName, "Succeeded")], ["Deployment/default/web"]],
		["unless it has failed", [deployment(), ended(byName, "Failed")], ["Deployment/default/web"]],
		["where one Pod is live of several", [deployment(), ended(byName, "Failed"), pod(byName, { name: "q" })], []],
		[
			"unless what has the parent is no core Pod",
			[deployment(), object("x/v1", "Pod", "p", byName)],
			["Deployment/default/web"],
		],
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
		["for one that has a workload as parent", [deployment(), replicaSet(byName)], ["Deployment/default/web"]],
		["only for a parent that is in the snapshot", [replicaSet(byName)], ["ReplicaSet/default/rs"]],
		[
			"where an object of any kind stands between",
			[deployment(), object("x/v1", "Revision", "r", byName), pod([owner("x/v1", "Revision", "r")])],
			[],
		],
		[
			"where a Pod that has ended stands between",
			[deployment(), ended(byName, "Failed", { uid: "u" }), pod([{ uid: "u" }], { name: "q" })],
			[],
		],
		[
			"unless the Pod of what stands between has ended",
			[deployment(), replicaSet(byName), ended([owner("apps/v1", "ReplicaSet", "rs")], "Failed")],
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
			"for a workload that is its own parent it is",
			[object("apps/v1", "Deployment", "web", byName)],
			["Deployment/default/web"],
		],
		[
			"for one whose parent is no workload it is",
			[withoutTemplate, replicaSet([owner("x/v1", "Thing", "t")])],
			["ReplicaSet/default/rs"],
		],
		[
			"for one whose parent is a workload of another kind",
			[object("x/v1", "Thing", "t"), replicaSet([owner("x/v1", "Thing", "t")])],
			["Thing/default/t"],
		],
		["for an old revision", [scaled(0, [{ controller: true }])], []],
		["for an old revision, wherever its controller stands", [scaled(0, [7, {}, { kind: "X", controller: true }])], []],
		[
			"unless nobody controls it",
			[scaled(0, [{ controller: false }, { controller: "true" }])],
			["StatefulSet/default/web"],
		],
		["unless no owner is listed", [scaled(0, { a: { controller: true } })], ["StatefulSet/default/web"]],
		["unless it has replicas", [scaled(1, [{ controller: true }])], ["StatefulSet/default/web"]],
		["unless replicas are no number", [scaled("0", [{ controller: true }])], ["StatefulSet/default/web"]],
		["unless nothing is said of replicas", [scaled(null, [{ controller: true }])], ["StatefulSet/default/web"]],
		[
			"where the input's other objects do not own it",
			[object("x/v1", "Thing", "u"), replicaSet([owner("x/v1", "Thing", "t")])],
			["Thing/default/u", "ReplicaSet/default/rs"],
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

describe("a part of the Pod of a template", () => {
	const { resources } = snapshotOf([
		workload({
			volumeClaimTemplates: [{ metadata: { name: "data" } }],
			template: {
				metadata: { labels: { app: "web" } },
				spec: { containers: [], volumes: [{ name: "data" }, { name: "logs", emptyDir: {} }] },
			},
		}),
		{
			...{ apiVersion: "batch/v1", kind: "CronJob", metadata: { name: "c" } },
			spec: { jobTemplate: { spec: { template } } },
		},
	]).snapshot;
	const [, , pod, ofJob] = resources;

	test.each([
		[["spec", "containers"], "/0/spec/template/spec/containers"],
		[["metadata", "labels", "app"], "/0/spec/template/metadata/labels/app"],
		[["metadata", "name"], "/0/metadata/name"],
		[["spec", "volumes", 0, "name"], "/0/spec/template/spec/volumes/1/name"],
		[["spec", "volumes", 1, "persistentVolumeClaim"], "/0/spec/volumeClaimTemplates"],
		[["spec", "volumes"], "/0/spec/template/spec/volumes"],
	])("stands in the workload: %j", (path, pointer) => {
		expect(pod?.locate(path).place.pointer).toBe(pointer);
	});

	test("stands in the template of a CronJob's Job", () => {
		expect(ofJob?.locate(["spec", "containers"]).place.pointer).toBe(
			"/1/spec/jobTemplate/spec/template/spec/containers",
		);
	});
});

import type { Json } from "../../src/base/json.js";

type Members = { readonly [key: string]: Json };

const namespace = "shop";
const mounts = (...claims: readonly Json[]): Json =>
	claims.map((claimName) => ({ name: claimName, persistentVolumeClaim: { claimName } }));
const template = (volumes: Json): Json => ({
	metadata: { labels: { app: "web" } },
	spec: { containers: [{ name: "a" }], volumes },
});
const workload = (kind: string, metadata: Members, spec: Json, apiVersion = "x.io/v1"): Json => ({
	apiVersion,
	kind,
	metadata: { namespace, ...metadata },
	spec,
});
const rollout = (metadata: Members = {}, more: Members = {}): Json =>
	workload("Rollout", { name: "web", ...metadata }, { template: template(mounts("logs")), ...more });
const pod = (name: Json, claims: readonly Json[], metadata: Members = {}, phase: Json = null): Json => ({
	apiVersion: "v1",
	kind: "Pod",
	metadata: { name, namespace, ...metadata },
	spec: { volumes: mounts(...claims) },
	status: { phase },
});
const owned = (kind: string, name: Json, more: Members = {}): Members => ({
	ownerReferences: [{ apiVersion: "x.io/v1", kind, name, ...more }],
});

/** A Pod that mounts the log as the template does: both are found if the template's Pod is there. */
const beside = pod("beside", ["logs"]);

/** A set, and a Pod for each claim that it might have: those that it has are in common. */
function set(spec: Members, volumes: Json = null, metadata: Members = { name: "web" }): readonly Json[] {
	const names = [
		...["data-web-0", "data-web-1", "data-web-2", "data-web-3", "data-web-7", "data-web-999", "data-web-1000"],
		...["logs-web-0", "-web-0", "data-5-0", "5-web-0", "data", "tmp"],
		...["data-web-999999999999999", "data-web-1000000000000000"],
	];
	const all = { volumeClaimTemplates: [claim("data")], template: template(volumes), ...spec };
	return [workload("StatefulSet", metadata, all, "apps/v1"), ...names.map((name) => pod(`with-${name}`, [name]))];
}
const claim = (name: Json): Json => ({ metadata: { name } });

/** Workloads of which the library and src/cluster must make the same Pods (SEMANTICS.md 1). */
export const WORKLOAD_OBJECTS: readonly (readonly [title: string, objects: readonly Json[]])[] = [
	["a workload of any kind", [rollout(), beside]],
	["a Pod as a workload", [{ ...(rollout() as Members), apiVersion: "v1", kind: "Pod" }, beside]],
	[
		"the first template of two",
		[
			workload("A", { name: "a" }, { jobTemplate: { spec: { template: template(mounts("logs")) } } }),
			workload("B", { name: "b" }, { template: template(mounts("a")), jobTemplate: rollout() }),
			workload("C", { name: "c" }, { template: { spec: {} }, jobTemplate: rollout() }),
			pod("with-a", ["a"]),
			beside,
		],
	],
	[
		"what is no template",
		[null, {}, { a: {} }, "text", 5].map((containers, i) =>
			workload("A", { name: `a${i}` }, { template: { spec: { containers, volumes: mounts("logs") } } }),
		),
	],
	[
		"an empty list of containers, and one of nulls",
		[[], [null]].map((containers, i) =>
			rollout({ name: `r${i}` }, { template: { spec: { containers, volumes: mounts("logs") } } }),
		),
	],
	["a live Pod", [rollout(), beside, pod("live", [], owned("Rollout", "web"))]],
	["a Pod that has succeeded", [rollout(), beside, pod("done", [], owned("Rollout", "web"), "Succeeded")]],
	[
		"a Pod that has failed, and one that runs",
		[rollout(), beside, ...["Failed", "Running"].map((phase) => pod(phase, [], owned("Rollout", "web"), phase))],
	],
	["a phase that is no text", [rollout(), beside, pod("odd", [], owned("Rollout", "web"), ["Failed"])]],
	[
		"an object of any kind between",
		[
			rollout(),
			beside,
			workload("Revision", { name: "r", ...owned("Rollout", "web") }, {}),
			pod("live", [], owned("Revision", "r")),
		],
	],
	[
		"an object without a spec between, known by uids",
		[
			rollout({ uid: "u1" }),
			beside,
			{
				apiVersion: "x.io/v1",
				kind: "R",
				metadata: { name: "r", namespace, uid: "u2", ownerReferences: [{ uid: "u1" }] },
			},
			pod("live", [], { ownerReferences: [{ uid: "u2" }] }),
		],
	],
	[
		"an ended Pod between",
		[
			rollout(),
			beside,
			pod("ended", [], { uid: "u2", ...owned("Rollout", "web") }, "Failed"),
			pod("live", [], { ownerReferences: [{ apiVersion: "v1", kind: "Pod", name: "ended", uid: "u2" }] }),
		],
	],
	[
		"an ended Pod between, of another uid",
		[
			rollout(),
			beside,
			pod("ended", [], { uid: "u2", ...owned("Rollout", "web") }, "Failed"),
			pod("live", [], { ownerReferences: [{ apiVersion: "v1", kind: "Pod", name: "ended", uid: "u3" }] }),
		],
	],
	[
		"two objects between: one too many",
		[
			rollout(),
			beside,
			workload("A", { name: "a", ...owned("Rollout", "web") }, {}),
			workload("B", { name: "b", ...owned("A", "a") }, {}),
			pod("live", [], owned("B", "b")),
		],
	],
	["a workload of another workload", [rollout(), rollout({ name: "child", ...owned("Rollout", "web") }), beside]],
	[
		"a workload of what is none",
		[workload("Rollout", { name: "web" }, {}), rollout({ name: "child", ...owned("Rollout", "web") }), beside],
	],
	["a workload of itself", [rollout(owned("Rollout", "web")), beside]],
	...([0, "0", null, 1, -1, false] as const).map((replicas): readonly [string, readonly Json[]] => [
		`an old revision with replicas ${JSON.stringify(replicas)}`,
		[rollout(owned("App", "gone", { controller: true }), { replicas }), beside],
	]),
	...([false, "true", null, 1] as const).map((controller): readonly [string, readonly Json[]] => [
		`no replicas, and an owner with controller ${JSON.stringify(controller)}`,
		[rollout(owned("App", "gone", { controller }), { replicas: 0 }), beside],
	]),
	[
		"no replicas, and owners that are no list",
		[rollout({ ownerReferences: { a: { controller: true } } }, { replicas: 0 }), beside],
	],
	["no replicas, and no owner", [rollout({}, { replicas: 0 }), beside]],
	["claims of a set", set({})],
	["claims in place of volumes of their names", set({}, mounts("data", "tmp"))],
	[
		"claims beside odd volumes",
		set({}, [{ name: "data" }, { name: ["data"] }, "data", null, ...(mounts("tmp") as Json[])]),
	],
	["claims and volumes that are no list", set({}, { a: (mounts("tmp") as Json[])[0] ?? null })],
	["no claims and volumes that are no list", set({ replicas: 0 }, { a: 1 })],
	["no claims and no volumes", set({ replicas: 0 })],
	["no claims and volumes that all go", set({ replicas: 0 }, mounts("data"))],
	...([3, 0, 1001, 1e20, -1, 1.5, "3", null, true, [3]] as const).map(
		(replicas): readonly [string, readonly Json[]] => [
			`claims of ${JSON.stringify(replicas)} replicas`,
			set({ replicas: replicas as Json }, mounts("data", "tmp")),
		],
	),
	...([7, 0, -1, 0.5, "7", null, {}, 999999999999999, 1e15, 1e20] as const).map(
		(start): readonly [string, readonly Json[]] => [
			`claims from ordinal ${JSON.stringify(start)} on`,
			set({ ordinals: { start: start as Json } }),
		],
	),
	["ordinals that are no object", set({ ordinals: 7 })],
	[
		"claims of two templates",
		set({ volumeClaimTemplates: [claim("data"), claim("logs"), claim("data")], replicas: 2 }),
	],
	[
		"templates of claims with odd names",
		set({ volumeClaimTemplates: [claim(5), claim(""), claim(null), {}, "data", null] }, mounts("data")),
	],
	["templates of claims that are no list", set({ volumeClaimTemplates: { a: claim("data") } }, mounts("data"))],
	["a set without a name", set({}, mounts("data"), { generateName: "web-" })],
	["a set whose name is a number", set({}, mounts("data"), { name: 5 })],
	["a set whose name is no text", set({}, mounts("data"), { name: ["web"] })],
];

import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../src/base/json.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import { kindsNamed } from "../../src/pattern/kinds.js";
import { parsePath } from "../../src/pattern/path.js";
import type { NamespaceBridge } from "../../src/plan/shard-scope.js";
import { bridgeKey, namespaceLinks } from "../../src/wasm/namespace-links.js";

const object = (kind: string, name: string, namespace: string, more: JsonObject = {}, apiVersion = "v1"): Json => ({
	apiVersion,
	kind,
	metadata: { name, ...(namespace === "" ? {} : { namespace }), ...more },
});
const owner = (more: JsonObject): JsonObject => ({ ownerReferences: [more] });

/** The names of the objects, group by group. */
function groups(...documents: readonly Json[]): readonly string[] {
	const { documents: objects } = snapshotOf(documents).snapshot;
	const { homes, sets } = namespaceLinks(objects, []);
	const byGroup = new Map<number, string[]>();
	for (const [i, { name }] of objects.entries()) {
		const set = sets.setOf(homes[i] as number);
		byGroup.set(set, [...(byGroup.get(set) ?? []), name]);
	}
	return [...byGroup.values()].map((names) => names.join(" "));
}

describe("objects that are judged together", () => {
	test("are those of a namespace, with the Namespace itself", () => {
		const documents = [object("Pod", "a", "n"), object("Pod", "b", "m"), object("Service", "c", "n")];
		expect(groups(...documents)).toEqual(["a c", "b"]);
		expect(groups(...documents, object("Namespace", "n", ""), object("Node", "x", ""))).toEqual(["a c n", "b", "x"]);
		// No cluster has this one, but a manifest can say it.
		expect(groups(...documents, object("Namespace", "n", "m"))).toEqual(["a b c n"]);
	});

	test("are those that owners tie together: by a uid anywhere", () => {
		const child = object("Pod", "child", "n", owner({ uid: "u", kind: "X", name: "x", apiVersion: "v1" }));
		expect(groups(child, object("X", "parent", "m", { uid: "u" }), object("X", "other", "m"))).toEqual([
			"child parent other",
		]);
		expect(groups(child, object("X", "parent", "m", { uid: "v" }))).toEqual(["child", "parent"]);
	});

	test("or by the uid of a workload, which the Pod of its template names as well", () => {
		const spec = { template: { spec: { containers: [] } } };
		const workload = (name: string, namespace: string) => ({
			...(object("ReplicaSet", name, namespace, { uid: "u" }) as JsonObject),
			spec,
		});
		expect(groups(workload("a", "n"), object("ReplicaSet", "b", "m", { uid: "u" }))).toEqual(["a b"]);
		expect(groups(object("ReplicaSet", "a", "n", { uid: "u" }), object("ReplicaSet", "b", "m", { uid: "u" }))).toEqual([
			"a",
			"b",
		]);
	});

	test("two that name an owner which is not there are not tied by it", () => {
		const orphan = (name: string, namespace: string) => object("Pod", name, namespace, owner({ uid: "gone" }));
		expect(groups(orphan("a", "n"), orphan("b", "m"))).toEqual(["a", "b"]);
	});

	test("by a name only among the objects without a namespace", () => {
		const child = object("Pod", "child", "n", owner({ kind: "Node", name: "node", apiVersion: "v1" }));
		expect(groups(child, object("Node", "node", ""))).toEqual(["child node"]);
		expect(groups(child, object("Node", "node", "", {}, "x.io/v1"))).toEqual(["child", "node"]);
		expect(groups(child, object("Node", "node", "m"))).toEqual(["child", "node"]);
	});
});

describe("bridges", () => {
	const at = (text: string) => {
		const parsed = parsePath(text);
		if (!parsed.ok) throw new Error(parsed.reason);
		return parsed.path;
	};
	const NFS: NamespaceBridge = { kinds: kindsNamed("Pod"), at: at("spec.volumes[*].nfs"), leadsTo: "alike" };
	const nfs = { volumes: [{ name: "a" }, { nfs: { server: "s", path: "/p" } }] };
	const withSpec = (document: Json, spec: Json): Json => ({ ...(document as JsonObject), spec });

	/** How many namespaces have the bridge. */
	function crossings(...documents: readonly Json[]): number {
		const { documents: objects } = snapshotOf(documents).snapshot;
		return namespaceLinks(objects, [NFS]).bridges.get(bridgeKey(NFS))?.size ?? 0;
	}

	test("are found in objects of their kinds", () => {
		expect(crossings(withSpec(object("Pod", "a", "n"), nfs), withSpec(object("Pod", "b", "m"), nfs))).toBe(2);
		expect(crossings(withSpec(object("Pod", "a", "n"), nfs), withSpec(object("Pod", "b", "n"), nfs))).toBe(1);
		expect(crossings(withSpec(object("Box", "a", "n"), nfs), object("Pod", "b", "m"))).toBe(0);
		expect(crossings(withSpec(object("Pod", "a", "n"), { volumes: [{ name: "a" }] }))).toBe(0);
	});

	test("and in the templates of the Pods that workloads would make", () => {
		const template = { template: { spec: { ...nfs, containers: [] } } };
		const inTemplate = (kind: string, apiVersion: string, spec: Json) =>
			crossings(withSpec(object(kind, "a", "n", {}, apiVersion), spec));
		expect(inTemplate("Deployment", "apps/v1", template)).toBe(1);
		expect(inTemplate("CronJob", "batch/v1", { jobTemplate: { spec: template } })).toBe(1);
		expect(inTemplate("Rollout", "argoproj.io/v1alpha1", template)).toBe(1);
		expect(inTemplate("Deployment", "apps/v1", { template: { spec: nfs } })).toBe(0);
		expect(inTemplate("Deployment", "apps/v1", nfs)).toBe(0);
	});

	test("count only with one of their texts; a template's Pod is in the namespace of its workload", () => {
		const inDefault: NamespaceBridge = {
			...{ kinds: kindsNamed("Pod"), at: at("metadata.namespace"), texts: ["default", "7"], leadsTo: "anything" },
		};
		const homes = (...documents: readonly Json[]) => {
			const { documents: objects } = snapshotOf(documents).snapshot;
			return namespaceLinks(objects, [inDefault]).bridges.get(bridgeKey(inDefault))?.size ?? 0;
		};
		const workload = (namespace: string) =>
			withSpec(object("Deployment", "d", namespace, {}, "apps/v1"), { template: { spec: { containers: [] } } });
		expect(homes(object("Pod", "a", "default"))).toBe(1);
		expect(homes(object("Pod", "a", "n"), object("Box", "a", "default"))).toBe(0);
		expect(homes(workload("default"))).toBe(1);
		expect(homes(workload("n"))).toBe(0);
	});
});

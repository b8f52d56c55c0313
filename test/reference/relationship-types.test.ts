import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../src/base/json.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import { evaluateReference } from "../../src/reference/evaluate.js";
import { actor, patternOf, rule, single } from "../pattern/sample.js";

const object = (kind: string, name: string, spec: Json = null, namespace = "n"): Json => ({
	apiVersion: "v1",
	kind,
	metadata: { name, namespace },
	spec,
});

/** The names of the objects of a kind that some Pod is linked to. */
function linked(type: string, kind: string, objects: readonly Json[]): readonly string[] {
	const document = single({
		resources: [actor("x", { leader: true, resource: kind }), actor("pod")],
		relationships: [rule("x", "pod", { type, required: true, shared: true })],
	});
	return evaluateReference(patternOf(document), snapshotOf(objects).snapshot).map(
		({ resources }) => resources[0]?.name ?? "",
	);
}

describe("USES_SA", () => {
	test.each<[string, JsonObject, readonly string[]]>([
		["by its name", { serviceAccountName: "build", serviceAccount: "old" }, ["build"]],
		["by the alias of the name", { serviceAccount: "old" }, ["old"]],
		["by the alias beside an empty name", { serviceAccountName: "", serviceAccount: "old" }, ["old"]],
		["without either", {}, ["default"]],
		["both empty", { serviceAccountName: "", serviceAccount: "" }, ["default"]],
		["a name that is no text joins nothing", { serviceAccountName: 5, serviceAccount: "old" }, []],
		["nor does such an alias", { serviceAccount: 5 }, []],
	])("%s", (_, spec, expected) => {
		const accounts = ["build", "old", "default", "5"].map((name) => object("ServiceAccount", name));
		expect(linked("USES_SA", "ServiceAccount", [object("Pod", "p", spec), ...accounts])).toEqual(expected);
	});
});

test("USES_CONFIG looks into all kinds of containers", () => {
	const container = (name: string) => [{ envFrom: [{ configMapRef: { name } }] }];
	const spec = { containers: container("a"), initContainers: container("b"), ephemeralContainers: container("c") };
	const maps = ["a", "b", "c", "d"].map((name) => object("ConfigMap", name));
	expect(linked("USES_CONFIG", "ConfigMap", [object("Pod", "p", spec), ...maps])).toEqual(["a", "b", "c"]);
});

describe("HAS_AFFINITY_TO", () => {
	/** The Pods that one is drawn to by a selector of namespaces. */
	function drawnTo(namespaceSelector: Json, ...namespaces: readonly Json[]): readonly string[] {
		const terms = [{ labelSelector: { matchLabels: { app: "db" } }, namespaceSelector }];
		const affinity = { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: terms } };
		const database = (name: string, namespace: string): Json => ({
			apiVersion: "v1",
			kind: "Pod",
			metadata: { name, namespace, labels: { app: "db" } },
		});
		const pods = [object("Pod", "p", { affinity }), database("here", "n"), database("there", "m")];
		return linked("HAS_AFFINITY_TO", "Pod", [...pods, ...namespaces]).filter((name) => name !== "p");
	}
	const label = "kubernetes.io/metadata.name";
	const namespace = (name: string, labels: Json = {}, apiVersion = "v1"): Json => ({
		apiVersion,
		kind: "Namespace",
		metadata: { name, labels },
	});

	test("a namespace without an object has the label with its name alone", () => {
		expect(drawnTo({ matchLabels: { [label]: "m" } })).toEqual(["there"]);
		expect(drawnTo({ matchExpressions: [{ key: label, operator: "NotIn", values: ["m"] }] })).toEqual(["here"]);
		expect(drawnTo({ matchLabels: { team: "a" } })).toEqual([]);
	});

	test("a Namespace has that label too, whatever it says", () => {
		expect(drawnTo({ matchLabels: { [label]: "m" } }, namespace("m"))).toEqual(["there"]);
		expect(drawnTo({ matchLabels: { [label]: "m" } }, namespace("n", { [label]: "m" }))).toEqual(["there"]);
		expect(drawnTo({ matchLabels: { [label]: "m", team: "a" } }, namespace("m", { team: "a" }))).toEqual(["there"]);
	});

	test("but not a Namespace of another group, which is an object all the same", () => {
		expect(drawnTo({ matchLabels: { [label]: "m" } }, namespace("m", {}, "x.io/v1"))).toEqual([]);
	});
});

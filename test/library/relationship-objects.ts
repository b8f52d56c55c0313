import type { Json } from "../../src/base/json.js";

type Members = { readonly [key: string]: Json };

const object = (kind: string, name: Json, more: Members = {}): Json => ({
	apiVersion: "v1",
	kind,
	metadata: { name, namespace: "shop" },
	...more,
});
const SERVER_LABEL = "kubernetes.io/metadata.name";

/** A Pod whose affinity is to all Pods of the namespaces that a selector matches. */
const drawnTo = (namespaceSelector: Json): Json => {
	const terms = [{ labelSelector: {}, namespaceSelector }];
	return object("Pod", "drawn", {
		spec: { affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: terms } } },
	});
};
const pod = (name: string, namespace: Json): Json => ({ apiVersion: "v1", kind: "Pod", metadata: { name, namespace } });
const namespace = (name: Json, labels: Json = {}, apiVersion = "v1"): Json => ({
	apiVersion,
	kind: "Namespace",
	metadata: { name, labels },
});
const named = (...values: string[]): Json => ({ matchExpressions: [{ key: SERVER_LABEL, operator: "In", values }] });
const isNot = (...values: string[]): Json => ({ matchExpressions: [{ key: SERVER_LABEL, operator: "NotIn", values }] });
const PODS: readonly Json[] = [pod("here", "shop"), pod("there", "payments"), pod("numbered", 7)];

/** Objects of which the library and the reference must link the same (SEMANTICS.md 4). */
export const RELATIONSHIP_OBJECTS: readonly (readonly [title: string, objects: readonly Json[]])[] = [
	...[
		["by its name", "build", "old"],
		["by the alias", null, "build"],
		["by the alias beside an empty name", "", "build"],
		["by no text", 5, "build"],
		["by an alias that is no text", null, 5],
		["by an empty alias", "", ""],
	].map(([title, serviceAccountName, serviceAccount]): readonly [string, readonly Json[]] => [
		`an account, ${title}`,
		[
			object("Pod", "p", {
				spec: { serviceAccountName: serviceAccountName ?? null, serviceAccount: serviceAccount ?? null },
			}),
			...["build", "old", "default", "5"].map((name) => object("ServiceAccount", name)),
		],
	]),
	[
		"ConfigMaps of ephemeral containers",
		[
			object("Pod", "p", {
				spec: {
					ephemeralContainers: [
						{ envFrom: [{ configMapRef: { name: "all" } }] },
						{ env: [{ name: "A", valueFrom: { configMapKeyRef: { name: "one" } } }] },
					],
				},
			}),
			...["all", "one", "none"].map((name) => object("ConfigMap", name)),
		],
	],
	["a namespace without an object, by its name", [drawnTo(named("payments")), ...PODS]],
	["a namespace without an object, by another name", [drawnTo(named("elsewhere")), ...PODS]],
	["namespaces that are called otherwise", [drawnTo(isNot("payments")), ...PODS]],
	["a namespace whose name is a number", [drawnTo(named("7")), ...PODS, namespace(7)]],
	["a label that a namespace without an object has not", [drawnTo({ matchLabels: { team: "a" } }), ...PODS]],
	["a Namespace sees the label of a server", [drawnTo(named("payments")), ...PODS, namespace("payments")]],
	[
		"whatever it says itself",
		[
			drawnTo(named("payments")),
			...PODS,
			namespace("payments", { [SERVER_LABEL]: "shop" }),
			namespace("shop", { [SERVER_LABEL]: "payments" }),
		],
	],
	["also without labels", [drawnTo(isNot("shop")), ...PODS, namespace("payments", null), namespace("shop", ["x"])]],
	["but not a Namespace of another group", [drawnTo(named("payments")), ...PODS, namespace("payments", {}, "x.io/v1")]],
	[
		"one of two Namespaces of a name",
		[
			drawnTo({ matchLabels: { team: "a" } }),
			...PODS,
			namespace("payments", {}, "x.io/v1"),
			namespace("payments", { team: "a" }),
		],
	],
];

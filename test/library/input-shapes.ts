import type { Json } from "../../src/base/json.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import { RELATIONSHIP_OBJECTS } from "./relationship-objects.js";
import { WORKLOAD_OBJECTS } from "./workload-objects.js";

type Members = { readonly [key: string]: Json };

const volumes = [{ name: "logs", persistentVolumeClaim: { claimName: "logs" } }];
const spec = { volumes, containers: [{ name: "main", env: [{ value: 7 }] }] };
const object = (kind: string, metadata: Json, more: Members = {}): Json => ({
	apiVersion: "v1",
	kind,
	metadata,
	...more,
});
const pod = (metadata: Json): Json => object("Pod", metadata, { spec });
export const list = (...items: readonly Json[]): Json => ({ apiVersion: "v1", kind: "List", items });
const deployment = (metadata: Json): Json => ({
	apiVersion: "apps/v1",
	kind: "Deployment",
	metadata,
	spec: { template: { metadata: { labels: { app: "web" } }, spec } },
});

/** A Pod, a Deployment that is found by its template, and the claim they share. */
export const SHOP: readonly Json[] = [
	pod({ name: "fluentd", namespace: "shop", labels: null }),
	deployment({ name: "front", namespace: "shop", uid: "u1" }),
	object("PersistentVolumeClaim", { name: "logs", namespace: "shop" }),
];
const [fluentd, front, claim] = SHOP as readonly [Json, Json, Json];
const podOnly = fluentd;

/** Shapes of input that hold all objects of the shop. */
export const SHOP_SHAPES: readonly (readonly [title: string, input: Json])[] = [
	["an array of objects", SHOP],
	["Conftest's combined files", SHOP.map((contents, i) => file(contents, `${i}.yaml`))],
	["combined files that are empty, scalars and values", [...SHOP.map((one) => file(one)), ...otherFiles()]],
	["combined: a List", [file(list(...SHOP))]],
	["combined: an array", [file(SHOP)]],
	["combined: arrays and Lists", [file([fluentd, list(front)]), file(null), file([]), file([[claim], claim])]],
	["combined entries with more keys", SHOP.map((contents) => ({ path: "a", contents, kind: null, index: 3 }))],
	["a List", list(...SHOP)],
	["a List without an apiVersion", { kind: "List", items: SHOP }],
	["a list of a kind, items of others", { apiVersion: "v1", kind: "PodList", items: SHOP }],
	["a list with untyped items", { apiVersion: "v1", kind: "PodList", items: [untyped(podOnly), front, claim] }],
	["items whose type is null", [{ ...(listOfPods(podOnly) as Members) }, front, claim]],
	["a List with nulls and scalars", list(null, ...SHOP, 5, "x", false, [])],
	["lists in lists", list(list(fluentd, list(front)), claim)],
	["lists in lists in an array", [list(list(list(...SHOP)))]],
	["lists of lists without a type", { kind: "ListList", items: [{ items: SHOP }] }],
	["lists in a combined array", [file([list(list(list(...SHOP)))])]],
	["an array with nulls, scalars and arrays", [null, 1, "x", [], [fluentd, front], {}, claim, [null]]],
	["an array with lists", [list(fluentd), { apiVersion: "v1", kind: "PodList", items: [] }, front, claim]],
	[
		"a snapshot of patternc's own runner",
		{ snapshot: snapshotOf(SHOP).snapshot.documents.map(({ object }) => object) },
	],
];

const review = (request: Json): Json => ({ apiVersion: "admission.k8s.io/v1", kind: "AdmissionReview", request });

/** Shapes of input that hold one object, some, or none. */
export const OTHER_SHAPES: readonly (readonly [title: string, input: Json, objects: readonly Json[]])[] = [
	["one object", front, [front]],
	["one combined file that is no array", file(front), [front]],
	["AdmissionReview: CREATE", review({ uid: "r", operation: "CREATE", object: front, oldObject: null }), [front]],
	["AdmissionReview: UPDATE", review({ operation: "UPDATE", object: front, oldObject: fluentd }), [front]],
	["AdmissionReview: DELETE", review({ uid: "r", operation: "DELETE", object: null, oldObject: front }), []],
	["AdmissionReview: DELETE without the key", review({ operation: "DELETE", oldObject: front }), []],
	["AdmissionReview without a request", review(null), []],
	["AdmissionReview whose request is a text", review("x"), []],
	["null", null, []],
	["an empty object", {}, []],
	["an empty array", [], []],
	["a text", "Pod", []],
	["an empty text", "", []],
	["a number", 5, []],
	["zero", 0, []],
	["false", false, []],
	["true", true, []],
	["a values file", { replicas: 3, image: { tag: "1" }, path: "/x" }, []],
	["a snapshot that is no list", { snapshot: { a: front } }, []],
	["a snapshot beside something", { snapshot: [front], x: 1 }, []],
	["combined files without contents", [{ path: "a.yaml" }, file(null), file("x"), file({})], []],
	["a path that is no text", [{ path: 5, contents: front }], []],
	["lists of nothing", list(list(), list(null)), []],
	["untyped items of a List", list(untyped(podOnly)), []],
	["items of a list without an apiVersion", { kind: "PodList", items: [untyped(podOnly)] }, []],
	["items that say half of their type", { apiVersion: "v1", kind: "PodList", items: [{ kind: "Pod", spec }] }, []],
	["items that are no list", { apiVersion: "v1", kind: "PodList", items: { a: podOnly } }, []],
];

const definition = (scope: string, group = "x.io", kind = "Pod", metadata: Json = { name: "pods.x.io" }): Json => ({
	apiVersion: "apiextensions.k8s.io/v1",
	kind: "CustomResourceDefinition",
	metadata,
	spec: { group, scope, names: { kind } },
});
const custom = (metadata: Json): Json => ({ apiVersion: "x.io/v1", kind: "Pod", metadata, spec });

/** Objects of which the library and src/cluster must make the same. */
export const OBJECTS: readonly (readonly [title: string, objects: readonly Json[]])[] = [
	["the later of one identity", [podOnly, object("Pod", { name: "fluentd", namespace: "shop", labels: { a: "b" } })]],
	["one identity by way of the default namespace", [pod({ name: "web" }), pod({ name: "web", namespace: "default" })]],
	[
		"one identity in two versions",
		[deployment({ name: "a" }), { ...(deployment({ name: "a" }) as Members), apiVersion: "apps/v2" }],
	],
	["a number and its text are one name", [pod({ name: 5 }), pod({ name: "5", labels: { app: "web" } })]],
	[
		"a boolean and its text are one namespace",
		[pod({ name: "a", namespace: true }), pod({ name: "a", namespace: "true" })],
	],
	["numbers in many spellings", [pod({ name: 0.1 }), pod({ name: 1000000 }), pod({ name: 5.5, namespace: 7 })]],
	["generateName: objects of their own", [pod({ generateName: "web-" }), pod({ generateName: "web-" }), pod({})]],
	["generateName that is no text", [5, true, null, {}, [], ""].map((generateName) => pod({ generateName }))],
	[
		"an empty name is none",
		[pod({ name: "", generateName: "g" }), pod({ name: null, generateName: "g" }), pod({ name: [] })],
	],
	["versions of objects without a name", [pod({}), { ...(pod({}) as Members), apiVersion: "/v1" }]],
	[
		"metadata that is absent, null, a list, a text",
		[undefined, null, [], ["x"], "x", 5].map((metadata) => pod(metadata as Json)),
	],
	["namespaces that are none", ["", null, [], {}, ["x"]].map((namespace, i) => pod({ name: `n${i}`, namespace }))],
	[
		"cluster-scoped kinds",
		[object("Namespace", { name: "web" }), object("Node", { name: "n", namespace: "" }), pod({ name: "a" })],
	],
	[
		"a cluster-scoped object that carries a namespace",
		[definition("Cluster"), custom({ name: "web", namespace: "shop" })],
	],
	["a definition makes a kind cluster-scoped", [custom({ name: "web" }), definition("Cluster")]],
	["a definition of another group does not", [custom({ name: "web" }), definition("Cluster", "y.io")]],
	["the later definition counts", [custom({ name: "web" }), definition("Cluster"), definition("Namespaced")]],
	[
		"the later definition counts, whatever its labels",
		[
			definition("Cluster"),
			definition("Namespaced", "x.io", "Pod", { name: "pods.x.io", labels: { a: "b" } }),
			custom({ name: "web" }),
		],
	],
	[
		"definitions without a name are two",
		[definition("Cluster", "x.io", "Pod", {}), definition("Namespaced", "x.io", "Pod", {}), custom({ name: "web" })],
	],
	["a core Pod made cluster-scoped", [definition("Cluster", "", "Pod"), pod({ name: "web", labels: { app: "web" } })]],
	[
		"a workload made cluster-scoped",
		[definition("Cluster", "apps", "Deployment"), deployment({ name: "web" }), deployment("text"), fluentd],
	],
	[
		"wrong definitions",
		[
			definition("Cluster", "x.io", null as never),
			definition(null as never),
			{ ...(definition("Cluster") as Members), spec: [] },
			custom({}),
		],
	],
	[
		"null at every depth",
		[
			{
				apiVersion: "v1",
				kind: "Pod",
				metadata: { name: "web", namespace: null, labels: { app: null }, uid: null, ownerReferences: [null] },
				spec: { volumes: [null, null], replicas: null, containers: [null, { env: [null, { value: null }] }] },
				status: null,
			},
		],
	],
	[
		"apiVersion and kind that are no texts",
		[
			{ apiVersion: 1, kind: "Pod" },
			{ apiVersion: "v1", kind: true },
			{ apiVersion: "", kind: "Pod" },
			{ apiVersion: "v1", kind: "" },
		],
	],
	[
		"names and labels of every kind of text",
		[
			'"',
			"`",
			"\n",
			"{{one.name}}",
			"${x}",
			"\u2028",
			"\u0000",
			"__proto__",
			"constructor",
			"<&>",
			"😀",
			"\\u0041",
		].map((text) => pod({ name: text, namespace: text, labels: { app: text, [text]: text } })),
	],
	...WORKLOAD_OBJECTS,
	...RELATIONSHIP_OBJECTS,
];

/** Spellings of numbers; each has one string form. */
export const NUMBERS: readonly string[] = [
	...["3.0", "1e3", "1E+2", "0.10", "1.5e1", "-0", "-0.0", "20.00e-1", "100000.50", "99999.99", "0.0001", "4.350"],
	...["999999999999999.0", "1000000000000000.00", "1e20", "0.30000000000000004", "9007199254740992", "-5.0", "0e5"],
];

/** A Pod that is named by a number, in an array, as JSON text. */
export function textOfPodNamed(number: string): string {
	return `[${JSON.stringify(pod({ name: "number" })).replace('"number"', number)}]`;
}

/** An input as JSON text, and the objects in it. */
export interface ShapedInput {
	readonly text: string;
	readonly objects: readonly Json[];
}

/** Gives the objects as an array, and as the combined files of Conftest. */
export function bothWays(objects: readonly Json[]): readonly ShapedInput[] {
	return [objects, objects.map((contents) => file(contents))].map((input) => ({
		text: JSON.stringify(input),
		objects,
	}));
}

/** All inputs of this module. */
export const SHAPED_INPUTS: readonly ShapedInput[] = [
	...SHOP_SHAPES.map(([, input]) => ({ text: JSON.stringify(input), objects: SHOP })),
	...OTHER_SHAPES.map(([, input, objects]) => ({ text: JSON.stringify(input), objects })),
	...OBJECTS.flatMap(([, objects]) => bothWays(objects)),
	...NUMBERS.map(textOfPodNamed).map((text) => ({ text, objects: JSON.parse(text) as readonly Json[] })),
];

function file(contents: Json, path = "a.yaml"): Json {
	return { path, contents };
}

function otherFiles(): readonly Json[] {
	return [null, "text", 5, false, [], {}, { replicas: 2, kind: 5 }, { path: "x" }].map((contents) => file(contents));
}

/** An item as the lists of the Kubernetes API have it: without apiVersion and kind. */
function untyped(value: Json): Json {
	const { apiVersion, kind, ...others } = value as Members;
	return others as Json;
}

function listOfPods(value: Json): Json {
	return { apiVersion: "v1", kind: "PodList", items: [{ ...(value as Members), apiVersion: null, kind: null }] };
}

import { describe, expect, test } from "vitest";
import type { Json } from "../../src/base/json.js";
import type { SnapshotOptions } from "../../src/cluster/build-snapshot.js";
import type { Resource } from "../../src/cluster/resource.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import { kindCatalogOf } from "../../src/pattern/kind-catalog.js";
import { versionedKind } from "../../src/pattern/known-versions.js";

const pod = (metadata: Json): Json => ({ apiVersion: "v1", kind: "Pod", metadata });

function shown({ kind, namespace, name }: Resource): string {
	return `${kind}/${namespace}/${name}`;
}

function documents(objects: readonly Json[], options?: SnapshotOptions): string[] {
	return snapshotOf(objects, options).snapshot.documents.map(shown);
}

describe("which documents are Kubernetes", () => {
	test.each<[string, Json]>([
		["a text", "x"],
		["no kind", { apiVersion: "v1" }],
		["no apiVersion", { kind: "Pod" }],
		["a kind that is no text", { apiVersion: "v1", kind: true }],
		["an empty kind", { apiVersion: "v1", kind: "" }],
		["an inherited name", { apiVersion: "v1", constructor: "Pod" }],
	])("%s is left out and counted", (_, value) => {
		const { snapshot } = snapshotOf([value, pod({ name: "a" })]);
		expect(snapshot.documents.map(shown)).toEqual(["Pod/default/a"]);
		expect(snapshot.documentCount).toBe(2);
	});

	test("null is no document", () => expect(snapshotOf([null, {}]).snapshot.documentCount).toBe(1));
});

describe("lists", () => {
	test.each<[string, Json, string[]]>([
		[
			"List",
			{ kind: "List", apiVersion: "v1", items: [pod({ name: "a" }), null, pod({ name: "b" })] },
			["Pod/default/a /0/items/0", "Pod/default/b /0/items/2"],
		],
		[
			"items without a type",
			{ kind: "PodList", apiVersion: "v1", items: [{ metadata: { name: "a" } }] },
			["Pod/default/a /0/items/0"],
		],
		[
			"items with null types",
			{ kind: "PodList", apiVersion: "v1", items: [{ apiVersion: null, kind: null, metadata: { name: "a" } }] },
			["Pod/default/a /0/items/0"],
		],
		["an item with half a type", { kind: "PodList", apiVersion: "v1", items: [{ kind: "Pod" }] }, []],
		["items of List without a type", { kind: "List", apiVersion: "v1", items: [{ metadata: {} }] }, []],
		[
			"no items: an object of its own",
			{ kind: "PriceList", apiVersion: "x/v1", metadata: { name: "p" } },
			["PriceList/default/p /0"],
		],
		[
			"items that are no list",
			{ kind: "PriceList", apiVersion: "x/v1", items: {}, metadata: { name: "p" } },
			["PriceList/default/p /0"],
		],
		["an empty list", { kind: "List", apiVersion: "v1", items: [] }, []],
		["a list of documents", [pod({ name: "a" }), pod({ name: "b" })], ["Pod/default/a /0/0", "Pod/default/b /0/1"]],
		["three levels", list(list(list(pod({ name: "a" })))), ["Pod/default/a /0/items/0/items/0/items/0"]],
	])("%s", (_, value, expected) => {
		const { snapshot, diagnostics } = snapshotOf([value]);
		expect(snapshot.documents.map((r) => `${shown(r)} ${r.place().pointer}`)).toEqual(expected);
		expect(diagnostics).toEqual([]);
	});

	test("a list four deep is refused", () => {
		const { snapshot, diagnostics } = snapshotOf([list(list(list(list(pod({ name: "a" }))))), pod({ name: "b" })]);
		expect(snapshot.documents.map(shown)).toEqual(["Pod/default/b"]);
		expect(diagnostics.map(({ code, place }) => [code, place?.pointer])).toEqual([
			["read/nested-list", "/0/items/0/items/0/items/0"],
		]);
	});

	test("a list four deep refuses all of its document", () => {
		expect(documents([list(pod({ name: "a" }), list(list(list())))])).toEqual([]);
	});

	test("each item is counted, the list is not", () => {
		expect(
			snapshotOf([{ kind: "List", apiVersion: "v1", items: [{}, pod({ name: "a" }), null] }]).snapshot.documentCount,
		).toBe(2);
	});
});

function list(...items: Json[]): Json {
	return { apiVersion: "v1", kind: "List", items };
}

describe("values are normalised", () => {
	test.each<[string, Json, Json]>([
		["null in an object", { a: null, b: { c: null } }, { b: {} }],
		["null in a list", { a: [null, 1, [null], { b: null }] }, { a: [1, [], {}] }],
		["null between others", { a: [1, null, 2], b: 1, c: null, d: 2 }, { a: [1, 2], b: 1, d: 2 }],
		["lone surrogates", { "\ud800k": ["a\udc00b", "\ud83d\ude00"] }, { "\uFFFDk": ["a\uFFFDb", "😀"] }],
		["negative zero", { a: -0, b: [-0] }, { a: 0, b: [0] }],
		["undefined", { a: undefined as unknown as null, b: 1 }, { b: 1 }],
		["nothing to do", { a: [false, 0, "", [], {}] }, { a: [false, 0, "", [], {}] }],
	])("%s", (_, spec, expected) => {
		const [resource] = snapshotOf([{ apiVersion: "v1", kind: "Pod", metadata: { name: "a" }, spec }]).snapshot
			.documents;
		expect(resource?.object.spec).toStrictEqual(expected);
	});

	test("the caller's values stay as they are, and unchanged parts are shared", () => {
		const value = { apiVersion: "v1", kind: "Pod", metadata: { name: "a", x: null }, spec: { containers: [] } };
		const text = JSON.stringify(value);
		const [resource] = snapshotOf([value]).snapshot.documents;
		expect(JSON.stringify(value)).toBe(text);
		expect(resource?.object.spec).toBe(value.spec);
	});

	test("changes deep inside cost no more than those above", () => {
		let spec: Json = { a: null };
		for (let i = 0; i < 900; i++) spec = { a: spec, b: null };
		expect(documents([{ apiVersion: "v1", kind: "Pod", spec }])).toEqual(["Pod/default/*"]);
	});

	test("__proto__ is a key like another", () => {
		const value = JSON.parse('{"apiVersion":"v1","kind":"Pod","spec":{"a":null,"__proto__":{"polluted":1}}}') as Json;
		const [resource] = snapshotOf([value]).snapshot.documents;
		expect(JSON.stringify(resource?.object.spec)).toBe('{"__proto__":{"polluted":1}}');
		expect({}).not.toHaveProperty("polluted");
	});

	test.each<[string, Json, string]>([
		["too deep", JSON.parse(`${'{"apiVersion":'.repeat(1001)}1${"}".repeat(1001)}`), "read/too-deep"],
		["no number of JSON", { apiVersion: "v1", kind: "Pod", a: Number.NaN }, "read/unusable-number"],
	])("%s is refused", (_, value, code) => {
		const { snapshot, diagnostics } = snapshotOf([pod({ name: "a" }), value]);
		expect(snapshot.documents.map(shown)).toEqual(["Pod/default/a"]);
		expect(diagnostics.map((d) => [d.code, d.place])).toEqual([[code, { file: "objects", pointer: "/1" }]]);
	});
});

describe("name and namespace", () => {
	test.each<[string, Json, string, Json]>([
		["default namespace", pod({ name: "a" }), "Pod/default/a", { name: "a", namespace: "default" }],
		["its own", pod({ name: "a", namespace: "shop" }), "Pod/shop/a", { name: "a", namespace: "shop" }],
		["an empty one", pod({ name: "a", namespace: "" }), "Pod/default/a", { name: "a", namespace: "default" }],
		["a null one", pod({ name: "a", namespace: null }), "Pod/default/a", { name: "a", namespace: "default" }],
		["a boolean name", pod({ name: true, namespace: 1.0 }), "Pod/1/true", { name: true, namespace: 1 }],
		["a list as name", pod({ name: ["a"], namespace: {} }), "Pod/default/*", { name: ["a"], namespace: "default" }],
		["no metadata", { apiVersion: "v1", kind: "Pod" }, "Pod/default/*", { namespace: "default" }],
		["metadata that is no object", pod("x"), "Pod/default/*", { namespace: "default" }],
		[
			"generateName",
			pod({ generateName: "web-" }),
			"Pod/default/web-*",
			{ generateName: "web-", namespace: "default" },
		],
		["cluster-scoped", { apiVersion: "v1", kind: "Node", metadata: { name: "n" } }, "Node//n", { name: "n" }],
		[
			"cluster-scoped, empty namespace",
			{ apiVersion: "v1", kind: "Node", metadata: { name: "n", namespace: "" } },
			"Node//n",
			{ name: "n" },
		],
		[
			"cluster-scoped with a namespace keeps it",
			{ apiVersion: "v1", kind: "Node", metadata: { name: "n", namespace: "x" } },
			"Node/x/n",
			{ name: "n", namespace: "x" },
		],
	])("%s", (_, value, expected, metadata) => {
		const [resource] = snapshotOf([value]).snapshot.documents;
		expect(resource && shown(resource)).toBe(expected);
		expect(resource?.object.metadata).toStrictEqual(metadata);
	});

	test("an object that has what it needs is not copied", () => {
		const node = { apiVersion: "v1", kind: "Node", metadata: { name: "n" } };
		expect(snapshotOf([node]).snapshot.documents[0]?.object).toBe(node);
	});

	test("the run's default namespace", () => {
		expect(documents([pod({ name: "a" })], { namespace: "team" })).toEqual(["Pod/team/a"]);
	});
});

describe("scope", () => {
	const definition = (scope: string, version = "v1"): Json => ({
		apiVersion: `apiextensions.k8s.io/${version}`,
		kind: "CustomResourceDefinition",
		metadata: { name: "things.x.io" },
		spec: { group: "x.io", names: { kind: "Thing" }, scope },
	});
	const withLabels = (object: Json): Json => ({ ...(object as object), metadata: { name: "things.x.io", labels: {} } });
	const thing: Json = { apiVersion: "x.io/v1", kind: "Thing", metadata: { name: "t" } };
	const clusterScoped = (apiVersion: string) =>
		kindCatalogOf({ categories: new Map(), clusterScoped: [versionedKind(apiVersion, "Thing")] });
	const last = (objects: Json[], options?: SnapshotOptions) => documents(objects, options).at(-1);

	test.each<[string, string, string]>([
		["v1", "Namespace", "Namespace//a"],
		["x.io/v1", "Namespace", "Namespace/default/a"],
		["rbac.authorization.k8s.io/v1", "ClusterRole", "ClusterRole//a"],
		["rbac.authorization.k8s.io/v1", "Role", "Role/default/a"],
		["admissionregistration.k8s.io/v1", "ValidatingAdmissionPolicyBinding", "ValidatingAdmissionPolicyBinding//a"],
		["cert-manager.io/v1", "ClusterIssuer", "ClusterIssuer//a"],
		["cert-manager.io/v1", "Issuer", "Issuer/default/a"],
	])("%s %s", (apiVersion, kind, expected) => {
		expect(documents([{ apiVersion, kind, metadata: { name: "a" } }])).toEqual([expected]);
	});

	test.each<[string, Json[], SnapshotOptions, string]>([
		["unknown", [thing], {}, "Thing/default/t"],
		["a definition, also a later one", [definition("Cluster"), thing], {}, "Thing//t"],
		["a definition of namespaced objects", [definition("Namespaced"), thing], {}, "Thing/default/t"],
		["of two definitions the later", [definition("Cluster"), definition("Namespaced"), thing], {}, "Thing/default/t"],
		[
			"of two definitions the later, whatever else they say",
			[
				withLabels(definition("Namespaced")),
				definition("Cluster"),
				withLabels(definition("Namespaced", "v1beta1")),
				thing,
			],
			{},
			"Thing/default/t",
		],
		[
			"a definition of another API group",
			[{ ...(definition("Cluster") as object), apiVersion: "other/v1" }, thing],
			{},
			"Thing/default/t",
		],
		["the kinds file", [thing], { kinds: clusterScoped("x.io/v1") }, "Thing//t"],
		["the kinds file, other group", [thing], { kinds: clusterScoped("v1") }, "Thing/default/t"],
	])("%s", (_, objects, options, expected) => {
		expect(last(objects, options)).toBe(expected);
	});

	test("a definition may come after its objects", () => {
		expect(documents([thing, definition("Cluster")])[0]).toBe("Thing//t");
	});
});

describe("identity", () => {
	test("the later of two wins, in its own place, with a warning that names both", () => {
		const { snapshot, diagnostics } = snapshotOf([
			pod({ name: "a", labels: { v: "1" } }),
			pod({ name: "b" }),
			pod({ name: "a", namespace: "default", labels: { v: "2" } }),
		]);
		expect(snapshot.documents.map(shown)).toEqual(["Pod/default/b", "Pod/default/a"]);
		expect(snapshot.documents[1]?.object.metadata).toMatchObject({ labels: { v: "2" } });
		expect(snapshot.documentCount).toBe(3);
		expect(diagnostics).toMatchObject([
			{
				code: "read/duplicate-object",
				severity: "warning",
				message: "Pod/default/a is here and in objects:/0; the later one, here, counts",
				place: { file: "objects", pointer: "/2" },
			},
		]);
	});

	test.each<[string, Json, Json, number]>([
		[
			"version",
			{ apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "a" } },
			{ apiVersion: "apps/v1beta1", kind: "Deployment", metadata: { name: "a" } },
			1,
		],
		[
			"group",
			{ apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "a" } },
			{ apiVersion: "v1", kind: "Deployment", metadata: { name: "a" } },
			2,
		],
		["namespace", pod({ name: "a" }), pod({ name: "a", namespace: "b" }), 2],
		["generateName", pod({ generateName: "a-" }), pod({ generateName: "a-" }), 2],
		["no name", pod({}), pod({}), 2],
		["a name that only looks the same", pod({ name: "1" }), pod({ name: 1 }), 1],
		["a star", pod({ name: "a-*" }), pod({ generateName: "a-" }), 2],
	])("two that differ in %s", (_, a, b, count) => {
		expect(documents([a, b])).toHaveLength(count);
	});
});

import { describe, expect, test } from "vitest";
import { defaultKindCatalog, kindCatalogOf } from "../../src/pattern/kind-catalog.js";
import { readKindsFile } from "../../src/pattern/kinds-file.js";

function catalogOf(file: object) {
	const read = readKindsFile(JSON.stringify(file), "kinds.json");
	if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
	return kindCatalogOf(read.value);
}

const WIDGET = { apiVersion: "example.org/v1", kind: "Widget" };

describe("cluster-scoped kinds", () => {
	test.each<[string, string, boolean]>([
		["", "Node", true],
		["example.org", "Node", false],
		["cert-manager.io", "ClusterIssuer", true],
		["", "Pod", false],
		["example.org", "Widget", false],
		["", "constructor", false],
	])("without a kinds file: %s/%s %s", (group, kind, expected) => {
		expect(defaultKindCatalog.isClusterScoped({ group, kind })).toBe(expected);
	});

	test("a kinds file adds kinds and takes none away", () => {
		const catalog = catalogOf({ clusterScoped: [WIDGET, { apiVersion: "v1", kind: "Node" }, WIDGET] });
		expect(catalog.isClusterScoped({ group: "example.org", kind: "Widget" })).toBe(true);
		expect(catalog.isClusterScoped({ group: "other.org", kind: "Widget" })).toBe(false);
		expect(catalog.clusterScoped).toEqual([
			...defaultKindCatalog.clusterScoped,
			{ group: "example.org", kind: "Widget" },
		]);
	});

	test("each kind is listed once", () => {
		const keys = defaultKindCatalog.clusterScoped.map((kind) => JSON.stringify(kind));
		expect(new Set(keys).size).toBe(keys.length);
	});
});

describe("categories", () => {
	const catalog = catalogOf({ categories: { toys: [WIDGET, { apiVersion: "v1", kind: "Pod" }], none: [] } });

	test("are what the file lists, without versions", () => {
		expect(catalog.category("toys")).toEqual([
			{ group: "example.org", kind: "Widget" },
			{ group: "", kind: "Pod" },
		]);
	});

	test("an empty one is not an unknown one", () => {
		expect(catalog.category("none")).toEqual([]);
		expect(catalog.category("other")).toBeUndefined();
		expect(catalog.category("constructor")).toBeUndefined();
		expect(defaultKindCatalog.category("toys")).toBeUndefined();
	});

	test("a category may have any name", () => {
		const read = readKindsFile('{"categories": {"__proto__": []}}', "kinds.json");
		expect(read.ok && kindCatalogOf(read.value).category("__proto__")).toEqual([]);
	});
});

describe("versions", () => {
	test("of Kubernetes' own kinds, in every group that has them", () => {
		expect(defaultKindCatalog.versionsOf({ kind: "Event" })).toEqual([
			{ group: "events.k8s.io", version: "v1", kind: "Event" },
			{ group: "", version: "v1", kind: "Event" },
		]);
		expect(defaultKindCatalog.versionsOf({ group: "", kind: "Event" })).toHaveLength(1);
		expect(defaultKindCatalog.versionsOf({ kind: "Widget" })).toEqual([]);
	});

	test("of the kinds file's, each once", () => {
		const catalog = catalogOf({
			clusterScoped: [WIDGET],
			categories: { toys: [WIDGET, { ...WIDGET, apiVersion: "example.org/v2" }] },
		});
		expect(catalog.versionsOf({ group: "example.org" }).map(({ version }) => version)).toEqual(["v1", "v2"]);
	});
});

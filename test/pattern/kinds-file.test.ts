import { describe, expect, test } from "vitest";
import { readKindsFile } from "../../src/pattern/kinds-file.js";

function codes(text: string): readonly string[] {
	return readKindsFile(text, "kinds.json").diagnostics.map(({ code, place }) =>
		`${code} ${place?.line}:${place?.column} ${place?.pointer ?? ""}`.trimEnd(),
	);
}

describe("a kinds file", () => {
	test.each([["{}"], ['{"categories": null, "clusterScoped": null}'], ['{"categories": {}, "clusterScoped": []}']])(
		"%s says nothing",
		(text) => {
			const read = readKindsFile(text, "kinds.json");
			expect(read.ok && [read.value.categories.size, read.value.clusterScoped.length]).toEqual([0, 0]);
		},
	);

	test("gives group and version of each apiVersion", () => {
		const read = readKindsFile(
			'{"clusterScoped": [{"apiVersion": "v1", "kind": "A"}, null, {"apiVersion": "x.io/v1beta1", "kind": "B"}]}',
			"kinds.json",
		);
		expect(read.ok && read.value.clusterScoped).toEqual([
			{ group: "", version: "v1", kind: "A" },
			{ group: "x.io", version: "v1beta1", kind: "B" },
		]);
	});

	test("all mistakes come in one run, in the order of their places", () => {
		expect(
			codes(
				'{\n"clusterScoped": [{"kind": "A"}, 7],\n"categoriez": 1,\n"categories": {"a": [{"apiVersion": "x.io", "kind": 1}]}}',
			),
		).toEqual([
			"kinds/missing-key 2:19 /clusterScoped/0",
			"kinds/wrong-type 2:34 /clusterScoped/1",
			"kinds/unknown-key 3:1 /categoriez",
			"kinds/bad-value 4:37 /categories/a/0/apiVersion",
			"kinds/wrong-type 4:53 /categories/a/0/kind",
		]);
	});

	test("of one mistake in every entry the first ten are told", () => {
		const entries = Array.from({ length: 40 }, () => ({ kind: "Widget" }));
		const { diagnostics } = readKindsFile(JSON.stringify({ clusterScoped: entries }), "kinds.json");
		expect(diagnostics.length).toBe(10);
		expect(diagnostics[9]?.message).toContain("(and 30 more like this in the file)");
	});

	test("an empty one is told as that", () => {
		const { diagnostics } = readKindsFile("", "kinds.yaml");
		expect(diagnostics.map(({ message }) => message)).toEqual(["this kinds file is empty"]);
	});

	test("a misspelt key is not missing too", () => {
		expect(codes('{"clusterScoped": [{"apiversion": "v1", "kind": "A"}]}')).toEqual([
			"kinds/unknown-key 1:21 /clusterScoped/0/apiversion",
		]);
	});

	test("YAML is read as JSON is, with its places", () => {
		const text = "clusterScoped:\n- apiVersion: example.org/v1\n  kind: Widget\n";
		const read = readKindsFile(text, "kinds.yaml");
		expect(read.ok && read.value.clusterScoped).toEqual([{ group: "example.org", version: "v1", kind: "Widget" }]);
		const wrong = readKindsFile(text.replace("kind: Widget", "kinds: 1"), "kinds.yaml");
		expect(wrong.diagnostics.map(({ code, place }) => [code, place?.line, place?.column])).toEqual([
			["kinds/unknown-key", 3, 3],
		]);
	});

	test.each([
		["nothing", "", "kinds/wrong-type"],
		["a comment", "# a comment", "kinds/wrong-type"],
		["two documents", "categories: {}\n---\ncategories: {}\n", "kinds/wrong-type"],
		["other YAML", "kinds: []\n", "kinds/unknown-key"],
	])("%s is refused", (_, text, code) => {
		const { ok, diagnostics } = readKindsFile(text, "kinds.yaml");
		expect(ok).toBe(false);
		expect(diagnostics.map((one) => one.code)).toEqual([code]);
	});

	test("a comma too many is told as in any JSON", () => {
		const [mistake] = readKindsFile('{"categories": {},}', "kinds.json").diagnostics;
		expect([mistake?.code, mistake?.help]).toEqual(["read/syntax", "remove the comma"]);
	});
});

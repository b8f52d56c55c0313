import { describe, expect, test } from "vitest";
import type { Json } from "../../src/base/json.js";
import { SourceText } from "../../src/base/source-text.js";
import { documentOf } from "../../src/document/document-of.js";
import { readDocuments } from "../../src/document/read-documents.js";
import { DEFAULT_LIMITS } from "../../src/document/read-options.js";
import { DIALECTS, dialectOf } from "../../src/pattern/dialects.js";
import { readPatternDocument } from "../../src/pattern/read-pattern.js";
import { readRegistryPattern } from "../../src/pattern/read-registry-pattern.js";
import { actor, pairs, patternOf, single } from "./sample.js";

describe("a pattern in memory", () => {
	test("is the one of its text, but for places", () => {
		const definition = pairs({ resources: [actor("a", { leader: true, filters: null }), null, actor("b")] });
		const read = readPatternDocument(documentOf(definition, "memory"));
		const { places, file, ...others } = patternOf(definition);
		expect(read.ok && read.value).toMatchObject(others);
		expect(read.ok && [read.value.file, read.value.places.name]).toEqual([
			"memory",
			{ place: { file: "memory", pointer: "/metadata/name" } },
		]);
	});

	test("stays the caller's: it is neither frozen nor changed", () => {
		const definition = single();
		const before = JSON.stringify(definition);
		expect(readPatternDocument(documentOf(definition, "memory")).ok).toBe(true);
		expect([Object.isFrozen(definition), Object.isFrozen(definition.metadata), JSON.stringify(definition)]).toEqual([
			false,
			false,
			before,
		]);
	});

	test("is refused with pointers", () => {
		const { ok, diagnostics } = readPatternDocument(documentOf(single({ topology: "TRIPLE" }), "memory"));
		expect(ok).toBe(false);
		expect(diagnostics).toMatchObject([
			{ code: "schema/unknown-word", place: { file: "memory", pointer: "/spec/topology" } },
		]);
	});

	test("may not nest deeper than one of a text", () => {
		let deep: Json = 1;
		for (let i = 0; i < 5000; i++) deep = [deep];
		const { diagnostics } = readPatternDocument(documentOf({ ...single(), deep }, "memory"));
		expect(diagnostics).toMatchObject([{ code: "read/too-deep", message: "nested deeper than 32 levels" }]);
	});
});

describe("the table of dialects", () => {
	test("each has an id of its own", () => {
		expect(DIALECTS.map(({ id }) => id)).toEqual(["kubepattern.it/v1", "kubepattern.dev/v1"]);
	});

	test.each<[string, Json, string | undefined]>([
		["a registry pattern", single(), "kubepattern.it/v1"],
		["a Pattern resource", { apiVersion: "kubepattern.dev/v1", kind: "Pattern" }, "kubepattern.dev/v1"],
		["a manifest", { apiVersion: "v1", kind: "Pod" }, undefined],
		["no object", [single()], undefined],
	])("%s", (_, value, id) => expect(dialectOf({ value })?.id).toBe(id));
});

test("a reader of a dialect takes YAML as it takes JSON: every mistake has its place", () => {
	const text = `kind: Pod
---
version: kubepattern.it/v1
kind: Pattern
metadata: {name: probe, patternType: CUSTOM, severity: INFO, category: probe}
spec:
  message: >-
    one {{x.name}}
    and {{y.name}}
  topology: SINGLE
  resources:
    - resource: Pod
      id: x
      leader: true
      filters:
        matchAll:
          - key: '.spec..x'
            operator: EXISTS
`;
	const documents = readDocuments(new SourceText("p.yaml", text), { limits: DEFAULT_LIMITS, checksNumbers: false });
	const [, second] = documents.ok ? documents.value : [];
	if (second === undefined) throw new Error("the text holds two documents");
	const { diagnostics } = readRegistryPattern(second);
	expect(diagnostics.map(({ code, place }) => [code, place?.line, place?.column])).toEqual([
		["pattern/placeholder", 9, 9],
		["pattern/path", 17, 25],
	]);
});

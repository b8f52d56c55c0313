import { describe, expect, test } from "vitest";
import type { Json } from "../../src/base/json.js";
import { SourceText } from "../../src/base/source-text.js";
import { holdsPattern, readPatterns } from "../../src/pattern/read-pattern.js";
import { isProper, read, said, single } from "./sample.js";

describe("what is no pattern is told in one line", () => {
	test.each<[string, Json, string, RegExp]>([
		[
			"a manifest",
			{ apiVersion: "apps/v1", kind: "Deployment", metadata: {}, spec: {} },
			"schema/not-a-pattern /kind",
			/^this is a Kubernetes Deployment, not a pattern$/,
		],
		[
			"a list of manifests",
			{ apiVersion: "v1", kind: "List", items: [] },
			"schema/not-a-pattern /kind",
			/^this is a Kubernetes List,/,
		],
		[
			"somebody else's Pattern",
			{ apiVersion: "gitops.example/v1", kind: "Pattern" },
			"schema/not-a-pattern /kind",
			/^this is a Kubernetes Pattern of "gitops\.example\/v1", not a pattern$/,
		],
		["a JSON array", [single()], "schema/not-a-pattern ", /^this is a JSON array, not a pattern$/],
		["null", null, "schema/not-a-pattern ", /^this is null, not a pattern$/],
		["an empty object", {}, "schema/not-a-pattern ", /^this JSON has no "kind": "Pattern"$/],
		["tsconfig.json", { compilerOptions: {} }, "schema/not-a-pattern ", /^this JSON has no/],
		["package.json", { name: "x", version: "1.0.0" }, "schema/not-a-pattern ", /^this JSON has no/],
		["another kind", { kind: "Policy" }, "schema/not-a-pattern /kind", /^the kind of this JSON is "Policy", not/],
		["a kind that is no text", { kind: [1] }, "schema/not-a-pattern /kind", /^the kind of this JSON is a JSON array,/],
		[
			"a Pattern custom resource",
			{ apiVersion: "kubepattern.dev/v1", kind: "Pattern", metadata: {}, spec: {} },
			"schema/dialect /apiVersion",
			/^this is a Pattern custom resource \("kubepattern\.dev\/v1"\): this dialect is not supported yet$/,
		],
		[
			"its other kind",
			{ kind: "PatternAsCode", apiVersion: "kubepattern.dev/v2" },
			"schema/dialect /apiVersion",
			/not supported yet$/,
		],
	])("%s", (_, document, expected, message) => {
		expect(said(document)).toEqual([expected]);
		const [only] = read(document).diagnostics;
		expect(only?.message).toMatch(message);
		expect(only !== undefined && isProper(only)).toBe(true);
	});
});

describe("a pattern, however wrong, is gone through", () => {
	const { version, kind, ...rest } = single();
	test.each<[string, Json, readonly string[]]>([
		["without a kind", { version, ...rest } as Json, ["schema/missing-key "]],
		["without a version", { kind, ...rest } as Json, ["schema/missing-key "]],
		["a kind in lower case", { ...single(), kind: "pattern" }, ["schema/unknown-word /kind"]],
		["a misspelt kind", { ...single(), kind: "Patern" }, ["schema/unknown-word /kind"]],
		["a later version", { ...single(), version: "kubepattern.it/v2" }, ["schema/unknown-word /version"]],
		["the other dialect's version", { ...single(), version: "kubepattern.dev/v1" }, ["schema/unknown-word /version"]],
		[
			"apiVersion instead of version",
			{ apiVersion: "kubepattern.it/v1", kind, ...rest } as Json,
			["schema/unknown-key /apiVersion"],
		],
	])("%s", (_, document, expected) => expect(said(document)).toEqual(expected));
});

describe("YAML", () => {
	test.each<[string, string, string, RegExp]>([
		["a pattern", "version: kubepattern.it/v1\nkind: Pattern\n", "read/yaml", /^this is YAML: a pattern is JSON$/],
		["with apiVersion for version", "apiVersion: kubepattern.it/v1\nkind: Pattern\n", "read/yaml", /^this is YAML/],
		["anything", "a: 1\n", "read/yaml", /^this is YAML/],
		["a manifest", "---\nkind: Pod # x\napiVersion: v1\n", "schema/not-a-pattern", /^this is a Kubernetes Pod, not/],
		["the other dialect", 'kind: "Pattern"\napiVersion: kubepattern.dev/v1\n', "schema/dialect", /not supported yet$/],
	])("%s", (_, text, code, message) => {
		const { ok, diagnostics } = readPatterns(new SourceText("p.yaml", text));
		expect([ok, diagnostics]).toEqual([
			false,
			[expect.objectContaining({ code, message: expect.stringMatching(message) })],
		]);
	});

	test.each<[string, string, boolean]>([
		["a pattern", "version: kubepattern.it/v1\nkind: Pattern\n", true],
		["with Windows line ends", "version: kubepattern.it/v1\r\nkind: Pattern\r\nmetadata:\r\n", true],
		["quoted, with a comment", "'kind' : 'Pattern' # x", true],
		["the other dialect, second in its file", "kind: Pod\n---\napiVersion: kubepattern.dev/v1\nkind: Pattern", true],
		["its other kind", "apiVersion: kubepattern.dev/v1\nkind: PatternAsCode", true],
		["somebody else's Pattern", "apiVersion: gitops.example/v1\nkind: Pattern", false],
		["a kind that begins so", "kind: PatternRun", false],
		["a text inside of a manifest", "kind: ConfigMap\ndata:\n  x: |\n    kind: Pattern", false],
		["a comment", "# kind: Pattern\nkind: Pod", false],
	])("%s holds a pattern: %s", (_, text, holds) => expect(holdsPattern(new SourceText("p.yaml", text))).toBe(holds));
});

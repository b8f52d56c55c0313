import { describe, expect, test } from "vitest";
import type { Json } from "../../src/base/json.js";
import { SourceText } from "../../src/base/source-text.js";
import { patternsInYaml, readPatterns } from "../../src/pattern/read-pattern.js";
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
			"another kind of the same group",
			{ apiVersion: "kubepattern.dev/v1", kind: "Smell" },
			"schema/not-a-pattern /kind",
			/^this is a Kubernetes Smell, not a pattern$/,
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
		[
			"a pattern",
			"version: kubepattern.it/v1\nkind: Pattern\n",
			"read/yaml",
			/^this is YAML: a pattern of kubepattern\.it\/v1 is JSON$/,
		],
		["with apiVersion for version", "apiVersion: kubepattern.it/v1\nkind: Pattern\n", "read/yaml", /^this is YAML/],
		["anything", "a: 1\n", "schema/not-a-pattern", /^this YAML has no "kind": "Pattern"$/],
		["a list", "- 1\n", "schema/not-a-pattern", /^this is a YAML array, not a pattern$/],
		["a text", "one\n", "schema/not-a-pattern", /^this is a string, not a pattern$/],
		["nothing", "# none\n---\n", "read/no-pattern", /^there is no pattern in this text$/],
		["no text", "", "read/no-pattern", /^there is no pattern in this text$/],
		["a manifest", "---\nkind: Pod # x\napiVersion: v1\n", "schema/not-a-pattern", /^this is a Kubernetes Pod, not/],
	])("%s", (_, text, code, message) => {
		const { ok, diagnostics } = readPatterns(new SourceText("p.yaml", text));
		expect([ok, diagnostics]).toEqual([
			false,
			[expect.objectContaining({ code, message: expect.stringMatching(message) })],
		]);
	});

	test.each<[string, string, "readable" | "unreadable" | "none"]>([
		["a registry pattern", "version: kubepattern.it/v1\nkind: Pattern\n", "unreadable"],
		["with Windows line ends", "version: kubepattern.it/v1\r\nkind: Pattern\r\nmetadata:\r\n", "unreadable"],
		["quoted, with a comment", "'kind' : 'Pattern' # x", "unreadable"],
		["a resource, second in its file", "kind: Pod\n---\napiVersion: kubepattern.dev/v1\nkind: Pattern", "readable"],
		["its other kind", "apiVersion: kubepattern.dev/v1\nkind: PatternAsCode", "readable"],
		["a broken one", "apiVersion: kubepattern.dev/v1\nkind: Pattern\nspec: [", "readable"],
		["without apiVersion", "kind: Pattern\nspec: {target: {}}", "readable"],
		["a broken manifest", "apiVersion: v1\nkind: Pattern\nspec: [", "none"],
		["somebody else's Pattern", "apiVersion: gitops.example/v1\nkind: Pattern", "none"],
		["a kind that begins so", "kind: PatternRun", "none"],
		["a text inside of a manifest", "kind: ConfigMap\ndata:\n  x: |\n    kind: Pattern", "none"],
		["a comment", "# kind: Pattern\nkind: Pod", "none"],
	])("%s: %s", (_, text, expected) => expect(patternsInYaml(new SourceText("p.yaml", text))).toBe(expected));
});

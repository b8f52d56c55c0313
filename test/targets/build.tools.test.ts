import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Json } from "../../src/base/json.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import { readPattern } from "../../src/pattern/read-pattern.js";
import { evaluateReference } from "../../src/reference/evaluate.js";
import { PROJECT, temporaryFolder } from "../cli/patternc.js";
import { realTool } from "../real-tool.js";

const folder = temporaryFolder();
const opa = await realTool("opa");
const BUNDLE = join(PROJECT, "dist-policies/bundle.tar.gz");

describe.skipIf(opa === undefined)("the bundle in a real opa (skipped where Go is absent)", () => {
	const run = (...args: string[]) => execFileSync(opa ?? "", args, { encoding: "utf8", maxBuffer: 64_000_000 });

	test("loads, and finds the same as the reference in every case of the registry", () => {
		const file = join(PROJECT, "registry/k8s-sidecar/pattern.json");
		const pattern = readPattern(readFileSync(file, "utf8"), file);
		if (!pattern.ok) throw new Error("the registry's pattern is refused");
		type Vector = { readonly objects: readonly Json[] };
		const vectors = JSON.parse(
			readFileSync(join(PROJECT, "test/vectors/java/k8s-sidecar.json"), "utf8"),
		) as readonly Vector[];
		const input = join(folder, "input.json");
		writeFileSync(input, JSON.stringify(vectors.map(({ objects }) => objects)));
		// One process for all: to load the bundle takes seconds.
		const each = "[f | some objects in input; f := data.kubepattern.sidecar.finding with input as objects]";
		const answer = JSON.parse(run("eval", "-b", BUNDLE, "-i", input, "--format=json", each));
		const expected = vectors.map(({ objects }) => evaluateReference(pattern.value, snapshotOf(objects).snapshot));
		expect(expected.flat()).not.toEqual([]);
		expect(answer.result[0].expressions[0].value).toEqual(expected);
	});

	test("is what opa inspect takes for a bundle with our annotations", () => {
		const inspected = JSON.parse(run("inspect", "--annotations", "--format=json", BUNDLE));
		expect(Object.keys(inspected.namespaces)).toContain("data.kubepattern.sidecar");
		type Annotations = { readonly scope: string; readonly title?: string; readonly entrypoint?: boolean };
		const all: readonly Annotations[] = inspected.annotations.map(
			(one: { annotations: Annotations }) => one.annotations,
		);
		const entries = readdirSync(join(PROJECT, "dist-policies/policy/kubepattern"), { withFileTypes: true });
		const patterns = entries.filter((entry) => entry.isDirectory());
		const titles = all.filter(({ scope }) => scope === "package").map(({ title }) => title);
		expect(titles).toHaveLength(patterns.length);
		expect(titles).toContain("Split sidecar");
		// The package of each pattern has one rule to ask for: `finding`.
		expect(all.filter(({ entrypoint }) => entrypoint === true)).toHaveLength(patterns.length);
	});

	test("the Rego tree is formatted and strict", () => {
		expect(run("fmt", "--list", join(PROJECT, "dist-policies/policy"))).toBe("");
		expect(run("check", "--strict", join(PROJECT, "dist-policies/policy"))).toBe("");
	});
});

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import { readPattern } from "../../src/pattern/read-pattern.js";
import { evaluateReference } from "../../src/reference/evaluate.js";
import { unpackArchive } from "../../src/targets/bundle/archive.js";
import { PROJECT, patternc, temporaryFolder } from "../cli/patternc.js";
import { realOpa } from "../opa/real-opa.js";

const folder = temporaryFolder();
const opa = await realOpa();
const BUNDLE = join(PROJECT, "dist-policies/bundle.tar.gz");

/** Every file below a folder with its bytes. */
function tree(root: string): Record<string, string> {
	const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort();
	return Object.fromEntries(paths.map((path) => [path.slice(root.length), readFileSync(path).toString("base64")]));
}

describe("build", () => {
	test("dist-policies is what the registry gives", async () => {
		expect(await patternc(["build", "--check"])).toEqual({ exit: 0, stdout: "", stderr: "" });
	});

	test("two builds in two folders are equal to the byte", async () => {
		const outs = ["a", "b/c"].map((name) => join(folder, name));
		for (const out of outs) expect((await patternc(["build", "--out", out])).exit).toBe(0);
		const [first, second] = outs.map(tree);
		expect(Object.keys(first ?? {})).toContain("/bundle.tar.gz");
		expect(second).toEqual(first);
	});

	test("--check tells what differs, is missing or left over, and writes nothing", async () => {
		const out = join(folder, "changed");
		cpSync(join(PROJECT, "dist-policies"), out, { recursive: true });
		writeFileSync(join(out, "rego/kubepattern/sidecar/sidecar.rego"), "package kubepattern.sidecar\n");
		mkdirSync(join(out, "rego/kubepattern/gone"));
		writeFileSync(join(out, "rego/kubepattern/gone/gone.rego"), "package kubepattern.gone\n");
		rmSync(join(out, "bundle.tar.gz"));
		const before = tree(out);
		const { exit, stdout } = await patternc(["build", "--check", "--out", out]);
		expect(exit).toBe(1);
		const lines = stdout
			.trim()
			.split("\n")
			.map((line) => line.replace(`${out}/`, ""));
		expect(lines).toEqual([
			"left over: rego/kubepattern/gone/gone.rego",
			"differs: rego/kubepattern/sidecar/sidecar.rego",
			"missing: bundle.tar.gz",
		]);
		expect(tree(out)).toEqual(before);
		await patternc(["build", "--out", out]);
		expect(tree(out)).toEqual(tree(join(PROJECT, "dist-policies")));
	});

	test("--target limits what is written; an unknown one is refused", async () => {
		const out = join(folder, "limited");
		await patternc(["build", "--out", out, "--target", "bundle"]);
		expect(Object.keys(tree(out))).toEqual(["/bundle.tar.gz"]);
		const unknown = await patternc(["build", "--out", out, "--target", "bundel"]);
		expect(unknown).toMatchObject({ exit: 2, stderr: expect.stringContaining('did you mean "bundle"') });
	});

	test("a refused pattern writes nothing", async () => {
		const out = join(folder, "refused");
		const bad = join(folder, "bad.json");
		writeFileSync(bad, "{}");
		const good = join(PROJECT, "registry/k8s-sidecar");
		expect((await patternc(["build", good, bad, "--out", out])).exit).toBe(2);
		expect(() => readdirSync(out)).toThrow();
	});

	test("patterns of one name refuse each other", async () => {
		const copy = join(folder, "copy.json");
		cpSync(join(PROJECT, "registry/k8s-sidecar/pattern.json"), copy);
		const { exit, stderr } = await patternc(["build", "registry/k8s-sidecar", copy, "--out", join(folder, "twice")]);
		expect(exit).toBe(2);
		expect(stderr.match(/\[pattern\/name-taken\]/g)).toHaveLength(2);
	});
});

describe("the bundle", () => {
	test("says in its manifest what OPA and our runner need", async () => {
		const unpacked = await unpackArchive(readFileSync(BUNDLE), BUNDLE);
		if (!unpacked.ok) throw new Error("not readable");
		const text = (path: string) => new TextDecoder().decode(unpacked.value.find((file) => file.path === path)?.bytes);
		const manifest = JSON.parse(text(".manifest"));
		expect(Object.keys(manifest).sort()).toEqual(["metadata", "rego_version", "revision", "roots"]);
		expect(manifest).toMatchObject({
			revision: expect.stringMatching(/^[0-9a-f]{16}$/),
			roots: ["kubepattern", "lib/kubepattern"],
			rego_version: 1,
			metadata: { patternc: { wasm: { module: "policy.wasm", entrypoint: "lib/kubepattern/findings/by_pattern" } } },
		});
		const { definitions } = JSON.parse(text("data.json")).lib.kubepattern;
		const source = JSON.parse(readFileSync(join(PROJECT, "registry/k8s-sidecar/pattern.json"), "utf8"));
		expect(definitions.sidecar).toEqual(source);
	});

	describe.skipIf(opa === undefined)("in a real opa (skipped where Go is absent)", () => {
		const run = (...args: string[]) => execFileSync(opa ?? "", args, { encoding: "utf8" });

		test("loads, and finds the same as the reference in every case of the registry", () => {
			const file = join(PROJECT, "registry/k8s-sidecar/pattern.json");
			const pattern = readPattern(readFileSync(file, "utf8"), file);
			if (!pattern.ok) throw new Error("the registry's pattern is refused");
			for (const vector of JSON.parse(readFileSync(join(PROJECT, "test/vectors/java/k8s-sidecar.json"), "utf8"))) {
				const input = join(folder, "input.json");
				writeFileSync(input, JSON.stringify(vector.objects));
				const answer = JSON.parse(
					run("eval", "-b", BUNDLE, "-i", input, "--format=json", "data.kubepattern.sidecar.finding"),
				);
				const expected = evaluateReference(pattern.value, snapshotOf(vector.objects).snapshot);
				expect(answer.result[0].expressions[0].value).toEqual(expected);
			}
		});

		test("is what opa inspect takes for a bundle with our annotations", () => {
			const inspected = JSON.parse(run("inspect", "--annotations", "--format=json", BUNDLE));
			expect(Object.keys(inspected.namespaces)).toContain("data.kubepattern.sidecar");
			const titles = inspected.annotations.map((one: { annotations: { title: string } }) => one.annotations.title);
			expect(titles).toHaveLength(readdirSync(join(PROJECT, "dist-policies/rego/kubepattern")).length);
			expect(titles).toContain("Split sidecar");
		});

		test("the Rego tree is formatted and strict", () => {
			expect(run("fmt", "--list", join(PROJECT, "dist-policies/rego"))).toBe("");
			expect(run("check", "--strict", join(PROJECT, "dist-policies/rego"))).toBe("");
		});
	});
});

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { unpackArchive } from "../../src/targets/bundle/archive.js";
import { PROJECT, patternc, temporaryFolder } from "../cli/patternc.js";

const folder = temporaryFolder();
const TESTS = join(PROJECT, "dist-policies/policy-tests");

/** A copy of a registry pattern's folder, to be changed. */
function copyOf(pattern: string, as: string): string {
	const copy = join(folder, as);
	cpSync(join(PROJECT, "registry", pattern), copy, { recursive: true });
	return copy;
}

describe("the cases as unit tests", () => {
	test("are not in the bundle", async () => {
		const file = join(PROJECT, "dist-policies/bundle.tar.gz");
		const unpacked = await unpackArchive(readFileSync(file), file);
		if (!unpacked.ok) throw new Error("not readable");
		expect(unpacked.value.map(({ path }) => path).filter((path) => path.includes("_test"))).toEqual([]);
		const texts = unpacked.value.map(({ bytes }) => new TextDecoder().decode(bytes));
		expect(texts.filter((text) => text.includes("kubepattern_test"))).toEqual([]);
	});

	test("have the documents as they stand in the files: lists whole, and no namespace where none is", () => {
		const text = readFileSync(join(TESTS, "kubepattern_test/sidecar/sidecar_test.rego"), "utf8");
		const [, list] = /^test_list_kind if \{\n([\s\S]*?)^\}/m.exec(text) ?? [];
		expect(list).toContain('"kind": "List"');
		const [, unplaced] = /^test_default_namespace if \{\n([\s\S]*?)\n\tfound ==/m.exec(text) ?? [];
		expect(unplaced).toContain('"metadata": {"name": "web"},');
	});

	test("are written alone with --target tests", async () => {
		const out = join(folder, "alone");
		await patternc(["build", "registry/k8s-sidecar", "--out", out, "--target", "tests"]);
		const files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".rego"));
		expect(files).toEqual([join("policy-tests", "kubepattern_test", "sidecar", "sidecar_test.rego")]);
	});

	test.each([
		{ title: "without cases", name: "lone/pattern.json", cases: false },
		{ title: "in a file of another name, whatever lies beside it", name: "beside/my-pattern.json", cases: true },
	])("of a pattern $title are none", async ({ name, cases }) => {
		const file = join(folder, name);
		const source = join(PROJECT, "registry/k8s-sidecar");
		mkdirSync(join(file, ".."), { recursive: true });
		cpSync(join(source, "pattern.json"), file);
		if (cases) cpSync(join(source, "cases"), join(file, "../cases"), { recursive: true });
		const out = join(file, "../out");
		expect(await patternc(["build", file, "--out", out, "-q"])).toEqual({ exit: 0, stdout: "", stderr: "" });
		expect(readdirSync(out)).not.toContain("policy-tests");
	});

	test("of a case that brings a pattern of its own are none", async () => {
		const copy = copyOf("split-init", "own pattern");
		cpSync(join(PROJECT, "registry/k8s-sidecar/pattern.json"), join(copy, "cases/readme-good/pattern.json"));
		const out = join(copy, "out");
		await patternc(["build", copy, "--out", out, "--target", "tests"]);
		const text = readFileSync(join(out, "policy-tests/kubepattern_test/split_init/split_init_test.rego"), "utf8");
		expect(text).toContain("\ntest_readme_bad if {\n");
		expect(text).not.toContain("\ntest_readme_good if {\n");
	});

	test("of a case that is none are refused, and nothing is written; other targets do not look at cases", async () => {
		const copy = copyOf("k8s-sidecar", "malformed");
		writeFileSync(join(copy, "cases/readme-bad/findings.json"), '[{"main-app": "web"}]');
		const out = join(folder, "malformed-out");
		const { exit, stderr } = await patternc(["build", copy, "--out", out]);
		expect(exit).toBe(2);
		expect(stderr).toMatch(/readme-bad\/findings\.json:1:\d+: error: .+ \[case\/malformed\]\n/);
		expect(existsSync(out)).toBe(false);
		expect((await patternc(["build", copy, "--out", out, "--target", "rego"])).exit).toBe(0);
	});

	test("of a pattern that is gone are left over", async () => {
		const out = join(folder, "gone");
		await patternc(["build", "registry/k8s-sidecar", "registry/split-init", "--out", out]);
		const gone = "policy-tests/kubepattern_test/split_init/split_init_test.rego";
		expect(existsSync(join(out, gone))).toBe(true);
		const { stderr } = await patternc(["build", "registry/k8s-sidecar", "--out", out]);
		expect(stderr).toContain("removed, since nothing makes them now: ");
		expect(existsSync(join(out, gone))).toBe(false);
	});
});

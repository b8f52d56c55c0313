import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { unpackArchive } from "../../src/targets/bundle/archive.js";
import { PROJECT, patternc, temporaryFolder } from "../cli/patternc.js";
import { realTool } from "../real-tool.js";

const folder = temporaryFolder();
const opa = await realTool("opa");
const REGO = join(PROJECT, "dist-policies/policy");
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

describe.skipIf(opa === undefined)("in a real opa (skipped where Go is absent)", () => {
	const run = (...args: string[]) => spawnSync(opa ?? "", args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });

	test("every case of the registry is a test that passes", () => {
		const { status, stdout } = run("test", "--format", "json", REGO, TESTS);
		const results = JSON.parse(stdout) as readonly { readonly fail?: boolean; readonly error?: unknown }[];
		expect(results.filter(({ fail, error }) => fail === true || error !== undefined)).toEqual([]);
		expect(status).toBe(0);
		const registry = join(PROJECT, "registry");
		const folders = readdirSync(registry, { withFileTypes: true }).filter((entry) => entry.isDirectory());
		const cases = folders.flatMap(({ name }) => readdirSync(join(registry, name, "cases")));
		expect(results).toHaveLength(cases.length);
	});

	test.each([
		{ title: "other resources", findings: [{ "main-app": "Deployment/shop/web", sidecar: "Deployment/shop/other" }] },
		{ title: "a finding fewer", findings: [] },
	])("a case that expects $title fails by its name", async ({ title, findings }) => {
		const copy = copyOf("k8s-sidecar", `broken ${title}`);
		writeFileSync(join(copy, "cases/readme-bad/findings.json"), JSON.stringify(findings));
		const out = join(copy, "out");
		await patternc(["build", copy, "--out", out]);
		const { status, stdout } = run("test", join(out, "policy"), join(out, "policy-tests"));
		expect(status).toBe(2);
		expect(stdout).toContain("data.kubepattern_test.sidecar.test_readme_bad: FAIL");
		expect(stdout).toMatch(/\nFAIL: 1\/\d+\n/);
	});

	test.each([
		["severity", '"severity": "INFO",', '"severity": "HIGH",'],
		["message", "share a volume", "share a node"],
	])("a policy that says another %s fails", (title, from, to) => {
		const tree = join(folder, `other ${title}`);
		cpSync(REGO, tree, { recursive: true });
		const file = join(tree, "kubepattern/sidecar/sidecar.rego");
		const text = readFileSync(file, "utf8");
		expect(text).toContain(from);
		writeFileSync(file, text.replace(from, to));
		const { status, stdout } = run("test", tree, join(TESTS, "kubepattern_test/sidecar"));
		expect(status).toBe(2);
		expect(stdout).toContain("data.kubepattern_test.sidecar.test_readme_bad: FAIL");
	});

	test("they pass, too, where the policies put objects without a namespace elsewhere", async () => {
		const out = join(folder, "team-a");
		await patternc(["build", "registry/k8s-sidecar", "--namespace", "team-a", "--out", out]);
		const { status, stdout } = run("test", join(out, "policy"), join(out, "policy-tests"));
		expect(stdout).toMatch(/^PASS: \d+\/\d+\n$/);
		expect(status).toBe(0);
		expect(run("fmt", "--list", join(out, "policy-tests")).stdout).toBe("");
	});

	test("they are formatted and strict", () => {
		expect(run("fmt", "--list", TESTS).stdout).toBe("");
		expect(run("check", "--strict", REGO, TESTS)).toMatchObject({ status: 0, stdout: "", stderr: "" });
	});
});

import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
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

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { snapshotRoots } from "../../src/cli/check/judge-snapshots.js";
import { patternc, temporaryFolder } from "./patternc.js";

const folder = temporaryFolder();
function write(path: string, text: string): void {
	mkdirSync(join(folder, path, ".."), { recursive: true });
	writeFileSync(join(folder, path), text);
}

const service = (name: string) =>
	`apiVersion: v1\nkind: Service\nmetadata: {name: ${name}, namespace: shop}\nspec: {ports: [{port: 80}]}\n`;
const ingress = (backend: string) =>
	`apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: web, namespace: shop}\nspec: {defaultBackend: {service: {name: ${backend}, port: {number: 80}}}}\n`;
write("base/service.yaml", service("data"));
write("env/dev/ingress.yaml", ingress("data"));
write("env/prod/ingress.yaml", ingress("data-svc"));
write("env/stage/ingress.yaml", ingress("datas"));
write("env/prod/broken.yaml", "a: [\n");
write("env/empty/README.md", "");

const MISSING = ["-p", "ingress-default-to-nothing", "--engine", "reference"];
async function findings(...args: readonly string[]) {
	const { exit, stdout, stderr } = await patternc(["check", ...args, ...MISSING, "-o", "json"], { cwd: folder });
	const report = JSON.parse(stdout);
	return { exit, stderr, summary: report.summary, diagnostics: report.diagnostics, findings: report.findings };
}

describe("--snapshot", () => {
	test("judges each root by itself, with the paths that belong to all", async () => {
		const {
			exit,
			summary,
			findings: found,
			stderr,
		} = await findings("base", ...["--snapshot", "./env/dev/", "--snapshot", "env/prod"]);
		expect(exit).toBe(2);
		expect(summary).toMatchObject({ snapshots: 2, objects: 4, findings: 1 });
		expect(found.map((one: { snapshot: string }) => one.snapshot)).toEqual(["env/prod"]);
		expect(found[0].evidence[0].nearest.name).toBe("data");
		expect(stderr).toContain("2 snapshots, 4 objects");
	});

	test("says of what several roots have once", async () => {
		const { diagnostics } = await findings("env/prod/broken.yaml", "--snapshot", "env/dev", "--snapshot", "env/empty");
		expect(diagnostics.map(({ code }: { code: string }) => code)).toEqual(["read/syntax"]);
	});

	test("given once is the same as a path", async () => {
		const { findings: found, summary } = await findings("base", "--snapshot", "env/prod");
		const { findings: asPath } = await findings("base", "env/prod");
		expect(found).toEqual(asPath);
		expect(summary).not.toHaveProperty("snapshots");
	});

	test("makes fingerprints that tell snapshots apart", async () => {
		const both = await findings("base", "env/prod/ingress.yaml", "--snapshot", "env/dev", "--snapshot", "env/empty");
		const prints = both.findings.map((one: { fingerprint: string }) => one.fingerprint);
		// In env/dev the Ingress of that root is the later one, and counts.
		expect(both.findings.map((one: { snapshot: string }) => one.snapshot)).toEqual(["env/empty"]);
		expect(prints).not.toContain((await findings("base", "env/prod")).findings[0].fingerprint);
	});

	test("reads standard input once for all of them", async () => {
		const args = ["check", "-", "--snapshot", "env/dev", "--snapshot", "env/empty", ...MISSING];
		const { stderr } = await patternc(args, { cwd: folder, input: service("data") });
		expect(stderr).toContain("2 snapshots, 3 objects, 1 pattern, 0 findings");
	});

	test("explains each finding in its own snapshot", async () => {
		const args = [
			"check",
			"base",
			"--snapshot",
			"env/stage",
			"--snapshot",
			"env/prod/ingress.yaml",
			"--explain",
			...MISSING,
		];
		const { stdout } = await patternc(args, { cwd: folder });
		expect(stdout.match(/^ +in .*$/gm)).toEqual(["    in env/stage", "    in env/prod/ingress.yaml"]);
		expect(stdout).toMatch(/of 1 candidate none is related by .*\("datas"\)/);
		expect(stdout).toMatch(/of 1 candidate none is related by .*\("data-svc"\)/);
	});
});

test("roots have the names that they are given by, each once", () => {
	expect(snapshotRoots(["a"], [])).toEqual([{ paths: ["a"] }]);
	expect(snapshotRoots(["a"], ["b/", "./b"])).toEqual([{ paths: ["a", "./b"] }]);
	expect(snapshotRoots(["a"], ["/", "b//"])).toEqual([
		{ name: "/", paths: ["a", "/"] },
		{ name: "b", paths: ["a", "b//"] },
	]);
});

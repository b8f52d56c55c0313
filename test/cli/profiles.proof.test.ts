import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { actor, single } from "../pattern/sample.js";
import { patternc, temporaryFolder } from "./patternc.js";

const folder = temporaryFolder();
const BUNDLE = "built/bundle.tar.gz";

/** A registry pattern and a pattern resource that find every ConfigMap. */
const SURE = single({ message: "sure", resources: [actor("map", { resource: "ConfigMap", leader: true })] });
const HINT = `apiVersion: kubepattern.dev/v1
kind: Pattern
metadata:
  name: hint
  labels:
    patternc.dev/profile: advisory
spec:
  displayName: A hint
  category: test
  severity: LOW
  message: hint
  target: { kind: ConfigMap, apiVersion: v1, plural: configmaps }
`;

const run = (...args: readonly string[]) => patternc(args, { cwd: folder });

/** The patterns that find something in maps.yaml, and the summary. */
async function check(...args: readonly string[]) {
	const { stdout, stderr, exit } = await run("check", "maps.yaml", "-o", "json", ...args);
	const report = stdout.startsWith("{") ? JSON.parse(stdout) : { findings: [], summary: {} };
	const { findings, summary } = report as { findings: { pattern: string }[]; summary: { patterns: number } };
	return { exit, stderr, patterns: summary.patterns, found: [...new Set(findings.map(({ pattern }) => pattern))] };
}

async function build(out: string, ...args: readonly string[]): Promise<void> {
	const { exit, stderr } = await run("build", ...args, "--out", out, "-q");
	expect({ exit, stderr }).toEqual({ exit: 0, stderr: expect.stringMatching(/^(removed, .*\n)?$/) });
}

const read = (path: string) => readFileSync(join(folder, path), "utf8");

beforeAll(async () => {
	writeFileSync(
		join(folder, "sure.json"),
		JSON.stringify({ ...SURE, metadata: { ...(SURE.metadata as object), name: "sure" } }),
	);
	writeFileSync(join(folder, "hint.yaml"), HINT);
	const map = (name: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name} }\n`;
	writeFileSync(join(folder, "maps.yaml"), [map("a"), map("b")].join("---\n"));
	await build("built", "sure.json", "hint.yaml");
});

describe.each(["wasm", "reference"])("check --engine %s", (engine) => {
	const of = (...args: readonly string[]) => check("--engine", engine, ...args);

	test("judges by the recommended patterns of a bundle", async () => {
		expect(await of("-p", BUNDLE)).toMatchObject({ patterns: 1, found: ["sure"] });
		expect(await of("-p", BUNDLE, "--profile", "all")).toMatchObject({ patterns: 2, found: ["hint", "sure"] });
	});

	test("judges by every pattern that is named", async () => {
		expect(await of("-p", "sure.json", "-p", "hint.yaml")).toMatchObject({ patterns: 2, found: ["hint", "sure"] });
		expect(await of("-p", "sidecar", "-p", "split-init")).toMatchObject({ exit: 0, patterns: 2, found: [] });
	});
});

test("the summary counts what did not judge", async () => {
	expect((await check("-p", BUNDLE)).stderr).toContain("1 pattern (1 more with --profile all), 2 findings");
	expect((await check("-p", "sidecar")).stderr).toContain("1 pattern, 0 findings");
});

test("a word that is no profile is a usage error", async () => {
	const expected = { exit: 2, stderr: expect.stringContaining('unknown profile "every"') };
	expect(await check("--profile", "every")).toMatchObject(expected);
	expect(await run("build", "sure.json", "--profile", "every", "--out", "none")).toMatchObject(expected);
});

test("a name beside a file is a pattern of the registry", async () => {
	expect(await check("-p", "sidecar", "-p", "sure.json")).toMatchObject({ exit: 1, patterns: 2 });
});

describe("build", () => {
	const MAIN = "policy/kubepattern/main.rego";

	test("gives Conftest's main the recommended patterns, and each a package", async () => {
		expect(read(join("built", MAIN))).toContain("kubepattern.sure.");
		expect(read(join("built", MAIN))).not.toContain("kubepattern.hint.");
		expect(existsSync(join(folder, "built/policy/kubepattern/hint/conftest.rego"))).toBe(true);
	});

	test("gives it all with --profile all, and where none is recommended", async () => {
		await build("all", "sure.json", "hint.yaml", "--profile", "all", "--target", "conftest");
		expect(read(join("all", MAIN))).toContain("kubepattern.hint.");
		await build("hints", "hint.yaml", "--target", "conftest");
		expect(read(join("hints", MAIN))).toContain("kubepattern.hint.");
	});

	test("makes two sets for Gatekeeper", () => {
		const resources = (path: string) => read(`built/gatekeeper/${path}/kustomization.yaml`).match(/- .*/g);
		for (const form of ["", "by-object/"]) {
			for (const part of ["templates", "constraints"]) {
				expect(resources(`${form}${part}`)).toEqual(["- sure.yaml"]);
				expect(resources(`${form}advisory/${part}`)).toEqual(["- hint.yaml"]);
			}
		}
		// Neither asks about others, so there is nothing to sync.
		expect(existsSync(join(folder, "built/gatekeeper/advisory/sync"))).toBe(false);
	});

	test("moves the files of a pattern that changes its profile, and leaves copies of them alone", async () => {
		await build("moved", "hint.yaml", "--target", "gatekeeper");
		const file = "moved/gatekeeper/advisory/constraints/hint.yaml";
		writeFileSync(join(folder, file.replace("hint.yaml", "mine.yaml")), read(file));
		writeFileSync(join(folder, "sure-hint.yaml"), HINT.replace("advisory", "recommended"));
		await build("moved", "sure-hint.yaml", "--target", "gatekeeper");
		expect(existsSync(join(folder, file))).toBe(false);
		expect(read("moved/gatekeeper/constraints/hint.yaml")).toContain("hint");
		expect(read(file.replace("hint.yaml", "mine.yaml"))).toContain("hint");
	});

	test("says the profile in the catalogue", () => {
		expect(read("built/catalogue.md")).toMatch(/\| hint \|.*\| advisory \|/);
		expect(read("built/catalogue.md")).toMatch(/\| sure \|.*\| recommended \|/);
	});
});

describe("the registry JSON", () => {
	test("states its profile in the metadata", async () => {
		const metadata = { ...(SURE.metadata as object), name: "sure", profile: "advisory" };
		writeFileSync(join(folder, "advisory.json"), JSON.stringify({ ...SURE, metadata }));
		await build("advisory", "advisory.json", "--target", "bundle");
		expect(await check("-p", "advisory/bundle.tar.gz")).toMatchObject({ patterns: 0, found: [] });
	});
});

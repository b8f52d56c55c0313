import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readPattern } from "../../src/pattern/read-pattern.js";
import { REGISTRY_SCHEMA } from "../../src/pattern/registry-schema.js";
import { RESOURCE_SCHEMA } from "../../src/pattern/resource-schema.js";
import { PROJECT, patternc, temporaryFolder } from "./patternc.js";

const folder = temporaryFolder();
const caseFiles = (...names: readonly string[]) =>
	names.flatMap((name) => [`cases/${name}/findings.json`, `cases/${name}/manifests.yaml`]);
const FILES = ["README.md", ...caseFiles("readme-bad", "readme-good"), "pattern.json"];
const RESOURCE_FILES = ["README.md", ...caseFiles("another-namespace", "readme-bad", "readme-good"), "pattern.yaml"];

function filesBelow(path: string): readonly string[] {
	const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return entries.map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1)).sort();
}

describe.each([
	["service-without-pods", "service-without-pods"],
	["7.A-b", "7.A-b"],
	["package", "package"],
	["...", "..."],
])("new %s", (name) => {
	const path = join(folder, name);
	const read = (file: string) => readFileSync(join(path, file), "utf8");

	test("makes a folder of that name, and nothing beside it", async () => {
		const { exit, stdout, stderr } = await patternc(["new", name], { cwd: folder });
		expect({ exit, stdout }).toEqual({ exit: 0, stdout: "" });
		expect(stderr).toContain(join(name, "pattern.json"));
		expect(filesBelow(path)).toEqual(FILES);
		expect(readdirSync(folder).filter((entry) => entry.endsWith(".tmp"))).toEqual([]);
	});

	test("has a pattern that lint has nothing to say about, with the schema for editors", async () => {
		const { $schema, metadata } = JSON.parse(read("pattern.json"));
		expect($schema).toBe(REGISTRY_SCHEMA.$id);
		expect(metadata.name).toBe(name);
		expect(await patternc(["lint", "--fail-on-warnings", "-q", path])).toEqual({ exit: 0, stdout: "", stderr: "" });
	});

	test("has cases that pass", async () => {
		expect(await patternc(["test", "-q", path])).toEqual({ exit: 0, stdout: `${name}    2 cases  ok\n`, stderr: "" });
	});

	test("has a page in the registry's form, its manifests the cases word for word", () => {
		expectPage(name, "pattern.json", read);
	});
});

function expectPage(name: string, definition: string, read: (file: string) => string): void {
	const page = read("README.md");
	const model = readFileSync(join(PROJECT, "registry/k8s-sidecar/README.md"), "utf8");
	const sections = (text: string) => [...text.matchAll(/^## .+$/gm)].map(String);
	expect(sections(page)).toEqual(sections(model));
	expect(page).toMatch(`# ${name}\n\nPattern \`${name}\` in [${definition}](${definition}): `);
	const blocks = [...page.matchAll(/<!-- case: (\S+) -->\n```yaml\n([\s\S]*?)```/g)];
	expect(blocks.map(([, id]) => id)).toEqual(["readme-bad", "readme-good"]);
	for (const [, id, block] of blocks) {
		expect(block).toBe(read(`cases/${id}/manifests.yaml`));
		expect(block).toMatch(/^# \S.+\.\n/);
	}
}

describe.each(["lost-ingress", "7.A-b", "true"])("new %s --dialect resource", (name) => {
	const path = join(folder, "resource", name);
	const read = (file: string) => readFileSync(join(path, file), "utf8");

	test("makes a folder with a pattern in YAML, its page and three cases that pass", async () => {
		const { exit, stderr } = await patternc(["new", name, "--dialect", "resource", "--out", path]);
		expect({ exit, stderr }).toEqual({ exit: 0, stderr: expect.stringContaining("say in pattern.yaml what") });
		expect(filesBelow(path)).toEqual(RESOURCE_FILES);
		expectPage(name, "pattern.yaml", read);
		expect(await patternc(["test", "-q", path])).toEqual({ exit: 0, stdout: `${name}    3 cases  ok\n`, stderr: "" });
	});

	test("has a pattern of that name that lint has nothing to say about, with the schema for editors", async () => {
		expect(read("pattern.yaml")).toMatch(`# yaml-language-server: $schema=${RESOURCE_SCHEMA.$id}\n`);
		const result = readPattern(read("pattern.yaml"), "pattern.yaml");
		expect(result).toMatchObject({ ok: true, value: { name, dialect: "kubepattern.dev/v1" } });
		expect(await patternc(["lint", "--fail-on-warnings", "-q", path])).toEqual({ exit: 0, stdout: "", stderr: "" });
	});
});

describe("new", () => {
	test("takes the folder with --out, below folders that are not there yet", async () => {
		const out = join(folder, "deep/er/x/");
		expect((await patternc(["new", "y", "--out", out, "-q"])).exit).toBe(0);
		expect(JSON.parse(readFileSync(join(out, "pattern.json"), "utf8")).metadata.name).toBe("y");
		expect(readdirSync(join(folder, "deep/er"))).toEqual(["x"]);
	});

	test.each(["a b", "a_b", "ä", "a/b", "../x", "a\n", "", '"', "{{x}}", "<b>"])("refuses the name %j", async (name) => {
		const cwd = join(folder, "names");
		mkdirSync(cwd, { recursive: true });
		const { exit, stderr } = await patternc(["new", name], { cwd });
		expect({ exit, stderr }).toMatchObject({ exit: 2, stderr: expect.stringContaining("[usage/option]") });
		expect(readdirSync(cwd)).toEqual([]);
	});

	test("knows two dialects, and refuses others", async () => {
		const cwd = join(folder, "dialects");
		mkdirSync(cwd, { recursive: true });
		expect((await patternc(["new", "x", "--dialect", "registry", "-q"], { cwd })).exit).toBe(0);
		expect(filesBelow(join(cwd, "x"))).toEqual(FILES);
		const { exit, stderr } = await patternc(["new", "y", "--dialect", "resources"], { cwd });
		expect({ exit, stderr }).toMatchObject({ exit: 2, stderr: expect.stringContaining("registry, resource") });
		expect(readdirSync(cwd)).toEqual(["x"]);
	});

	test("never writes over something", async () => {
		const cwd = join(folder, "taken");
		mkdirSync(join(cwd, "empty"), { recursive: true });
		writeFileSync(join(cwd, "file"), "mine");
		symlinkSync("nowhere", join(cwd, "link"));
		for (const name of ["empty", "file", "link", ".", ".."]) {
			const { exit, stderr } = await patternc(["new", name], { cwd });
			expect({ exit, stderr }).toMatchObject({ exit: 2, stderr: expect.stringContaining("[new/unwritable]") });
		}
		expect(readdirSync(cwd).sort()).toEqual(["empty", "file", "link"]);
		expect(readdirSync(join(cwd, "empty"))).toEqual([]);
		expect(readFileSync(join(cwd, "file"), "utf8")).toBe("mine");
	});

	test("leaves nothing behind where it cannot write", async () => {
		const cwd = join(folder, "unwritable");
		mkdirSync(cwd, { recursive: true });
		writeFileSync(join(cwd, "file"), "mine");
		for (const out of ["file/x", "n".repeat(300), ""]) {
			const { exit, stderr } = await patternc(["new", "x", "--out", out], { cwd });
			expect({ exit, stderr }).toMatchObject({ exit: 2, stderr: expect.stringContaining("[new/unwritable]") });
		}
		expect(readdirSync(cwd)).toEqual(["file"]);
	});

	test("has help with examples, and wants a name", async () => {
		expect(await patternc(["new", "--help"])).toMatchObject({ exit: 0, stdout: expect.stringContaining("Examples:") });
		expect((await patternc(["new"])).exit).toBe(2);
	});
});

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { patternc, temporaryFolder } from "./patternc.js";

const folder = temporaryFolder();
const run = (...args: readonly string[]) => patternc(args, { cwd: folder });

function write(file: string, text: string): void {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), text);
}

const pattern = (name: string, target: string) =>
	[
		...["apiVersion: kubepattern.dev/v1", "kind: Pattern", `metadata: {name: ${name}}`, "spec:", "  displayName: P"],
		...[
			"  category: c",
			"  severity: LOW",
			'  message: "{{target.metadata.name}}"',
			"  reference: r",
			`  target: ${target}`,
			"",
		],
	].join("\n");
const PODS = "{kind: Pod, apiVersion: v1, plural: pods}";
const MANIFEST = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n# a pattern\n";

beforeAll(() => {
	write("one.yaml", pattern("one", PODS));
	write("toys.yml", pattern("toys", "{category: toys}"));
	write("kinds.json", '{"categories": {"toys": [{"apiVersion": "x.example/v1", "kind": "Toy"}]}}');
	write("several.yaml", `---\n${pattern("a", PODS)}---\n${pattern("b", PODS)}`);
	write("own/pattern.yaml", pattern("own", PODS));
	write("own/other.yaml", pattern("other", PODS));
	write("own/cases/bad/manifests.yaml", MANIFEST);
	write("mixed/manifests.yaml", MANIFEST);
	write("mixed/deep/toys.yaml", pattern("deep", PODS));
	write("mixed/registry.yaml", "version: kubepattern.it/v1\nkind: Pattern\n");
	write("mixed/broken.yaml", "apiVersion: kubepattern.dev/v1\nkind: Pattern\nspec: [\n");
	write("manifests/pod.yaml", MANIFEST);
});

describe("files of YAML are patterns", () => {
	const patternsIn = async (...args: readonly string[]) => {
		const { stdout } = await run("build", ...args, "--print", "pattern");
		return Object.keys(JSON.parse(stdout === "" ? "{}" : stdout) as object);
	};

	test("one or several, named or in a folder", async () => {
		expect(await patternsIn("one.yaml", "several.yaml")).toEqual(["one", "a", "b"]);
		expect(await patternsIn("own")).toEqual(["own"]);
	});

	test("in a folder, manifests are passed over in silence, and mistakes are told", async () => {
		const { exit, stdout } = await run("lint", "mixed", "-o", "json", "-q");
		const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; file: string }[] };
		expect([exit, diagnostics.map(({ code, file }) => `${code} ${file}`)]).toEqual([
			2,
			["read/syntax mixed/broken.yaml", "read/passed-over mixed/registry.yaml"],
		]);
		expect((await run("lint", "manifests")).stdout).toContain("[read/no-pattern]");
	});
});

describe("a category is one of the kinds file", () => {
	test.each([
		["lint", ["lint", "toys.yml"]],
		["build", ["build", "toys.yml", "--print", "pattern"]],
		["check", ["check", "manifests", "-p", "toys.yml", "--engine", "reference"]],
		["verify", ["verify", "manifests", "-p", "toys.yml"]],
		["test", ["test", "toys.yml"]],
	])("for %s", async (_, args) => {
		const code = "[pattern/unknown-category]";
		const without = await run(...args);
		expect([without.exit, without.stdout + without.stderr]).toEqual([2, expect.stringContaining(code)]);
		const { stdout, stderr } = await run(...args, "--kinds", "kinds.json");
		expect(stdout + stderr).not.toContain(code);
	});
});

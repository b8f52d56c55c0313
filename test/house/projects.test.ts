import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT } from "../cli/patternc.js";
import { TEST_PROJECT_NAMES, TEST_PROJECTS, testFilesOf } from "../projects.js";

const TEST = join(PROJECT, "test");

/** What reaches a real tool: npm, which is always there, takes too long for the others. */
const REAL = ["real-tool.ts", "npm-registry.ts", "fleet/installed-duckdb.ts"];

/** Gives the files below `test/` that a file imports there, by itself or through others. */
function importsOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
	if (seen.has(file)) return seen;
	seen.add(file);
	for (const [, path = ""] of readFileSync(join(TEST, file), "utf8").matchAll(/from "(\.\.?\/[^"]+)\.js"/g)) {
		const imported = `${normalize(join(dirname(file), path)).replaceAll("\\", "/")}.ts`;
		if (existsSync(join(TEST, imported)) && !imported.startsWith("..")) importsOf(imported, seen);
	}
	return seen;
}

describe("the test projects", () => {
	test("have each test file once", () => {
		const files = readdirSync(TEST, { recursive: true, encoding: "utf8" });
		const tests = files.map((file) => file.replaceAll("\\", "/")).filter((file) => file.endsWith(".test.ts"));
		expect(TEST_PROJECT_NAMES.flatMap(testFilesOf).sort()).toEqual(tests.sort());
	});

	test("only those of the tools project reach a real tool, and all of them do", () => {
		for (const name of TEST_PROJECT_NAMES) {
			const reaching = testFilesOf(name).filter((file) => REAL.some((one) => importsOf(file).has(one)));
			expect(reaching, name).toEqual(name === "tools" ? testFilesOf(name) : []);
		}
	});

	test("each have a command of the same name, and CI runs all of them", () => {
		const { scripts } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));
		const ci = readFileSync(join(PROJECT, ".ci/run"), "utf8");
		for (const name of TEST_PROJECT_NAMES) {
			expect(scripts[`test:${name}`]).toBe(`vitest run --project ${name}`);
			const isRun = scripts.test.includes(`--project ${name}`) || ci.includes(`\nnpm run test:${name}\n`);
			expect(isRun, name).toBe(true);
		}
		expect(scripts.test).not.toContain("--project tools");
		expect(Object.keys(TEST_PROJECTS)).toHaveLength(4);
	});
});

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { PROJECT, temporaryFolder } from "./patternc.js";

/** A copy of what is installed, whose files may be damaged. */
const installation = join(temporaryFolder(), "patternc");
const MAIN = join(installation, "dist/cli/main.js");

beforeAll(() => {
	mkdirSync(installation);
	for (const path of ["package.json", "dist/chunks", "dist/built-in", "dist/cli/main.js"])
		cpSync(join(PROJECT, path), join(installation, path), { recursive: true });
	for (const path of ["node_modules", "registry", "library", "dist-policies"])
		symlinkSync(join(PROJECT, path), join(installation, path));
});

function check() {
	const argv = [MAIN, "check", join(PROJECT, "demo/shop/web.yaml")];
	const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: "utf8", cwd: installation });
	return { status, stdout, stderr };
}

const DONE = { status: 0, stderr: expect.stringContaining("0 findings") };

test("the copy is whole", () => expect(check()).toMatchObject(DONE));

const start = (file: string) => writeFileSync(file, readFileSync(file, "utf8").slice(0, 300));
const empty = (file: string) => writeFileSync(file, "");

/** Damages a file in each way, and returns what a check says of it. */
function checks(path: string, damages: readonly ((file: string) => void)[]) {
	const file = join(installation, path);
	const whole = readFileSync(file);
	return damages.map((damage) => {
		damage(file);
		const said = check();
		writeFileSync(file, whole);
		return said;
	});
}

test.each([
	["package.json", [rmSync]],
	["dist/chunks/start.js", [rmSync, start, empty]],
	["dist/chunks/check.js", [rmSync, start, empty]],
] as const)("without %s, or with a part of it, a run ends in a sentence", (path, damages) => {
	const sentence = /^error: patternc failed: [^\n]*\[internal\/installation\]\n {2}help: [^\n]*again\n$/;
	for (const said of checks(path, damages))
		expect(said).toEqual({ status: 2, stdout: "", stderr: expect.stringMatching(sentence) });
});

test.each(["dist/chunks/last-words.js", "dist/built-in/policy.json"])("a check does without %s", (path) => {
	for (const said of checks(path, [rmSync, start])) expect(said).toMatchObject(DONE);
});

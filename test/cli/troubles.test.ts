import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SourceText } from "../../src/base/source-text.js";
import { storeInCache } from "../../src/base/store-in-cache.js";
import { lastWords } from "../../src/cli/last-words.js";
import { compilePatterns } from "../../src/compile.js";
import { readPatterns } from "../../src/pattern/read-pattern.js";
import { PROJECT, patternc, temporaryFolder } from "./patternc.js";

const folder = temporaryFolder();
const SIDECAR = "registry/k8s-sidecar/pattern.json";

test("a refused bundle leaves manifests unjudged, and no findings are counted", async () => {
	const file = join(folder, "x.tar.gz");
	writeFileSync(file, "no bundle");
	const { exit, stderr } = await patternc(["check", "demo", "-p", file]);
	expect([exit, stderr]).toEqual([
		2,
		expect.stringContaining("14 objects, not judged: there is no pattern to judge by\n"),
	]);
	expect(stderr).not.toContain("0 findings");
});

test("build --check says in a sentence that there is no folder", async () => {
	const { exit, stdout, stderr } = await patternc(["build", SIDECAR, "--check", "--out", join(folder, "none")]);
	expect([exit, stdout.split("\n").length, stderr]).toEqual([1, 2, expect.stringContaining("there is no folder")]);
});

test("a pattern that is given twice is the caller's mistake", async () => {
	const read = readPatterns(new SourceText(SIDECAR, readFileSync(join(PROJECT, SIDECAR), "utf8")));
	const pattern = read.ok ? read.value : [];
	const result = await compilePatterns([...pattern, ...pattern]);
	expect([result.ok, result.diagnostics[0]?.code]).toEqual([false, "pattern/name-taken"]);
	expect(result.diagnostics[0]?.message).toContain("is given twice");
});

test("what nobody caught is a bug only where the machine and the installation are whole", () => {
	const error = (code: string, message: string) => Object.assign(new Error(message), { code });
	expect(lastWords(error("ENOSPC", "ENOSPC: no space left"))).toContain("[internal/system]");
	expect(lastWords(error("ENOENT", `ENOENT, open '${PROJECT}library'`))).toContain("[internal/installation]");
	expect(lastWords(new TypeError("x is \u001b[31m undefined\nat"))).toMatch(
		/x is \\u001b\[31m undefined \[internal\/failure\]/,
	);
});

test("a cache where no folder can be made is done without", { timeout: 10_000 }, async () => {
	await storeInCache("/proc/none/patternc/x", "text");
	await storeInCache("/dev/null/patternc/x", "text");
});

test.skipIf(process.platform !== "linux")("a file whose name is not UTF-8 is told as such", async () => {
	const root = join(folder, "names");
	mkdirSync(root);
	execFileSync("sh", [
		"-c",
		'cp "$1" "$0/$(printf \'a\\377.yaml\')"; cp "$1" "$0/$(printf \'p\\377.json\')"',
		root,
		join(PROJECT, SIDECAR),
	]);
	const checked = await patternc(["check", root]);
	expect([checked.exit, checked.stderr]).toEqual([
		2,
		expect.stringContaining("a\\xff.yaml: error: its name is not UTF-8"),
	]);
	const linted = await patternc(["lint", root]);
	expect([linted.exit, linted.stdout]).toEqual([
		2,
		expect.stringContaining("p\\xff.json: error: its name is not UTF-8"),
	]);
});

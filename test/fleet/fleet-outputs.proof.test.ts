import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { patternc, temporaryFolder } from "../cli/patternc.js";

const folder = temporaryFolder();
const dumps = join(folder, "dumps");
const dump = join(dumps, "cluster=one/objects.ndjson");
mkdirSync(join(dumps, "cluster=one"), { recursive: true });
writeFileSync(dump, '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"web"}}\n');

test.each([
	["ndjson", dump, "is read by this run, and would be replaced"],
	["parquet", dump, "is read by this run, and would be replaced"],
	["html", dump, "is read by this run, and would be replaced"],
	["json", "registry/k8s-sidecar/pattern.json", "is an input of this run, and would be replaced"],
])("a fleet's findings as %s do not replace what it reads", async (format, file, says) => {
	const before = readFileSync(file, "utf8");
	const args = ["fleet", dumps, "-p", "registry/k8s-sidecar", "-o", `${format}=${file}`];
	const { exit, stderr } = await patternc(args);
	expect([exit, stderr]).toEqual([2, expect.stringContaining(says)]);
	expect(readFileSync(file, "utf8")).toBe(before);
});

test("two outputs have two files", async () => {
	const file = join(folder, "findings");
	const { exit, stderr } = await patternc(["fleet", dumps, "-o", `csv=${file}`, "-o", `json=${file}`]);
	expect([exit, stderr]).toEqual([2, expect.stringContaining("would get two outputs")]);
});

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { PROJECT, patternc, temporaryFolder } from "./patternc.js";

const BAD = "\u001b]0;owned\u0007\u200b\u202e\ufeff";
const CONTROL = /[^\P{Cc}\n\t]|[\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\ufeff]/u;
const folder = temporaryFolder();
const hostile = join(folder, `x${BAD}y`);
const file = (name: string) => join(hostile, `${name}${BAD}.json`);

beforeAll(() => {
	mkdirSync(hostile);
	const pattern = JSON.parse(readFileSync(join(PROJECT, "registry/k8s-sidecar/pattern.json"), "utf8"));
	pattern.spec.resources[0].resource = BAD;
	pattern.spec.relationships = [{ type: BAD, resourceIds: [BAD, BAD] }];
	writeFileSync(file("pattern"), JSON.stringify(pattern));
	const pod = { apiVersion: "v1", kind: "Pod", metadata: { name: BAD, namespace: BAD, labels: { [BAD]: BAD } } };
	writeFileSync(file("pod"), JSON.stringify(pod));
	writeFileSync(file("broken"), `{"a${BAD}": ${BAD}}`);
	writeFileSync(join(hostile, "b.tar.gz"), BAD);
});

test.each([
	["check", () => [hostile, file("none"), "-p", file("pattern"), "--namespace", "shop"]],
	["check", () => [file("pod"), "-p", BAD, "-c", file("broken")]],
	["check", () => [file("broken"), "--kinds", file("broken"), "--baseline", file("broken")]],
	["lint", () => [hostile, "--crds", hostile]],
	["build", () => [file("pattern"), "--check", "--out", file("out")]],
	["test", () => [hostile]],
	["verify", () => [hostile, "-p", file("pattern"), "--cases", file("pod")]],
	["explain", () => [BAD, file("pattern")]],
	["docs", () => [BAD]],
	["list", () => [BAD]],
	["completion", () => [BAD]],
	["inspect", () => [join(hostile, "b.tar.gz")]],
	["sign", () => [join(hostile, "b.tar.gz"), "--key", file("broken")]],
	["new", () => [BAD, "--out", file("out")]],
	["push", () => [`oci://127.0.0.1:1/${BAD}:1`, file("pattern")]],
	["pull", () => [`oci://127.0.0.1:1/x:${BAD}`]],
	[BAD, () => [BAD]],
] as const)("%s writes no control character of a file or an argument", async (command, args) => {
	const { exit, stdout, stderr } = await patternc([command, ...args()]);
	expect(exit).toBe(2);
	expect(stdout.match(CONTROL)).toBeNull();
	expect(stderr.match(CONTROL)).toBeNull();
});

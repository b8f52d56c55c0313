import { generateKeyPairSync } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { PROJECT, patternc, temporaryFolder } from "./patternc.js";

const folder = temporaryFolder();
const BUNDLE = join(PROJECT, "dist-policies/bundle.tar.gz");
const FILES = {
	"shop/web.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n",
	"kinds.json": '{"clusterScoped": []}\n',
	"public.pem": "-----BEGIN PUBLIC KEY-----\nMCow\n-----END PUBLIC KEY-----\n",
};

beforeEach(() => {
	for (const name of ["shop", "own/cases"]) mkdirSync(join(folder, name), { recursive: true });
	for (const [file, text] of Object.entries(FILES)) writeFileSync(join(folder, file), text);
	cpSync(join(PROJECT, "registry/k8s-sidecar/pattern.json"), join(folder, "own/pattern.json"));
});

describe("no output of another command than check replaces what that reads", () => {
	beforeEach(() => {
		cpSync(BUNDLE, join(folder, "bundle.tar.gz"));
		const { privateKey } = generateKeyPairSync("ed25519");
		writeFileSync(join(folder, "private.pem"), privateKey.export({ type: "pkcs8", format: "pem" }));
	});

	test.each([
		["own/pattern.json", ["lint", "own", "-o", "json=own/pattern.json"]],
		["own/pattern.json", ["lint", "own/pattern.json", "-o", "json=own/../own/pattern.json"]],
		["kinds.json", ["lint", "own", "--kinds", "kinds.json", "-o", "json=kinds.json"]],
		["own/pattern.json", ["test", "own", "-o", "json=own/pattern.json"]],
		["own/pattern.json", ["explain", "own", "-o", "json=own/pattern.json"]],
		["own/pattern.json", ["list", "own", "-o", "names=own/pattern.json"]],
		["bundle.tar.gz", ["inspect", "bundle.tar.gz", "-o", "json=bundle.tar.gz"]],
		["public.pem", ["inspect", "bundle.tar.gz", "--verify", "public.pem", "-o", "json=public.pem"]],
		["shop/web.yaml", ["verify", "shop", "-o", "json=shop/web.yaml"]],
		["own/pattern.json", ["verify", "--proof", "own/pattern.json", "-p", "own"]],
		["private.pem", ["sign", "bundle.tar.gz", "--key", "private.pem", "--out", "private.pem"]],
		["public.pem", ["sign", "bundle.tar.gz", "--key", "private.pem", "--out", "public.pem"]],
	])("%s: %j", async (file, args) => {
		const before = readFileSync(join(folder, file));
		const { exit, stderr } = await patternc(args, { cwd: folder });
		expect(readFileSync(join(folder, file)).equals(before)).toBe(true);
		expect([exit, stderr]).toEqual([2, expect.stringContaining("would be replaced [usage/option]")]);
	});

	test("a report among what they read is replaced, and a name of the registry is no file", async () => {
		for (let run = 0; run < 2; run++)
			expect((await patternc(["lint", "own", "-o", "json=own/cases/lint.json"], { cwd: folder })).exit).toBe(0);
		expect((await patternc(["explain", "sidecar", "-o", "json=sidecar"], { cwd: folder })).exit).toBe(0);
	});
});

import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { unpackArchive } from "../../src/targets/bundle/archive.js";
import { fewBundle } from "../targets/few-bundle.js";
import { held, newKeys } from "../targets/signing-keys.js";
import { tarball } from "../targets/tarball.js";
import { patternc, temporaryFolder } from "./patternc.js";

const folder = temporaryFolder();
const BUNDLE = file("bundle.tar.gz", await fewBundle());
const pems = newKeys("RS256");
const elliptic = newKeys("ES256");
const KEY = file("private.pem", pems.privatePem);
const PUBLIC = file("public.pem", pems.publicPem);

function file(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	mkdirSync(join(path, ".."), { recursive: true });
	writeFileSync(path, content);
	return path;
}

/** A copy of our bundle under a name. */
function copy(name: string): string {
	const path = join(folder, name);
	copyFileSync(BUNDLE, path);
	return path;
}

describe("sign", () => {
	test("signs in place, whole, and tells; again it gives the same", async () => {
		const bundle = copy("own.tar.gz");
		expect(await patternc(["sign", bundle, "--key", KEY])).toEqual({
			exit: 0,
			stdout: "",
			stderr: `${bundle} is signed (RS256)\n`,
		});
		const once = readFileSync(bundle);
		expect(once.equals(readFileSync(BUNDLE))).toBe(false);
		const quiet = { exit: 0, stdout: "", stderr: "" };
		expect(await patternc(["sign", bundle, "--key", KEY, "--algorithm", "RS256", "-q"])).toEqual(quiet);
		expect(readFileSync(bundle).equals(once)).toBe(true);
		expect(readdirSync(folder).filter((name) => name.includes(".tmp"))).toEqual([]);
	});

	test("leaves FILE alone with --out, and writes what it is told into the token", async () => {
		const out = join(folder, "out.tar.gz");
		const before = readFileSync(BUNDLE);
		await patternc(["sign", BUNDLE, "--key", KEY, "--keyid", "main", "--scope", "shop", "--out", out]);
		expect(readFileSync(BUNDLE).equals(before)).toBe(true);
		const signature = held(unpackArchive(readFileSync(out), out)).find(({ path }) => path === ".signatures.json");
		const [token] = JSON.parse(new TextDecoder().decode(signature?.bytes)).signatures as [string];
		const [header, payload] = token.split(".").map((part) => Buffer.from(part, "base64url").toString());
		expect(JSON.parse(header ?? "")).toEqual({ alg: "RS256", kid: "main", typ: "JWT" });
		expect(JSON.parse(payload ?? "")).toMatchObject({ keyid: "main", scope: "shop" });
	});

	test.each<[string, () => readonly string[], RegExp]>([
		["no key", () => [], /no key is given \[usage\/option\]/],
		["a key that is not there", () => ["--key", "none.pem"], /there is no such key \[read\/missing-file\]/],
		["a public key", () => ["--key", PUBLIC], /this is a public key \[bundle\/key\]/],
		["another algorithm", () => ["--key", KEY, "--algorithm", "ES256"], /the key is for RS256, and ES256 is asked for/],
		["an unknown algorithm", () => ["--key", KEY, "--algorithm", "ES265"], /did you mean "ES256"/],
		["HMAC", () => ["--key", KEY, "--algorithm", "HS256"], /unknown algorithm "HS256"/],
		["an empty scope", () => ["--key", KEY, "--scope", ""], /an empty --keyid or --scope means none/],
		["a place that is none", () => ["--key", KEY, "--out", join(folder, "no/b.tar.gz")], /there is no folder/],
	])("is refused, writes nothing and prints nothing of a key: %s", async (_, args, says) => {
		const bundle = copy("refused.tar.gz");
		const { exit, stdout, stderr } = await patternc(["sign", bundle, ...args()]);
		expect({ exit, stdout, stderr }).toEqual({ exit: 2, stdout: "", stderr: expect.stringMatching(says) });
		expect(readFileSync(bundle).equals(readFileSync(BUNDLE))).toBe(true);
		expect(stderr).not.toContain(pems.privatePem.split("\n")[1]);
	});

	test("signs no bundle of others, and none that is hostile", async () => {
		const theirs = file("theirs.tar.gz", tarball([{ name: "a.rego", body: "package a\n" }]));
		const hostile = file("hostile.tar.gz", tarball([{ name: "../a.rego", body: "package a\n" }]));
		const [foreign, unsafe, missing] = await Promise.all(
			[theirs, hostile, join(folder, "none.tar.gz")].map((path) => patternc(["sign", path, "--key", KEY])),
		);
		expect(foreign).toMatchObject({ exit: 2, stderr: expect.stringContaining("[bundle/foreign]") });
		expect(unsafe).toMatchObject({ exit: 2, stderr: expect.stringContaining("[bundle/unsafe]") });
		expect(missing).toMatchObject({ exit: 2, stderr: expect.stringContaining("[read/missing-file]") });
	});
});

describe("check --verify", async () => {
	const signed = join(folder, "signed.tar.gz");
	const scoped = join(folder, "scoped.tar.gz");
	await patternc(["sign", BUNDLE, "--key", KEY, "--out", signed]);
	await patternc(["sign", BUNDLE, "--key", KEY, "--keyid", "main", "--scope", "shop", "--out", scoped]);
	const other = file("other.pem", newKeys("RS256").publicPem);
	const ofOtherKind = file("elliptic.pem", elliptic.publicPem);
	const check = (...args: string[]) => patternc(["check", "demo", "-o", "json", ...args]);

	test("judges by a signed bundle as by the one that was signed, with both engines", async () => {
		const [plain, verified, reference, withScope] = await Promise.all([
			check("-p", BUNDLE),
			check("-p", signed, "--verify", PUBLIC),
			check("-p", signed, "--verify", PUBLIC, "--engine", "reference"),
			check("-p", scoped, "--verify", PUBLIC, "--scope", "shop", "--keyid", "main"),
		]);
		const findings = JSON.parse(plain.stdout).findings;
		expect(findings).toHaveLength(1);
		for (const { exit, stdout } of [verified, reference, withScope]) {
			expect(exit).toBe(1);
			expect(JSON.parse(stdout).findings).toEqual(findings);
		}
	});

	test.each<[string, readonly string[], string]>([
		["an unsigned bundle", ["-p", BUNDLE, "--verify", PUBLIC], "bundle/unsigned"],
		["another key", ["-p", signed, "--verify", other], "bundle/signature"],
		["a key of another kind", ["-p", signed, "--verify", ofOtherKind], "bundle/signature"],
		["the private key", ["-p", signed, "--verify", KEY], "bundle/key"],
		["a scope that is not expected", ["-p", scoped, "--verify", PUBLIC], "bundle/signature"],
		["another scope", ["-p", scoped, "--verify", PUBLIC, "--scope", "other"], "bundle/signature"],
		["a scope that it has not", ["-p", signed, "--verify", PUBLIC, "--scope", "shop"], "bundle/signature"],
		["another key id", ["-p", scoped, "--verify", PUBLIC, "--scope", "shop", "--keyid", "x"], "bundle/signature"],
		["the registry", ["--verify", PUBLIC], "usage/option"],
		["a folder of patterns", ["-p", "registry", "--verify", PUBLIC], "usage/option"],
		["a pattern beside the bundle", ["-p", signed, "-p", "registry", "--verify", PUBLIC], "usage/option"],
		["a scope without a key", ["-p", scoped, "--scope", "shop"], "usage/option"],
		["a key id without a key", ["-p", scoped, "--keyid", "main"], "usage/option"],
	])("refuses, and judges nothing: %s", async (_, args, code) => {
		const { exit, stdout, stderr } = await check(...args);
		expect(exit).toBe(2);
		expect(stderr).toContain(`[${code}]`);
		expect(stdout === "" || JSON.parse(stdout).summary.patterns === 0).toBe(true);
	});

	test("refuses a bundle that was changed after it was signed, with the same engine or the reference", async () => {
		const files = held(unpackArchive(readFileSync(signed), signed));
		const entries = files.map(({ path, bytes }) => {
			const text = Buffer.from(bytes).toString("latin1");
			const body = path === "data.json" ? text.replace('"severity":"HIGH"', '"severity":"LOW"') : text;
			return { name: path, body: Buffer.from(body, "latin1") };
		});
		const changed = file("changed.tar.gz", tarball(entries));
		const told = { exit: 2, stderr: expect.stringContaining("data.json is not the file that was signed") };
		expect(await check("-p", changed, "--verify", PUBLIC)).toMatchObject(told);
		expect(await check("-p", changed, "--verify", PUBLIC, "--engine", "reference")).toMatchObject(told);
		// Without a key nobody asked who made it.
		expect((await check("-p", changed)).exit).toBe(1);
	});

	test("reads no more of an endless bundle than one may have", async () => {
		const endless = join(folder, "endless.tar.gz");
		symlinkSync("/dev/zero", endless);
		const { exit, stderr } = await check("-p", endless);
		expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining("[bundle/too-large]") });
	});
});

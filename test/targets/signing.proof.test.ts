import { createHmac, createSign, generateKeyPairSync } from "node:crypto";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readPatternFiles } from "../../src/cli/pattern-files.js";
import { versions } from "../../src/cli/version.js";
import { compilePatterns } from "../../src/compile.js";
import { packArchive, unpackArchive } from "../../src/targets/bundle/archive.js";
import type { ArchiveFile } from "../../src/targets/bundle/archive-file.js";
import { packBundle } from "../../src/targets/bundle/bundle.js";
import { openBundle } from "../../src/targets/bundle/open-bundle.js";
import { signBundle } from "../../src/targets/bundle/sign-bundle.js";
import { readSigningKey, readVerificationKey, SIGNING_ALGORITHMS } from "../../src/targets/bundle/signing-key.js";
import { verifyBundle, verifyFiles } from "../../src/targets/bundle/verify-bundle.js";
import { PROJECT } from "../cli/patternc.js";
import { codesOf, held, newKeys, read } from "./signing-keys.js";

const PATTERNS = ["k8s-sidecar", "ingress-to-nothing"].map((name) => join(PROJECT, "registry", name));
// Of two patterns, since each of its files is changed, and verifying reads all of them.
const BUNDLE = await packBundle(held(await compilePatterns((await readPatternFiles(PATTERNS)).patterns)), versions);
const pems = newKeys("RS256");
const ours = read(pems);
const signed = held(await signBundle(BUNDLE, "b", { key: ours.signing, keyId: "main", scope: "shop" }));
const files = held(unpackArchive(signed, "b"));
const EXPECTED = { key: ours.verifying, keyId: "main", scope: "shop" };
const NAME = ".signatures.json";

/** What verifying says of these files. Not packed, which takes long in JavaScript. */
async function said(changed: readonly ArchiveFile[], expected = EXPECTED): Promise<readonly string[]> {
	return codesOf(await verifyFiles(changed, "b", expected));
}

function textOf(path: string): string {
	return new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
}

const [header = "", payload = "", signature = ""] = (JSON.parse(textOf(NAME)).signatures[0] as string).split(".");

function json(part: string) {
	return JSON.parse(Buffer.from(part, "base64url").toString());
}

function part(value: unknown): string {
	return Buffer.from(JSON.stringify(value)).toString("base64url");
}

/** The files with another content of `.signatures.json`. */
function withSignatures(signatures: unknown): readonly ArchiveFile[] {
	const bytes = new TextEncoder().encode(JSON.stringify({ signatures }));
	return files.map((file) => (file.path === NAME ? { path: NAME, bytes } : file));
}

/** A token of ours with another header or payload, rightly signed. */
function resigned(changedHeader: object, changedPayload: object = json(payload)): string {
	const text = `${part(changedHeader)}.${part(changedPayload)}`;
	return `${text}.${createSign("sha256").update(text).sign(pems.privatePem, "base64url")}`;
}

describe("a signed bundle", () => {
	test.each(SIGNING_ALGORITHMS)("is verified by the key that belongs to it, and by no other: %s", async (algorithm) => {
		const [own, other] = [read(newKeys(algorithm)), read(newKeys(algorithm))];
		const bytes = held(await signBundle(BUNDLE, "b", { key: own.signing }));
		expect(codesOf(await verifyBundle(bytes, "b", { key: own.verifying }))).toEqual([]);
		expect(codesOf(await verifyBundle(bytes, "b", { key: other.verifying }))).toEqual(["bundle/signature"]);
		expect(codesOf(await verifyBundle(bytes, "b", { key: ours.verifying, keyId: "main" }))).toEqual([
			"bundle/signature",
		]);
	});

	test("is the same to the byte with RS256 and EdDSA, signed once or twice, and not with ES256", async () => {
		const isSame = async (algorithm: (typeof SIGNING_ALGORITHMS)[number]) => {
			const { signing: key } = read(newKeys(algorithm));
			const once = held(await signBundle(BUNDLE, "b", { key }));
			const twice = held(await signBundle(once, "b", { key }));
			return Buffer.compare(once, twice) === 0;
		};
		expect(await Promise.all(SIGNING_ALGORITHMS.map(isSame))).toEqual([true, false, true]);
	});

	test("lists every file, the WASM too, and says what OPA reads", () => {
		const paths = files.map(({ path }) => path).filter((path) => path !== NAME);
		expect(json(header)).toEqual({ alg: "RS256", kid: "main", typ: "JWT" });
		expect(json(payload)).toMatchObject({ keyid: "main", scope: "shop" });
		expect(json(payload).files.map(({ name }: { name: string }) => name)).toEqual(paths.toSorted());
		expect(paths).toContain("policy.wasm");
	});

	test("judges as the bundle does that was signed", async () => {
		const [before, after] = [await openBundle(BUNDLE, "b"), await openBundle(signed, "b", EXPECTED)].map(held);
		expect(after?.patterns).toEqual(before?.patterns);
	});
});

describe("refused, whichever file it is:", () => {
	test.each(files.map(({ path }) => path))("%s", async (path) => {
		const isSignature = path === NAME;
		const flipped = files.map((file) => {
			if (file.path !== path) return file;
			const bytes = Uint8Array.from(file.bytes);
			// A byte of a text or of the token, and not of the blanks about it, which mean nothing in JSON.
			const at = bytes.findIndex((byte, i) => i > bytes.length / 2 && /[a-z]/.test(String.fromCharCode(byte)));
			bytes[at] = (bytes[at] ?? 0) ^ 1;
			return { path, bytes };
		});
		expect(await said(files)).toEqual([]);
		expect(await said(flipped)).toEqual([isSignature ? "bundle/signature" : "bundle/tampered"]);
		expect(await said(files.filter((file) => file.path !== path))).toEqual([
			isSignature ? "bundle/unsigned" : "bundle/tampered",
		]);
		const renamed = files.map((file) => (file.path === path ? { ...file, path: `${path}x` } : file));
		expect(await said(renamed)).toEqual([isSignature ? "bundle/unsigned" : "bundle/tampered"]);
	});

	test("blanks in data.json mean nothing, as OPA has it; in Rego they do", async () => {
		const spaced = (end: string) =>
			files.map((file) =>
				file.path.endsWith(end) ? { ...file, bytes: Buffer.concat([file.bytes, Buffer.from("\n")]) } : file,
			);
		expect(await said(spaced("data.json"))).toEqual([]);
		expect(await said(spaced("/sidecar.rego"))).toEqual(["bundle/tampered"]);
	});
});

describe("refused:", () => {
	const more: ArchiveFile = {
		path: "kubepattern/more.rego",
		bytes: new TextEncoder().encode("package kubepattern.more\n"),
	};
	const [token = ""] = JSON.parse(textOf(NAME)).signatures;
	const none = { alg: "none", kid: "main", typ: "JWT" };
	const hmac = `${part({ alg: "HS256", kid: "main", typ: "JWT" })}.${payload}`;
	const [own] = [newKeys("RS256")];
	const self = `${part({ ...json(header), jwk: own.publicPem })}.${payload}`;
	const unnamed = json(payload).files.map(({ name, hash }: Record<string, string>) => ({
		name,
		hash,
		algorithm: "MD5",
	}));

	test.each<[string, readonly ArchiveFile[], string]>([
		["a file more", [...files, more], "bundle/tampered"],
		["a second signature in a folder", [...files, { path: `x/${NAME}`, bytes: more.bytes }], "bundle/signature"],
		["two JWTs", withSignatures([token, token]), "bundle/signature"],
		["no JWT", withSignatures([]), "bundle/unsigned"],
		["no list of JWTs", withSignatures(token), "bundle/unsigned"],
		["no JWT at all", withSignatures([7]), "bundle/signature"],
		["no JWT at all, as a text", withSignatures(["a.b.c"]), "bundle/signature"],
		["the algorithm none", withSignatures([`${part(none)}.${payload}.`]), "bundle/signature"],
		["none with the signature left on", withSignatures([`${part(none)}.${payload}.${signature}`]), "bundle/signature"],
		[
			"HMAC with the public key as its secret",
			withSignatures([`${hmac}.${createHmac("sha256", pems.publicPem).update(hmac).digest("base64url")}`]),
			"bundle/signature",
		],
		[
			"a key that the token brings along",
			withSignatures([`${self}.${createSign("sha256").update(self).sign(own.privatePem, "base64url")}`]),
			"bundle/signature",
		],
		[
			"another algorithm of the same key",
			withSignatures([resigned({ ...json(header), alg: "PS256" })]),
			"bundle/signature",
		],
		[
			"an extension that must be understood",
			withSignatures([resigned({ ...json(header), crit: ["x"], x: 1 })]),
			"bundle/signature",
		],
		[
			"hashes by MD5",
			withSignatures([resigned(json(header), { ...json(payload), files: unnamed })]),
			"bundle/signature",
		],
		[
			"no list of files",
			withSignatures([resigned(json(header), { keyid: "main", scope: "shop" })]),
			"bundle/signature",
		],
	])("%s", async (_, changed, code) => {
		expect(await said(changed)).toEqual([code]);
	});

	test("what the tokens above are made of is taken", async () => {
		expect(await said(withSignatures([resigned(json(header))]))).toEqual([]);
	});

	test.each([
		["another key id", { ...EXPECTED, keyId: "other" }],
		["another scope", { ...EXPECTED, scope: "other" }],
		["a scope where none is expected", { key: ours.verifying }],
	])("%s", async (_, expected) => {
		expect(await said(files, expected as typeof EXPECTED)).toEqual(["bundle/signature"]);
	});

	test("what is wrong with files is told of each, up to ten", async () => {
		const bare = await verifyBundle(await packArchive(files.filter(({ path }) => path === NAME)), "b", EXPECTED);
		expect(bare.diagnostics).toHaveLength(11);
		expect(bare.diagnostics.at(-1)?.message).toBe(`${files.length - 11} more files are not as they were signed`);
	});
});

describe("a key", () => {
	const RSA = generateKeyPairSync("rsa", { modulusLength: 2048 });
	const EC = generateKeyPairSync("ec", { namedCurve: "P-256" });
	const pem = (format: object) => ({ format: "pem", ...format }) as const;

	test.each([
		["PKCS#1", RSA.privateKey.export({ type: "pkcs1", format: "pem" }), "RS256"],
		["SEC1", EC.privateKey.export({ type: "sec1", format: "pem" }), "ES256"],
		["PKCS#8", EC.privateKey.export({ type: "pkcs8", format: "pem" }), "ES256"],
	])("is read: %s", (_, text, algorithm) => {
		expect(held(readSigningKey(String(text), "k")).algorithm).toBe(algorithm);
	});

	test("is read, public: PKCS#1", () => {
		const text = String(RSA.publicKey.export({ type: "pkcs1", format: "pem" }));
		expect(held(readVerificationKey(text, "k")).algorithm).toBe("RS256");
	});

	const encrypted = { type: "pkcs8", cipher: "aes-256-cbc", passphrase: "s" };
	test.each<[string, string, typeof readSigningKey]>([
		["an encrypted one", String(RSA.privateKey.export(pem(encrypted) as never)), readSigningKey],
		["a public one to sign with", pems.publicPem, readSigningKey],
		["a private one to verify with", pems.privatePem, readVerificationKey],
		["a broken one", pems.privatePem.replace(/\n.{10}/, "\nAAAA"), readSigningKey],
		["none", "secret", readSigningKey],
		["none to verify with", "secret", readVerificationKey],
		["an RSA key that is too small", smallRsa(), readSigningKey],
		["another curve", otherCurve(), readSigningKey],
	])("is refused, and nothing of it printed: %s", (_, text, readKey) => {
		const result = readKey(text, "k.pem");
		expect(codesOf(result)).toEqual(["bundle/key"]);
		const told = JSON.stringify(result);
		for (const line of text.split("\n").filter((one) => one !== "")) expect(told).not.toContain(line);
	});

	function smallRsa(): string {
		return String(
			generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey.export(pem({ type: "pkcs8" }) as never),
		);
	}

	function otherCurve(): string {
		const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-384" });
		return String(privateKey.export(pem({ type: "pkcs8" }) as never));
	}
});

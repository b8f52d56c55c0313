import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import { readPattern } from "../../src/pattern/read-pattern.js";
import { Random } from "../../src/prove/generate/random.js";
import { evaluateReference } from "../../src/reference/evaluate.js";
import { packArchive, unpackArchive } from "../../src/targets/bundle/archive.js";
import type { ArchiveFile } from "../../src/targets/bundle/archive-file.js";
import { hashFile } from "../../src/targets/bundle/hash-file.js";
import { signBundle } from "../../src/targets/bundle/sign-bundle.js";
import { SIGNING_ALGORITHMS } from "../../src/targets/bundle/signing-key.js";
import { verifyBundle, verifyFiles } from "../../src/targets/bundle/verify-bundle.js";
import { PROJECT, temporaryFolder } from "../cli/patternc.js";
import { realTool } from "../real-tool.js";
import { fewBundle } from "./few-bundle.js";
import { codesOf, held, newKeys, read } from "./signing-keys.js";

const folder = temporaryFolder();
const opa = (await realTool("opa")) ?? "";
/** opa compiles all of a bundle each time. Lines of the README sign the bundle of all patterns. */
const BUNDLE = await fewBundle();

/** Writes a file into the test's folder and gives its path. */
function file(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content);
	return path;
}

const keys = Object.fromEntries(SIGNING_ALGORITHMS.map((algorithm) => [algorithm, newKeys(algorithm)]));
const pairOf = (algorithm: string) => keys[algorithm] ?? newKeys("RS256");
const pem = (algorithm: string, which: "publicPem" | "privatePem") =>
	file(`${algorithm}.${which}`, pairOf(algorithm)[which]);

/** What the token that `opa sign` writes says of the files in a folder. */
function signedByOpa(root: string, algorithm = "RS256") {
	const args = ["sign", "--bundle", ".", "--signing-key", pem(algorithm, "privatePem"), "--signing-alg", algorithm];
	execFileSync(opa, args, { cwd: root });
	const [token] = JSON.parse(readFileSync(join(root, ".signatures.json"), "utf8")).signatures as string[];
	const payload = JSON.parse(Buffer.from(token?.split(".")[1] ?? "", "base64url").toString());
	return payload.files as { name: string; hash: string; algorithm: string }[];
}

/** Whether OPA loads a bundle with a key. `opa build` verifies as `opa run` does, and ends. */
function opaTakes(bundle: Uint8Array, { algorithm = "RS256", scope = "", key = pem(algorithm, "publicPem") } = {}) {
	const of = ["--verification-key", key, "--verification-key-id", "main", "--signing-alg", algorithm, "--scope", scope];
	const ended = spawnSync(opa, ["build", "--bundle", file("taken.tar.gz", bundle), ...of, "-o", join(folder, "out")]);
	return { takes: ended.status === 0, says: `${ended.stdout}${ended.stderr}` };
}

const HOSTILE: readonly string[] = [
	'{"a": 1, "A": 2, "aa": 3, "": 4, "10": 5, "9": 6, "__proto__": 7, "constructor": {"prototype": []}}',
	'{"n": [0, -0, 0.10, 1.0, 1e5, 1E+05, 1e-7, 1.5e300, 12345678901234567890123, -1.00e-00]}',
	'{"html": "<script>&amp;</script>", "quote": "\\"\\\\\\/", "del": "\u007f", "nel": "\u0085"}',
	'{"separators": "\u2028\u2029", "escaped": "\\u2028\\u2029", "\u2028": 1}',
	`{"controls": "${Array.from({ length: 32 }, (_, i) => `\\u${i.toString(16).padStart(4, "0")}`).join("")}", "short": "\\b\\f\\n\\r\\t"}`,
	'{"alone": "\\ud800", "low": "\\udc00", "swapped": "\\udc00\\ud800", "before": "\\ud800a", "pair": "\\ud83d\\ude00", "raw": "😀"}',
	'{"\uffff": 1, "\ud83d\ude00": 2, "\ue000": 3, "é": 4, "e\u0301": 5}',
	'{"twice": 1, "other": 0, "twice": {"b": 2, "a": [1, {"z": 1, "y": 2}]}}',
	'{"\\ud800": 1, "\\ufffd": 2}',
	' \t\r\n{ "empty" : [ { } , [ ] , [ [ ] , { } ] , null , true , false , "" ] } \n',
	`{"deep": ${"[".repeat(900)}${"]".repeat(900)}}`,
	"[]",
	'"text"',
	"7",
	"null",
];

/** A JSON text of some chance, written as nobody would. */
function wild(random: Random, depth = 0): string {
	const pick = <T>(list: readonly T[]): T => list[random.below(list.length)] as T;
	const blank = () => pick(["", "", " ", "\n", "\t \r\n"]);
	const text = () => {
		const units = [
			"a",
			"B",
			"<",
			"&",
			"\\n",
			"\\u0007",
			"\\/",
			"\\u00e9",
			"\u2029",
			"\\ud800",
			"\\udc00",
			"😀",
			"\uffff",
			"0",
		];
		return `"${Array.from({ length: random.below(5) }, () => pick(units)).join("")}"`;
	};
	const several = (item: () => string) => Array.from({ length: random.below(5) }, item).join(`${blank()},${blank()}`);
	const scalar = () => pick([text(), "0", "-0.0", "1E2", "1e+2", "100", "12345678901234567890", "true", "null"]);
	const kind = depth > 4 ? 2 : random.below(depth === 0 ? 2 : 4);
	if (kind === 0) return `[${blank()}${several(() => wild(random, depth + 1))}${blank()}]`;
	if (kind === 1)
		return `{${blank()}${several(() => `${text()}${blank()}:${blank()}${wild(random, depth + 1)}`)}${blank()}}`;
	return scalar();
}

describe.skipIf(opa === "")("hashes, by a real opa (skipped where Go is absent)", () => {
	const random = new Random(7);
	const texts = [...HOSTILE, ...Array.from({ length: 500 }, () => wild(random))];
	const root = join(folder, "hashed");
	const written = texts.flatMap((text, i): readonly ArchiveFile[] =>
		["data.json", ".manifest", "other.json", "Data.json"].map((name) => {
			const bytes = new TextEncoder().encode(text);
			file(`hashed/d${i}/${name}`, bytes);
			return { path: `d${i}/${name}`, bytes };
		}),
	);

	test(`of ${written.length} files are ours`, () => {
		const theirs = Object.fromEntries(signedByOpa(root).map(({ name, hash }) => [name, hash]));
		const oursOf = (one: ArchiveFile) => [one.path, hashFile(one)];
		expect(Object.keys(theirs)).toHaveLength(written.length);
		expect(Object.fromEntries(written.map(oursOf))).toEqual(theirs);
	});

	test("what opa signed, we verify", async () => {
		const signature = { path: ".signatures.json", bytes: readFileSync(join(root, ".signatures.json")) };
		const { verifying: key } = read(pairOf("RS256"));
		expect(codesOf(await verifyFiles([...written, signature], "b", { key }))).toEqual([]);
	});

	test("what we signed, opa verifies", async () => {
		const { signing: key } = read(pairOf("RS256"));
		// OPA makes one document of all data, and takes only objects for it.
		const data = written.filter(
			({ path, bytes }) => path.endsWith("/data.json") && /^\s*\{/.test(String(Buffer.from(bytes))),
		);
		expect(data.length).toBeGreaterThan(200);
		const signed = held(await signBundle(await packArchive(data), "b", { key, keyId: "main" }));
		expect(opaTakes(signed)).toEqual({ takes: true, says: "" });
	});

	test("what opa refuses or mends has none here", () => {
		const odd = ["a: 1", "{", "", "{}{}", '{"a": 01}', "\ufeff{}", `{"d": ${"[".repeat(1_001)}${"]".repeat(1_001)}}`];
		const hashes = odd.map((text) => hashFile({ path: "data.json", bytes: new TextEncoder().encode(text) }));
		expect(hashes).toEqual(odd.map(() => undefined));
		expect(hashFile({ path: "data.json", bytes: Buffer.from([0x22, 0xe2, 0x82, 0x22]) })).toBeUndefined();
	});
});

describe.skipIf(opa === "")("bundles, in a real opa (skipped where Go is absent)", () => {
	test.each(SIGNING_ALGORITHMS)("%s: ours is taken by opa, and opa's by us", async (algorithm) => {
		const { signing: key, verifying } = read(pairOf(algorithm));
		const ours = held(await signBundle(BUNDLE, "b", { key, keyId: "main" }));
		expect(opaTakes(ours, { algorithm })).toEqual({ takes: true, says: "" });
		for (const { path, bytes } of held(unpackArchive(BUNDLE, "b"))) file(`${algorithm}/${path}`, bytes);
		signedByOpa(join(folder, algorithm), algorithm);
		const signature = readFileSync(join(folder, algorithm, ".signatures.json"));
		const theirs = [...held(unpackArchive(BUNDLE, "b")), { path: ".signatures.json", bytes: signature }];
		expect(codesOf(await verifyBundle(await packArchive(theirs), "b", { key: verifying }))).toEqual([]);
	});

	describe("both refuse", async () => {
		const { signing: key, verifying } = read(pairOf("RS256"));
		const files = held(unpackArchive(held(await signBundle(BUNDLE, "b", { key, keyId: "main", scope: "shop" })), "b"));
		const flipped = (path: string) =>
			files.map((one) => {
				const bytes = Uint8Array.from(one.bytes);
				const at = bytes.findLastIndex((byte) => /[a-z]/.test(String.fromCharCode(byte)));
				bytes[at] = (bytes[at] ?? 0) ^ 1;
				return one.path === path ? { path, bytes } : one;
			});
		const without = (path: string) => files.filter((one) => one.path !== path);
		const more = { path: "kubepattern/more.rego", bytes: new TextEncoder().encode("package kubepattern.more\n") };
		const other = newKeys("RS256");
		const table: readonly [string, readonly ArchiveFile[], { scope?: string; key?: string }, RegExp][] = [
			["one byte of .manifest", flipped(".manifest"), {}, /digest mismatch|decode/],
			["one byte of data.json", flipped("data.json"), {}, /digest mismatch/],
			["one byte of policy.wasm", flipped("policy.wasm"), {}, /digest mismatch/],
			["one byte of a module", flipped("kubepattern/sidecar/sidecar.rego"), {}, /digest mismatch/],
			["one byte of the signature", flipped(".signatures.json"), {}, /./],
			["a missing module", without("kubepattern/sidecar/sidecar.rego"), {}, /not found in the target bundle/],
			["a missing policy.wasm", without("policy.wasm"), {}, /not found in the target bundle/],
			["no signature", without(".signatures.json"), {}, /missing .signatures.json/],
			["a module more", [...files, more], {}, /not included in bundle signature/],
			["another key", files, { key: other.publicPem }, /failed to verify JWT signature/],
			["another scope", files, { scope: "other" }, /scope mismatch/],
			["no scope", files, { scope: "" }, /scope mismatch/],
		];

		test.each(table)("%s", async (_, changed, { scope = "shop", key: foreign }, says) => {
			const bytes = await packArchive(changed);
			const theirs = opaTakes(bytes, { scope, ...(foreign === undefined ? {} : { key: file("other.pem", foreign) }) });
			expect(theirs.says).toMatch(says);
			const expected = foreign === undefined ? verifying : read(other).verifying;
			const ours = await verifyBundle(bytes, "b", { key: expected, scope });
			expect([theirs.takes, ours.ok]).toEqual([false, false]);
		});

		test("and take what is not changed", async () => {
			const bytes = await packArchive(files);
			expect(opaTakes(bytes, { scope: "shop" })).toEqual({ takes: true, says: "" });
			expect(codesOf(await verifyBundle(bytes, "b", { key: verifying, scope: "shop" }))).toEqual([]);
		});
	});

	test("opa run --server takes it with keys in its configuration, and answers as the reference does", async () => {
		const { signing: key } = read(pairOf("ES256"));
		const signed = held(await signBundle(BUNDLE, "b", { key, keyId: "main", scope: "shop" }));
		const config = {
			keys: { main: { key: pairOf("ES256").publicPem, algorithm: "ES256" } },
			bundles: {
				kubepattern: { resource: `file://${file("served.tar.gz", signed)}`, signing: { keyid: "main", scope: "shop" } },
			},
		};
		const definition = join(PROJECT, "registry/k8s-sidecar/pattern.json");
		const pattern = held(readPattern(readFileSync(definition, "utf8"), definition));
		const vectors = JSON.parse(readFileSync(join(PROJECT, "test/vectors/java/k8s-sidecar.json"), "utf8"));
		const { objects } = vectors.find(
			(vector: { expected: { findings?: unknown[] } }) => vector.expected.findings?.length,
		);
		const expected = evaluateReference(pattern, snapshotOf(objects).snapshot);
		expect(expected).not.toEqual([]);
		expect(await asked(file("opa.json", JSON.stringify(config)), objects)).toEqual(expected);
	});
});

/** What the rule `finding` of the sidecar says in a server with this configuration. */
async function asked(config: string, input: unknown): Promise<unknown> {
	const socket = join(folder, "opa.sock");
	const server = spawn(opa, ["run", "--server", "--addr", `unix://${socket}`, "--config-file", config], {
		stdio: "ignore",
	});
	try {
		// Ready when the bundle is: the first answers may come before it.
		for (let attempt = 0; attempt < 300; attempt++) {
			const isReady = existsSync(socket) && (await sent(socket, "GET", "/health?bundles").catch(() => undefined));
			if (isReady && isReady.status === 200) break;
			await pause(100);
		}
		const { body } = await sent(socket, "POST", "/v1/data/kubepattern/sidecar/finding", JSON.stringify({ input }));
		return JSON.parse(body).result;
	} finally {
		server.kill();
		await once(server, "exit");
	}
}

function sent(socketPath: string, method: string, path: string, text = "") {
	return new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
		const asking = request({ socketPath, method, path, headers: { "content-type": "application/json" } }, (answer) => {
			let body = "";
			answer.setEncoding("utf8").on("data", (chunk) => {
				body += chunk;
			});
			answer.on("end", () => resolve({ status: answer.statusCode, body }));
		});
		asking.on("error", reject).end(text);
	});
}

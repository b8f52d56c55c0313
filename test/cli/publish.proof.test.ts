import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { makeCertificates } from "../oci/certificates.js";
import { type ModelRegistry, startModelRegistry } from "../oci/model-registry.js";
import { newKeys } from "../targets/signing-keys.js";
import { type Ended, PROJECT, patternc, patterncProcess, temporaryFolder } from "./patternc.js";

const temporary = temporaryFolder();
const DEMO = join(PROJECT, "demo");
const BUNDLE = join(temporary, "built/bundle.tar.gz");
const [ours, theirs] = ["ours", "theirs"].map((name) => join(temporary, name)) as [string, string];
const registries: ModelRegistry[] = [];

beforeAll(async () => {
	// One pattern: what is published here counts, not how much of it.
	const build = [
		"build",
		join(PROJECT, "registry/k8s-sidecar"),
		"--out",
		join(temporary, "built"),
		"--target",
		"bundle",
	];
	expect(await patternc([...build, "-q"])).toMatchObject({ exit: 0 });
	for (const file of [ours, theirs]) {
		const { privatePem, publicPem } = newKeys("ES256");
		writeFileSync(`${file}.key`, privatePem);
		writeFileSync(`${file}.pub`, publicPem);
	}
});
afterEach(() => {
	for (const { stop } of registries.splice(0)) stop();
});

async function start(habits = {}): Promise<ModelRegistry> {
	const registry = await startModelRegistry(habits);
	registries.push(registry);
	return registry;
}

const folder = () => mkdtempSync(join(temporary, "folder-"));
const refTo = ({ host }: ModelRegistry, tag = "1.0") => `oci://${host}/team/p:${tag}`;
const pushArgs = (registry: ModelRegistry, ...more: string[]) => ["push", refTo(registry), "--bundle", BUNDLE, ...more];

/** How check, pull and inspect end with a key, in this order. */
async function verifiedWith(registry: ModelRegistry, key: string): Promise<readonly Ended[]> {
	const env = { XDG_CACHE_HOME: join(folder(), "cache") };
	const verify = ["--verify", key];
	return [
		await patternc(["check", DEMO, "--fail-on", "never", "-q", "-p", refTo(registry), ...verify], { env }),
		await patternc(["pull", refTo(registry), "--out", join(folder(), "out"), ...verify]),
		await patternc(["inspect", refTo(registry), ...verify]),
		await patternc(["pull", refTo(registry, "1.0-gatekeeper"), "--out", join(folder(), "out"), ...verify]),
		await patternc(["inspect", refTo(registry, "1.0-gatekeeper"), ...verify]),
	];
}

const exits = (ended: readonly Ended[]) => ended.map(({ exit }) => exit);

describe("artefacts that are signed themselves", () => {
	test.each([
		["as they are pushed", true],
		["afterwards", false],
	])("%s are taken with the key, both of them, and with no other", async (_, atPush) => {
		const registry = await start({ referrers: true });
		const key = ["--key", `${ours}.key`];
		const pushed = await patternc(pushArgs(registry, ...(atPush ? key : [])));
		expect(pushed).toMatchObject({ exit: 0 });
		if (!atPush) {
			expect(exits(await verifiedWith(registry, `${ours}.pub`))).toEqual([2, 2, 2, 2, 2]);
			const signed = await patternc(["sign", refTo(registry), ...key]);
			expect(signed).toEqual({ exit: 0, stdout: "", stderr: "signed (ES256): 1.0 and 1.0-gatekeeper\n" });
		}
		const verified = await verifiedWith(registry, `${ours}.pub`);
		expect(exits(verified)).toEqual([0, 0, 0, 0, 0]);
		expect(verified[2]?.stdout).toContain("the artefact is signed, and verified");
		const refused = await verifiedWith(registry, `${theirs}.pub`);
		expect(exits(refused)).toEqual([2, 2, 2, 2, 2]);
		expect(refused[3]?.stderr).toContain("[oci/unsigned-file]");
	});

	test("are taken without the network, from what was got before", async () => {
		const registry = await start();
		await patternc(pushArgs(registry, "--key", `${ours}.key`));
		const env = { XDG_CACHE_HOME: join(folder(), "cache") };
		const check = ["check", DEMO, "--fail-on", "never", "-q", "-p", refTo(registry), "--verify", `${ours}.pub`];
		expect(await patternc(check, { env })).toMatchObject({ exit: 0 });
		expect(await patternc([...check, "--offline"], { env })).toMatchObject({ exit: 0 });
		const other = check.with(-1, `${theirs}.pub`);
		expect(await patternc([...other, "--offline"], { env })).toMatchObject({ exit: 2 });
	});

	test("a file that is changed after the signature is refused", async () => {
		const registry = await start();
		await patternc(pushArgs(registry, "--key", `${ours}.key`));
		const digest = registry.tags.get("team/p:1.0") ?? "";
		const { bytes, mediaType } = registry.manifests.get(`team/p@${digest}`) ?? {
			bytes: new Uint8Array(),
			mediaType: "",
		};
		const manifest = JSON.parse(new TextDecoder().decode(bytes));
		const changed = new TextEncoder().encode(JSON.stringify({ ...manifest, annotations: { a: "b" } }));
		const { digestOf } = await import("../../src/oci/digest.js");
		registry.manifests.set(`team/p@${digestOf(changed)}`, { bytes: changed, mediaType });
		registry.tags.set("team/p:1.0", digestOf(changed));
		expect(exits(await verifiedWith(registry, `${ours}.pub`)).slice(0, 3)).toEqual([2, 2, 2]);
	});

	test.each<[string, readonly string[], RegExp]>([
		["a key id for an artefact", ["--key", "KEY", "--keyid", "x"], /are for the file of a bundle/],
		["no key", [], /no key is given/],
		["a key that is none", ["--key", "/dev/null"], /\[bundle\/key\]/],
	])("%s is refused", async (_, args, message) => {
		const registry = await start();
		const given = args.map((arg) => (arg === "KEY" ? `${ours}.key` : arg));
		const ended = await patternc(["sign", refTo(registry), ...given]);
		expect(ended).toMatchObject({ exit: 2, stderr: expect.stringMatching(message) });
		expect(registry.asked).toEqual([]);
	});
});

describe("a push that is there already", () => {
	test("is done, and says so", async () => {
		const registry = await start({ immutable: { status: 409 } });
		const first = await patternc(pushArgs(registry));
		const again = await patternc(pushArgs(registry));
		expect(again).toMatchObject({ exit: 0, stdout: first.stdout });
		expect(again.stderr).toContain("published before");
	});

	test("with other content is refused by its tag, and nothing moves", async () => {
		const registry = await start({ immutable: { status: 403, body: { errors: [{ code: "DENIED" }] } } });
		await patternc(pushArgs(registry));
		const tags = new Map(registry.tags);
		const other = await patternc(pushArgs(registry, "--annotation", "source=https://other.example"));
		expect(other).toMatchObject({ exit: 2, stdout: "", stderr: expect.stringContaining("[oci/tag-exists]") });
		expect(registry.tags).toEqual(tags);
	});
});

test("killed between its two tags, a push leaves each tag whole, and the next one completes it", async () => {
	const registry = await start({ immutable: { status: 409 } });
	const main = join(PROJECT, "dist/cli/main.js");
	const child = spawn(process.execPath, [main, ...pushArgs(registry)], { stdio: "ignore" });
	const killed = new Promise((resolve) => child.on("close", (_, signal) => resolve(signal)));
	registry.habits = {
		...registry.habits,
		answer: async ({ method, path }) => {
			if (method !== "PUT" || path !== "manifests/1.0" || child.killed) return undefined;
			child.kill("SIGKILL");
			await killed;
			return { status: 500 };
		},
	};
	expect(await killed).toBe("SIGKILL");
	registry.habits = { immutable: { status: 409 } };
	expect([...registry.tags.keys()]).toEqual(["team/p:1.0-gatekeeper"]);
	const whole = await patternc(["pull", refTo(registry, "1.0-gatekeeper"), "--out", join(folder(), "out")]);
	expect(whole).toMatchObject({ exit: 0 });
	expect(await patternc(pushArgs(registry))).toMatchObject({ exit: 0 });
	expect(registry.tags.size).toBe(2);
});

test("two processes that publish the same version at once give one digest, and both are done", async () => {
	const registry = await start({ immutable: { status: 409 } });
	const [one, other] = await Promise.all([patterncProcess(pushArgs(registry)), patterncProcess(pushArgs(registry))]);
	expect(one).toMatchObject({ exit: 0, stdout: expect.stringContaining(registry.tags.get("team/p:1.0") ?? "none") });
	expect(other).toMatchObject({ exit: 0, stdout: one.stdout });
});

describe("the options for the network", () => {
	test("an authority is read from its file, and goes with HTTPS alone", async () => {
		const registry = await start();
		const certificate = join(temporary, "ca.pem");
		writeFileSync(certificate, "nothing");
		for (const [args, message] of [
			[["--ca-file", certificate], /there is no certificate in/],
			[["--ca-file", join(temporary, "none.pem")], /\[read\/missing-file\]/],
			[["--ca-file", certificate, "--plain-http"], /--ca-file is for HTTPS/],
		] as const) {
			const ended = await patternc(["inspect", refTo(registry), ...args]);
			expect(ended).toMatchObject({ exit: 2, stderr: expect.stringMatching(message) });
		}
		expect(registry.asked).toEqual([]);
	});

	test("an authority is trusted, also on this machine, and is needed", async () => {
		const { authority, server } = makeCertificates();
		const registry = createServer({ cert: server.certificate, key: server.key }, (_, response) => {
			response.writeHead(404).end();
		});
		await new Promise<void>((resolve) => registry.listen(0, "127.0.0.1", resolve));
		const reference = `oci://localhost:${(registry.address() as AddressInfo).port}/team/p:1`;
		const [right, wrong] = [join(temporary, "right.pem"), join(temporary, "wrong.pem")];
		writeFileSync(right, authority.certificate);
		writeFileSync(wrong, makeCertificates().authority.certificate);
		const trusted = await patternc(["inspect", reference, "--ca-file", right]);
		expect(trusted).toMatchObject({ exit: 2, stderr: expect.stringContaining("[oci/not-found]") });
		const other = await patternc(["inspect", reference, "--ca-file", wrong]);
		expect(other).toMatchObject({ exit: 2, stderr: expect.stringContaining("no authority that this machine trusts") });
		registry.close();
		registry.closeAllConnections();
	});

	test("a registry that never answers is given up after --timeout", async () => {
		const registry = await start({ answer: () => new Promise(() => undefined) });
		for (const args of [
			["inspect", refTo(registry)],
			["check", DEMO, "-p", refTo(registry)],
		]) {
			const ended = await patternc([...args, "--timeout", "1"], { env: { XDG_CACHE_HOME: folder() } });
			expect(ended.exit).toBe(2);
			expect(ended.stderr).toContain("the registry took more than 1 s in all");
		}
	});

	test("a proxy that cannot be reached is named", async () => {
		const env = { HTTPS_PROXY: "http://127.0.0.1:1", XDG_CACHE_HOME: folder() };
		const ended = await patternc(["inspect", "oci://registry.example/team/p:1"], { env });
		expect(ended).toMatchObject({ exit: 2, stderr: expect.stringContaining("the proxy does not let us through") });
	});
});

test("inspect does not say that there are no proofs where the registry does not tell", async () => {
	const registry = await start({ referrers: true });
	await patternc(pushArgs(registry));
	registry.habits = { answer: ({ path }) => (path.startsWith("referrers/") ? { status: 403, body: {} } : undefined) };
	const text = await patternc(["inspect", refTo(registry)]);
	expect(text).toMatchObject({ exit: 0, stderr: expect.stringContaining("warning") });
	expect(text.stdout).toContain("not known: the registry did not tell");
	const json = await patternc(["inspect", refTo(registry), "-o", "json"]);
	expect(JSON.parse(json.stdout)).not.toHaveProperty("proofs");
});

test("the progress of a transfer is a line on a terminal", async () => {
	const { TransferLine } = await import("../../src/cli/transfer-line.js");
	const lines: string[] = [];
	let now = 0;
	const line = new TransferLine({ progress: (text) => lines.push(text) }, () => now);
	line.request("get the manifest 1.0");
	line.transfer({ direction: "down", digest: "a", bytes: 500, total: 9_000 });
	now = 200;
	line.transfer({ direction: "down", digest: "a", bytes: 2_500, total: 9_000 });
	line.label("pulled 1 of 3 files");
	now = 400;
	line.transfer({ direction: "down", digest: "b", bytes: 2_000_000, total: 2_000_000 });
	line.end();
	expect(lines).toEqual([
		"registry: get the manifest 1.0",
		"registry: 3 kB",
		"registry: pulled 1 of 3 files, 3 kB",
		"registry: pulled 1 of 3 files, 2.0 MB",
		"",
	]);
});

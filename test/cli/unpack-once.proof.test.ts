import { generateKeyPairSync } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { success } from "../../src/base/result.js";
import type { ExitCode } from "../../src/cli/exit-code.js";
import type { Terminal } from "../../src/cli/terminal.js";
import { digestOf } from "../../src/oci/digest.js";
import { styleFor } from "../../src/report/style.js";
import { bytesOf, memoryRepository } from "../oci/memory-repository.js";
import { PROJECT, temporaryFolder } from "./patternc.js";

vi.mock("../../src/targets/bundle/read-tar.js", async (original) => {
	const real = await original<typeof import("../../src/targets/bundle/read-tar.js")>();
	return { readTar: vi.fn(real.readTar) };
});
// The commands' own way to a registry, with a repository that is in memory.
vi.mock("../../src/cli/registry-access.js", () => ({
	openReference: (text: string) => {
		const reference = { host: "registry.example", repository: "patterns", tag: "1.0" };
		const line = { label: () => undefined, end: () => undefined };
		return success({ reference, text, name: "1.0", repository, line });
	},
}));

// Files share the modules of a worker: the commands are loaded anew with what stands above, and for others without it.
vi.resetModules();
const { inspect } = await import("../../src/cli/commands/inspect.js");
const { pull } = await import("../../src/cli/commands/pull.js");
const { push } = await import("../../src/cli/commands/push.js");
const { sign } = await import("../../src/cli/commands/sign.js");
const { unpackArchive } = await import("../../src/targets/bundle/archive.js");
const { readTar } = await import("../../src/targets/bundle/read-tar.js");
afterAll(() => {
	vi.resetModules();
});

const temporary = temporaryFolder();
const repository = memoryRepository();
const BUNDLE = join(PROJECT, "dist-policies/bundle.tar.gz");
const REFERENCE = "oci://registry.example/patterns:1.0";

const keys = generateKeyPairSync("ed25519");
const file = (name: string, content: string | Uint8Array) => {
	writeFileSync(join(temporary, name), content);
	return join(temporary, name);
};
const key = file("private.pem", keys.privateKey.export({ type: "pkcs8", format: "pem" }));
const verify = file("public.pem", keys.publicKey.export({ type: "spki", format: "pem" }));
const signed = join(temporary, "signed.tar.gz");
const proof = file(
	"proof.json",
	bytesOf({
		predicateType: "https://github.com/patternc/patternc/proof/v1",
		subject: [{ digest: { sha256: digestOf(readFileSync(BUNDLE)).slice(7) } }],
		predicate: {},
	}),
);

const terminal: Terminal = {
	out: async () => undefined,
	err: (text) => errors.push(text),
	progress: () => undefined,
	outStyle: styleFor(false),
	errStyle: styleFor(false),
	standardInput: async () => new Uint8Array(),
};
const errors: string[] = [];

/** Runs a command that must succeed, and counts how often it unpacks a bundle. */
async function unpackings(run: () => Promise<ExitCode>): Promise<number> {
	vi.mocked(readTar).mockClear();
	expect(await run(), errors.join("")).toBe(0);
	return vi.mocked(readTar).mock.calls.length;
}

beforeAll(async () => {
	expect(await sign(BUNDLE, { key, out: signed, quiet: true, plainHttp: false }, terminal), errors.join("")).toBe(0);
});
beforeEach(() => {
	errors.length = 0;
});

const PUSH = { annotation: [], gatekeeper: true, plainHttp: false, quiet: true };

test("the count is of what every way into a bundle goes through", () => {
	vi.mocked(readTar).mockClear();
	unpackArchive(readFileSync(BUNDLE), BUNDLE);
	expect(vi.mocked(readTar)).toHaveBeenCalledTimes(1);
});

test("sign unpacks a bundle once", async () => {
	const out = join(temporary, "again.tar.gz");
	expect(await unpackings(() => sign(BUNDLE, { key, out, quiet: true, plainHttp: false }, terminal))).toBe(1);
});

test("push of a bundle with its proof unpacks it once", async () => {
	expect(await unpackings(() => push([REFERENCE], { ...PUSH, bundle: signed, proof }, terminal))).toBe(1);
});

test("push of patterns unpacks the bundle that it builds once", async () => {
	const patterns = [join(PROJECT, "registry/k8s-sidecar")];
	expect(await unpackings(() => push([REFERENCE, ...patterns], PUSH, terminal))).toBe(1);
});

test("inspect of a file unpacks it once", async () => {
	const options = { output: ["json"], plainHttp: false };
	expect(await unpackings(() => inspect(signed, { ...options, verify }, terminal))).toBe(1);
	expect(await unpackings(() => inspect(BUNDLE, options, terminal))).toBe(1);
});

test("inspect and pull of an artefact with a signature and a proof unpack its bundle once", async () => {
	expect(await unpackings(() => push([REFERENCE], { ...PUSH, bundle: signed, proof }, terminal))).toBe(1);
	const options = { output: ["text"], plainHttp: false, verify };
	expect(await unpackings(() => inspect(REFERENCE, options, terminal))).toBe(1);
	const out = join(temporary, "pulled");
	expect(await unpackings(() => pull(REFERENCE, { out, plainHttp: false, quiet: true, verify }, terminal))).toBe(1);
});

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { FINDINGS_ENTRYPOINT } from "../../src/emit/findings-module.js";
import { packArchive, unpackArchive } from "../../src/targets/bundle/archive.js";
import type { ArchiveFile } from "../../src/targets/bundle/archive-file.js";
import { patternc, patterncProcess, temporaryFolder } from "../cli/patternc.js";
import { held } from "../targets/signing-keys.js";
import { call, constant, DROP, FOREVER, GROW, type HandWritten, handWritten, TRAP } from "./wasm-builder.js";

/*
 * Bundles whose definitions are honest and whose policy is not. Each must end soon, with exit code 2 and a diagnostic that
 * blames the bundle, and nothing of it may reach the terminal or the report.
 */

const folder = temporaryFolder();
const manifests = join(folder, "pods.yaml");
const ESCAPE = "\u001b]0;owned\u0007\u200b";
let files: readonly ArchiveFile[];

beforeAll(async () => {
	const out = join(folder, "policies");
	await patternc(["build", "registry/k8s-sidecar", "--out", out, "--target", "bundle"]);
	files = held(unpackArchive(readFileSync(join(out, "bundle.tar.gz")), "b"));
	writeFileSync(manifests, "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\n");
});

async function bundleWith(title: string, path: string, bytes: Uint8Array): Promise<string> {
	const file = join(folder, `${title.replaceAll(/\W/g, "-")}.tar.gz`);
	writeFileSync(file, await packArchive(files.map((one) => (one.path === path ? { path, bytes } : one))));
	return file;
}

const gives = (value: unknown, more: HandWritten = {}): HandWritten => ({
	...more,
	texts: { ...more.texts, 2048: typeof value === "string" ? value : JSON.stringify(value) },
});
const found = (change: object, ofResource: object = {}) => {
	const resource = { apiVersion: "v1", kind: "Pod", namespace: "default", name: "web", template: false, ...ofResource };
	const resources = ["main-app", "sidecar"].map((actor) => ({ actor, ...resource }));
	return gives([{ result: [{ pattern: "sidecar", severity: "INFO", message: "m", resources, ...change }] }]);
};
const evaluates = (...code: readonly number[]): HandWritten => ({
	functions: { opa_eval: { signature: "iiiiiii>i", code } },
});
const answers = (field: string, signature: string, ...code: readonly number[]): HandWritten => ({
	functions: { [field]: { signature, code } },
});
const PRINT = ["opa_println", "i>"] as const;
const ABORT = ["opa_abort", "i>"] as const;
const BUILTIN = ["opa_builtin0", "ii>i"] as const;
const many = JSON.stringify([{ result: [{ pattern: "sidecar", severity: "INFO", message: "m", resources: [] }] }]);

/** Blocks that each branch out and set a variable: V8 keeps all variables for each of them while it compiles. */
const blocks = (count: number) =>
	Array(count)
		.fill([0x02, 0x40, 0x20, 0, 0x0d, 0, ...constant(1), 0x21, 7, 0x0b])
		.flat();

const CORPUS: readonly (readonly [title: string, module: HandWritten, code: string, says: RegExp])[] = [
	["a loop without end", evaluates(...FOREVER, ...constant(0)), "bundle/policy", /ended after 1 s/],
	["a start function that loops", { start: FOREVER }, "bundle/policy", /ended after 1 s/],
	["entry points that loop", answers("entrypoints", ">i", ...FOREVER, ...constant(0)), "bundle/policy", /ended after/],
	["an allocator that loops", answers("opa_malloc", "i>i", ...FOREVER, ...constant(0)), "bundle/policy", /ended after/],
	["a trap", evaluates(...TRAP), "bundle/policy", /broke off: unreachable/],
	["recursion without end", evaluates(...Array(7).fill(constant(0)).flat(), ...call(6)), "bundle/policy", /broke off/],
	["a result beyond the memory", evaluates(...constant(-8)), "bundle/policy", /not within its memory/],
	["entry points beyond it", answers("entrypoints", ">i", ...constant(-1)), "bundle/policy", /not within its memory/],
	["an allocation beyond it", answers("opa_malloc", "i>i", ...constant(-1)), "bundle/policy", /outside of its memory/],
	["a heap beyond it", answers("opa_heap_ptr_get", ">i", ...constant(-1)), "bundle/policy", /outside of its memory/],
	[
		"an abort beyond it",
		{ imports: [ABORT], ...evaluates(...constant(-1), ...call(0), ...constant(0)) },
		"bundle/policy",
		/without a reason/,
	],
	[
		"an abort with escape sequences",
		{ imports: [ABORT], ...evaluates(...constant(3072), ...call(0), ...constant(0)), texts: { 3072: ESCAPE } },
		"bundle/policy",
		/\\u001b\]0;owned\\u0007/,
	],
	[
		"memory that grows",
		evaluates(0x03, 0x40, ...constant(1000), ...GROW, DROP, 0x0c, 0x00, 0x0b, ...constant(0)),
		"bundle/policy",
		/ended after 1 s/,
	],
	[
		"a function of its runner",
		{ imports: [BUILTIN], ...evaluates(...constant(0), ...constant(0), ...call(0)) },
		"bundle/policy",
		/calls a function of its runner/,
	],
	["a result that is no JSON", gives("[{"), "bundle/policy", /no JSON/],
	["no result", gives("[]"), "bundle/policy", /no findings, not even none/],
	["a result that nests", gives("[".repeat(40_000) + "]".repeat(40_000)), "bundle/policy", /./],
	["a text in place of findings", gives([{ result: ESCAPE }]), "bundle/policy", /no findings/],
	["a finding of nothing", gives(many), "bundle/policy", /reports no object/],
	["a pattern that the bundle does not hold", found({ pattern: ESCAPE }), "bundle/policy", /does not have: "\\u001b/],
	["a severity that is none", found({ severity: "BAD" }), "bundle/policy", /severity "BAD" in place of INFO/],
	["a severity that is another", found({ severity: "CRITICAL" }), "bundle/policy", /severity "CRITICAL"/],
	["an object that is nowhere", found({}, { name: ESCAPE }), "bundle/policy", /not among the manifests/],
	["other actors", found({}, { actor: "main-app" }), "bundle/policy", /other actors/],
	["more than a finding", found({ file: "/etc/passwd" }), "bundle/policy", /holds what findings do not/],
	["a duration", found({ for: "1h" }), "bundle/policy", /duration/],
	["an import of the system's", { imports: [["fd_write", "iiii>i"]] }, "bundle/foreign", /imports env\.fd_write/],
	["an import of another type", { imports: [["opa_abort", "l>"]] }, "bundle/foreign", /imports env\.opa_abort/],
	["an export of another type", answers("opa_eval", ">i", ...constant(0)), "bundle/foreign", /opa_eval takes or gives/],
	["a memory of 4 GB", { memory: [0x00, 0x80, 0x80, 0x04] }, "bundle/foreign", /demands a memory/],
	["a memory with a maximum", { memory: [0x01, 0x01, 0x01] }, "bundle/foreign", /demands a memory/],
	[
		"a function that fills the memory of its compiler",
		{ functions: { opa_eval: { signature: "iiiiiii>i", locals: 49_000, code: [...blocks(1_000), ...constant(0)] } } },
		"bundle/foreign",
		/too large to be compiled/,
	],
	["a memory of 64 bits", { memory: [0x04, 0x02] }, "bundle/foreign", /./],
	["a memory that threads share", { memory: [0x03, 0x01, 0x01] }, "bundle/foreign", /./],
	["two memories", { sections: [[5, [1, 0x00, 0x01]]] }, "bundle/foreign", /./],
	[
		"two results",
		answers("opa_heap_ptr_get", ">ii", ...constant(0), ...constant(0)),
		"bundle/foreign",
		/opa_heap_ptr_get/,
	],
	["a table of ten million", { sections: [[4, [1, 0x70, 0x00, 0x80, 0xad, 0xe2, 0x04]]] }, "bundle/foreign", /tables/],
];

const CONTROL = /[^\P{Cc}\n]|[\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\ufeff]/u;

test.each(CORPUS)("%s", async (title, module, code, says) => {
	const file = await bundleWith(title, "policy.wasm", handWritten([FINDINGS_ENTRYPOINT], module));
	const start = performance.now();
	// What ends by itself must not be ended by a machine that is slow at this moment.
	const seconds = says.source.startsWith("ended after") ? "1" : "20";
	const { exit, stdout, stderr } = await patternc(["check", manifests, "-p", file, "-o", "json", "--timeout", seconds]);
	expect(performance.now() - start).toBeLessThan(30_000);
	const report = JSON.parse(stdout);
	expect([exit, report.findings, report.diagnostics.length]).toEqual([2, [], 1]);
	expect(report.diagnostics[0]).toMatchObject({ code, severity: "error" });
	expect(report.diagnostics[0].message).toMatch(says);
	expect(report.diagnostics[0].help).not.toMatch(/bug of patternc/);
	expect(stderr.match(CONTROL)).toBeNull();
});

const deep = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;

test.each([
	["a manifest of ten million brackets", ".manifest", deep(10_000_000)],
	[
		"definitions of ten million brackets",
		"data.json",
		`{"lib":{"kubepattern":{"definitions":{"a":${deep(10_000_000)}}}}}`,
	],
	[
		"ten million empty lists",
		"data.json",
		`{"lib":{"kubepattern":{"definitions":{"a":[${"[],".repeat(10_000_000)}1]}}}}`,
	],
	["kinds of a hundred thousand levels", ".manifest", "kinds"],
])("%s", async (title, path, text) => {
	const manifest = new TextDecoder().decode(files.find((one) => one.path === path)?.bytes);
	const kinds = `"settings":{"kinds":${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)},`;
	const content = text === "kinds" ? manifest.replace('"settings":{', kinds) : text;
	const file = await bundleWith(title, path, new TextEncoder().encode(content));
	const start = performance.now();
	const { exit, stderr } = await patternc(["check", manifests, "-p", file]);
	expect([exit, stderr]).toEqual([2, expect.stringContaining("[bundle/foreign]")]);
	expect(performance.now() - start).toBeLessThan(15_000);
});

test("twenty thousand functions that nobody calls are no fault", async () => {
	const functions = Object.fromEntries(
		Array.from({ length: 20_000 }, (_, i) => [`f${i}`, { signature: ">i", code: constant(0) }]),
	);
	const bytes = handWritten([FINDINGS_ENTRYPOINT], gives([{ result: [] }], { functions }));
	const file = await bundleWith("many functions", "policy.wasm", bytes);
	const { exit, stderr } = await patternc(["check", manifests, "-p", file]);
	expect([exit, stderr.match(CONTROL)]).toEqual([0, null]);
});

test("what a policy prints goes nowhere, also from the process", async () => {
	const module: HandWritten = {
		imports: [PRINT],
		...evaluates(...constant(3072), ...call(0), ...constant(2048)),
		texts: { 2048: '[{"result":[]}]', 3072: ESCAPE },
	};
	const file = await bundleWith("prints", "policy.wasm", handWritten([FINDINGS_ENTRYPOINT], module));
	const { exit, stdout, stderr } = await patterncProcess(["check", manifests, "-p", file, "-o", "json"]);
	expect([exit, JSON.parse(stdout).findings]).toEqual([0, []]);
	expect(stderr).not.toContain("owned");
});

test("--rebuild tells whether the policy is what the definitions compile to", async () => {
	const honest = join(folder, "policies/bundle.tar.gz");
	const same = await patternc(["check", manifests, "-p", honest, "--rebuild"]);
	expect([same.exit, same.stderr]).toEqual([0, expect.stringContaining("[bundle/rebuilt]")]);
	const other = handWritten([FINDINGS_ENTRYPOINT], gives([{ result: [] }]));
	const changed = await bundleWith("changed", "policy.wasm", other);
	const quiet = await patternc(["check", manifests, "-p", changed]);
	expect(quiet.exit).toBe(0);
	const rebuilt = await patternc(["check", manifests, "-p", changed, "--rebuild"]);
	expect([rebuilt.exit, rebuilt.stderr]).toEqual([2, expect.stringContaining("[bundle/rebuild]")]);
});

test("a bundle of another version is judged in one piece, and not compared", async () => {
	const manifest = files.find(({ path }) => path === ".manifest")?.bytes ?? new Uint8Array();
	const older = JSON.parse(new TextDecoder().decode(manifest));
	older.metadata.patternc.version = "0.0.1";
	const file = await bundleWith("older", ".manifest", new TextEncoder().encode(JSON.stringify(older)));
	const judged = await patternc(["check", "demo", "-p", file, "-o", "json"]);
	const own = await patternc(["check", "demo", "-p", join(folder, "policies/bundle.tar.gz"), "-o", "json"]);
	expect(JSON.parse(judged.stdout).findings).toEqual(JSON.parse(own.stdout).findings);
	expect(JSON.parse(judged.stdout).findings.length).toBeGreaterThan(0);
	const rebuilt = await patternc(["check", "demo", "-p", file, "--rebuild"]);
	expect([rebuilt.exit, rebuilt.stderr]).toEqual([2, expect.stringContaining("cannot be compared")]);
	older.metadata.patternc.fields = { Pod: { metadata: 7 } };
	const broken = await bundleWith("broken", ".manifest", new TextEncoder().encode(JSON.stringify(older)));
	expect((await patternc(["check", "demo", "-p", broken])).stderr).toContain("[bundle/foreign]");
});

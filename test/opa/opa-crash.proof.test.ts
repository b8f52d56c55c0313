import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Diagnostic } from "../../src/base/diagnostic.js";
import { runOpa } from "../../src/opa/run-opa.js";
import { PROJECT } from "../cli/patternc.js";
import { SIDECAR_MODULES } from "./sidecar-modules.js";

/** Stands for the compiler: memory, and a `_start` whose body is the given WASM instructions. */
function wasmWithStart(...instructions: number[]): Buffer {
	const body = [0, ...instructions, 0x0b];
	const section = (id: number, ...bytes: number[]) => [id, bytes.length, ...bytes];
	return Buffer.from([
		...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
		...section(1, 1, 0x60, 0, 0),
		...section(3, 1, 0),
		...section(5, 1, 0, 1),
		...section(7, 2, 6, ...Buffer.from("memory"), 2, 0, 6, ...Buffer.from("_start"), 0, 0),
		...section(10, 1, body.length, ...body),
	]);
}
const UNREACHABLE = [0x00];
const FOR_EVER = [0x03, 0x40, 0x0c, 0, 0x0b];

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "patternc-test-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a compiler with its hash; returns the path of the compressed file. */
function publish(name: string, wasm: Buffer): string {
	const file = join(folder, `${name}.wasm.br`);
	const compressed = brotliCompressSync(wasm);
	writeFileSync(file, compressed);
	const hash = createHash("sha256").update(compressed).digest("hex");
	writeFileSync(join(folder, `${name}.wasm.sha256`), `${hash}  ${name}.wasm.br\n`);
	return file;
}

async function crashOf(
	compilerFile: string,
	{ code = "opa/crash", timeoutMs = 60_000 } = {},
): Promise<Diagnostic | undefined> {
	const result = await runOpa({ modules: SIDECAR_MODULES, operations: ["check"] }, { compilerFile, timeoutMs });
	expect(result).toEqual({ ok: false, diagnostics: [expect.objectContaining({ code })] });
	return result.diagnostics[0];
}

test("a trap in the compiler is a diagnostic with the reason", async () => {
	const crash = await crashOf(publish("trap", wasmWithStart(...UNREACHABLE)));
	expect(crash?.message).toBe("the embedded opa gave no answer: exit code 1: unreachable");
	expect(crash?.help).toBe("this is a bug of patternc: please report it, with the pattern");
});

test("a compiler that does not end is stopped in time", async () => {
	const start = performance.now();
	const crash = await crashOf(publish("loop", wasmWithStart(...FOR_EVER)), { code: "opa/too-large", timeoutMs: 1_500 });
	expect(crash?.message).toBe("the patterns together are too large for the embedded opa: stopped after 1500 ms");
	expect(performance.now() - start).toBeLessThan(15_000);
});

test("a compressed compiler that is not the published one is not run", async () => {
	const file = publish("tampered", wasmWithStart(...UNREACHABLE));
	writeFileSync(file, brotliCompressSync(wasmWithStart(...FOR_EVER)));
	expect((await crashOf(file))?.message).toMatch(
		/: exit code 1: .*tampered\.wasm\.br does not have its published sha256$/,
	);
});

test("a compiler that is missing is told", async () => {
	expect((await crashOf(join(folder, "none.wasm.br")))?.message).toContain("ENOENT");
});

test("nothing stays behind in the temporary folder", async () => {
	const own = mkdtempSync(join(folder, "tmp-"));
	vi.stubEnv("TMPDIR", own).stubEnv("TEMP", own);
	try {
		await crashOf(publish("again", wasmWithStart(...UNREACHABLE)));
	} finally {
		vi.unstubAllEnvs();
	}
	expect(readdirSync(own)).toEqual([]);
});

test.each([
	[2, true],
	[3, false],
])("after %i crashes of V8 the request has an answer: %s", async (crashes, isAnswered) => {
	const own = mkdtempSync(join(folder, "crashing-"));
	const workerFile = join(own, "worker.mjs");
	const built = pathToFileURL(join(PROJECT, "dist/opa/opa-worker.js")).href;
	const lines = [
		'import { mkdirSync, readdirSync } from "node:fs";',
		`const runs = ${JSON.stringify(join(own, "runs"))};`,
		"mkdirSync(runs, { recursive: true });",
		"const { length } = readdirSync(runs);",
		"mkdirSync(`${runs}/${length}`);",
		`if (length < ${crashes}) process.kill(process.pid, "SIGSEGV");`,
		`else await import(${JSON.stringify(built)});`,
	];
	writeFileSync(workerFile, lines.join("\n"));
	const result = await runOpa({ modules: SIDECAR_MODULES, operations: ["check"] }, { workerFile });
	expect(result.ok).toBe(isAnswered);
	if (!isAnswered) expect(result.diagnostics[0]?.message).toContain("ended by SIGSEGV");
});

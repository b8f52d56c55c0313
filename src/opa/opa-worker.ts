/**
 * The main of the child process that `runOpa` starts: `node opa-worker.js <opa-compiler.wasm.br>`, the request as a
 * file on standard input, the response as a file on standard output. It is a process of its own because a crash of
 * the compiler (or of V8 beneath it) must not end the process that asked.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { WASI } from "node:wasi";
import { brotliDecompressSync } from "node:zlib";

/** Neither ES2023 nor @types/node 20 declares it, and the DOM's types have no place here. */
declare const WebAssembly: {
	compile(bytes: Uint8Array): Promise<object>;
	instantiate(module: object, imports: object): Promise<object>;
};

// The quick code of V8's first tier is all that one request needs: to optimise 40 MB of WASM takes three times as long
// as the request itself. A V8 that knows no such flag goes on without.
setFlagsFromString("--liftoff-only");

try {
	const module = await WebAssembly.compile(compilerBytes(process.argv[2] ?? ""));
	// No environment and no folders: what it answers depends on the request alone. The process ends inside of `start`:
	// to return from there, Node throws through the WASM's stack, and V8 crashes when that is deep (11 of 12 builds of
	// 246 patterns, after the whole response was written).
	const wasi = new WASI({ version: "preview1", args: ["opa-compiler"], env: {}, preopens: {}, returnOnExit: false });
	wasi.start(await WebAssembly.instantiate(module, { wasi_snapshot_preview1: wasi.wasiImport }));
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
}

/** The raw WASM, once the compressed file is known to be the one that was published with its hash. */
function compilerBytes(compressedFile: string): Buffer {
	const compressed = readFileSync(compressedFile);
	const hash = createHash("sha256").update(compressed).digest("hex");
	const published = readFileSync(compressedFile.replace(/br$/, "sha256"), "utf8");
	if (!published.includes(`${hash}  `)) throw new Error(`${compressedFile} does not have its published sha256`);
	return brotliDecompressSync(compressed);
}

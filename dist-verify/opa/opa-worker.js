/**
 * The main of the child process that `runOpa` starts: `node opa-worker.js <opa-compiler.wasm.br>`. Standard input is
 * the file of the request, standard output the file of the response. A child process is used because a crash of the
 * compiler, or of V8 beneath it, must not end patternc.
 */
import { createHash } from "node:crypto";
import { fstatSync, readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { WASI } from "node:wasi";
import { brotliDecompressSync } from "node:zlib";
/** From here on the request takes longer than V8 takes to optimise what it uses most: about 40 patterns. */
const LARGE_REQUEST_BYTES = 700_000;
// The code of V8's first tier is enough for a small request: what V8 optimises of 40 MB of WASM takes as long as the
// request itself. A V8 without this flag ignores it.
if (fstatSync(0).size < LARGE_REQUEST_BYTES)
    setFlagsFromString("--liftoff-only");
try {
    const module = await WebAssembly.compile(compilerBytes(process.argv[2] ?? ""));
    // No folders: the response depends on the request alone. Go does not collect garbage below 1 GiB: the registry needs
    // 100 MB in all, and a fifth of the time went into collecting it. The process ends inside of `start`: to
    // return from it, Node throws through the WASM's stack, and V8 crashes when that is deep (11 of 12 builds of 246
    // patterns, after the whole response was written).
    const env = { GOGC: "off", GOMEMLIMIT: "1GiB" };
    const wasi = new WASI({ version: "preview1", args: ["opa-compiler"], env, preopens: {}, returnOnExit: false });
    wasi.start(await WebAssembly.instantiate(module, { wasi_snapshot_preview1: wasi.wasiImport }));
}
catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
}
/** Reads the compiler and returns its WASM. Throws where the compressed file does not have its published hash. */
function compilerBytes(compressedFile) {
    const compressed = readFileSync(compressedFile);
    const hash = createHash("sha256").update(compressed).digest("hex");
    const hashes = readFileSync(compressedFile.replace(/br$/, "sha256"), "utf8");
    if (!hashes.includes(`${hash}  `))
        throw new Error(`${compressedFile} does not have its published sha256`);
    // In one piece: by zlib's own 16 KiB it takes half as long again.
    return brotliDecompressSync(compressed, { chunkSize: 64 * 1024 * 1024 });
}
//# sourceMappingURL=opa-worker.js.map
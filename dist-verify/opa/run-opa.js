import { spawn } from "node:child_process";
import { mkdtemp, open, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { errorDiagnostic } from "../base/diagnostic.js";
import { onInterruption } from "../base/interruption.js";
import { failure, success } from "../base/result.js";
import { withTemporaryFolder } from "../base/temporary-path.js";
import { crashDiagnostic } from "./opa-diagnostics.js";
import { readResponse, requestText } from "./opa-protocol.js";
/**
 * Runs of one request at most. V8 itself sometimes crashes under the compiler's WASM (1 run in 28 on a busy machine,
 * never twice in a row). Another run is safe, since the response depends on the request alone.
 */
const MAX_ATTEMPTS = 3;
const CRASHES = new Set(["SIGSEGV", "SIGBUS", "SIGILL", "SIGTRAP", "SIGABRT"]);
const PUBLISHED_COMPILER = fileURLToPath(new URL("../../opa-compiler/opa-compiler.wasm.br", import.meta.url));
/**
 * The main of the child. Under vitest this file runs as TypeScript, which a plain child cannot: it gets the built
 * worker.
 */
const WORKER = fileURLToPath(new URL(`../${import.meta.url.endsWith(".ts") ? "../dist/" : ""}opa/opa-worker.js`, import.meta.url));
/**
 * Runs the embedded OPA compiler on a request, in a child process, and returns its response. Fails with `opa/strict`,
 * `opa/format` or `opa/compile` where OPA refuses a module, with `opa/too-large` where the modules exceed its stack or
 * its time, and with `opa/crash` where there is no response for another reason. Where the variable `PATTERNC_KEEP_TMP`
 * is set, the files of the request and the response are kept, and standard error says where.
 */
export async function runOpa(request, options = {}) {
    const text = requestText(request);
    // Who keeps the files of a request wants it run.
    const cache = process.env.PATTERNC_KEEP_TMP ? undefined : options.cache;
    const compilerHash = cache === undefined ? "" : await publishedHash(options.compilerFile ?? PUBLISHED_COMPILER);
    const cached = await cache?.get(compilerHash, text);
    if (cached !== undefined)
        return readResponse(cached, request);
    const run = await runRequest(text, options);
    if (!run.ok)
        return run;
    const response = readResponse(run.value, request);
    if (response.ok)
        await cache?.put(compilerHash, text, run.value);
    return response;
}
/** How long a run may take: ten times what policies of few and of many patterns took on a quiet machine. */
const TIMEOUT_MS = 120_000;
const TIMEOUT_MS_PER_BYTE = 0.1;
/** Runs the child on the text of a request and returns the text of its response. */
async function runRequest(text, options) {
    try {
        if (!process.env.PATTERNC_KEEP_TMP)
            return await withTemporaryFolder((folder) => runIn(folder, text, options));
        const folder = await mkdtemp(join(tmpdir(), "patternc-opa-"));
        const response = await runIn(folder, text, options);
        process.stderr.write(`debug: kept the request of the embedded opa: ${folder}\n`);
        return response;
    }
    catch (error) {
        if (error instanceof Error && "syscall" in error && /^mkd/.test(String(error.syscall)))
            return failure([noTemporaryFolder()]);
        throw error;
    }
}
/** Runs the child with the files of request and response in a folder. */
async function runIn(folder, text, options) {
    // Files, not pipes: WASI's write to a pipe that is full fails ("Try again").
    const requestFile = join(folder, "request.json");
    const responseFile = join(folder, "response.json");
    const noRoom = await writeFile(requestFile, text).then(() => undefined, (error) => error);
    if (noRoom !== undefined)
        return failure([noTemporaryFile(noRoom instanceof Error ? noRoom.message : String(noRoom))]);
    let exit = await runWorker(requestFile, responseFile, options);
    for (let attempt = 2; exit.crashed === true && attempt <= MAX_ATTEMPTS; attempt++) {
        exit = await runWorker(requestFile, responseFile, options);
    }
    const full = exit.how === undefined ? null : /write \/dev\/stdout: (.*)/.exec(exit.stderr);
    if (full !== null)
        return failure([noTemporaryFile(full[1] ?? "")]);
    if (exit.how !== undefined)
        return failure([crashDiagnostic(`${exit.how}: ${reason(exit.stderr)}`)]);
    return success(await readFile(responseFile, "utf8"));
}
/** Makes the error of a temporary folder that has no room, or takes no files. */
function noTemporaryFile(reason) {
    return errorDiagnostic({
        code: "opa/crash",
        message: `the embedded opa has no room for its work in ${tmpdir()}: ${reason}`,
        help: "make room there, or set TMPDIR to another folder",
    });
}
function noTemporaryFolder() {
    return errorDiagnostic({
        code: "opa/crash",
        message: `the embedded opa could not be started: no temporary folder can be made in ${tmpdir()}`,
        help: "set TMPDIR to a folder that can be written to",
    });
}
async function runWorker(requestFile, responseFile, options) {
    const { compilerFile = PUBLISHED_COMPILER, workerFile = WORKER } = options;
    const stdin = await open(requestFile, "r");
    const timeoutMs = options.timeoutMs ?? TIMEOUT_MS + (await stdin.stat()).size * TIMEOUT_MS_PER_BYTE;
    const stdout = await open(responseFile, "w");
    try {
        // --no-warnings: node:wasi is experimental, and a user of patternc cannot act on that warning.
        const child = spawn(process.execPath, ["--no-warnings", workerFile, compilerFile], {
            stdio: [stdin.fd, stdout.fd, "pipe"],
            timeout: Math.round(timeoutMs),
            killSignal: "SIGKILL",
            windowsHide: true,
        });
        const release = onInterruption(() => child.kill("SIGKILL"));
        return await new Promise((resolve) => {
            let stderr = "";
            child.stderr?.setEncoding("utf8").on("data", (text) => {
                stderr += text;
            });
            child.on("error", (error) => resolve({ how: "not started", stderr: error.message }));
            child.on("close", (code, signal) => {
                const how = child.killed
                    ? `stopped after ${Math.round(timeoutMs)} ms`
                    : signal
                        ? `ended by ${signal}`
                        : `exit code ${code}`;
                const crashed = !child.killed && signal !== null && CRASHES.has(signal);
                resolve({ how: code === 0 ? undefined : how, crashed, stderr });
            });
        }).finally(release);
    }
    finally {
        await stdin.close();
        await stdout.close();
    }
}
/** Returns the hashes that were published with the compiler; without them it is not run, so nothing is kept. */
async function publishedHash(compilerFile) {
    return readFile(compilerFile.replace(/br$/, "sha256"), "utf8").catch(() => "");
}
/** Returns the line of stderr that says why: the first of a dump of Go's runtime, otherwise the last. */
function reason(stderr) {
    const lines = stderr.split("\n").map((line) => line.trim());
    return lines.find((line) => /^(panic|fatal error):/.test(line)) ?? lines.findLast((line) => line !== "") ?? "no word";
}
//# sourceMappingURL=run-opa.js.map
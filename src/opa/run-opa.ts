import { spawn } from "node:child_process";
import { mkdtemp, open, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Diagnostic, errorDiagnostic } from "../base/diagnostic.js";
import { failure, type Result, success } from "../base/result.js";
import { crashDiagnostic, opaDiagnostics } from "./opa-diagnostics.js";
import type { OpaRequest, OpaResponse } from "./opa-request.js";

/** How the child process is run. */
export interface OpaOptions {
	/** The child is killed after this many milliseconds. Default 120,000. */
	readonly timeoutMs?: number;
	/** The compressed compiler; its `.sha256` lies beside it. Default: the one of this package. */
	readonly compilerFile?: string;
	/** The main of the child. Another one only in tests. */
	readonly workerFile?: string;
}

/**
 * Now and then (1 run in 28 on a busy machine, and never twice in a row) V8 itself crashes under the compiler's WASM.
 * The request is then put once more: the answer depends on nothing but the request.
 */
const MAX_ATTEMPTS = 3;
const CRASHES: ReadonlySet<string> = new Set(["SIGSEGV", "SIGBUS", "SIGILL", "SIGTRAP", "SIGABRT"]);

/** The child's end: `how` is undefined if it ended well. */
interface Exit {
	readonly how: string | undefined;
	/** Whether it is V8 that crashed. */
	readonly crashed?: boolean;
	readonly stderr: string;
}

const PUBLISHED_COMPILER = fileURLToPath(new URL("../../opa-compiler/opa-compiler.wasm.br", import.meta.url));

/** Under vitest this file is run as TypeScript, of which a plain child knows nothing: it gets the built worker. */
const WORKER = fileURLToPath(
	new URL(import.meta.url.endsWith(".ts") ? "../../dist/opa/opa-worker.js" : "opa-worker.js", import.meta.url),
);

/**
 * Runs the embedded OPA compiler once, in a child process of its own, and returns its response. Fails with `opa/strict`, `opa/format` or
 * `opa/compile` where OPA refuses a module, with `opa/too-large` where the modules are too much for its stack or its
 * time, and with `opa/crash` where it gave no answer for another reason.
 */
export async function runOpa(request: OpaRequest, options: OpaOptions = {}): Promise<Result<OpaResponse>> {
	const folder = await mkdtemp(join(tmpdir(), "patternc-opa-")).catch(() => undefined);
	if (folder === undefined) return failure([noTemporaryFolder()]);
	try {
		// Files, not pipes: a pipe that is full for a moment fails WASI's write ("Try again"); a file never is.
		const requestFile = join(folder, "request.json");
		const responseFile = join(folder, "response.json");
		await writeFile(requestFile, requestText(request));
		let exit = await runWorker(requestFile, responseFile, options);
		for (let attempt = 2; exit.crashed === true && attempt <= MAX_ATTEMPTS; attempt++) {
			exit = await runWorker(requestFile, responseFile, options);
		}
		if (exit.how !== undefined) return failure([crashDiagnostic(`${exit.how}: ${reason(exit.stderr)}`)]);
		return readResponse(await readFile(responseFile, "utf8"), request);
	} finally {
		await rm(folder, { recursive: true, force: true, maxRetries: 3 });
	}
}

function noTemporaryFolder(): Diagnostic {
	return errorDiagnostic({
		code: "opa/crash",
		message: `the embedded opa could not be started: no temporary folder can be made in ${tmpdir()}`,
		help: "set TMPDIR to a folder that can be written to",
	});
}

async function runWorker(requestFile: string, responseFile: string, options: OpaOptions): Promise<Exit> {
	const { timeoutMs = 120_000, compilerFile = PUBLISHED_COMPILER, workerFile = WORKER } = options;
	const stdin = await open(requestFile, "r");
	const stdout = await open(responseFile, "w");
	try {
		// --no-warnings: node:wasi is marked experimental, which is nothing that a user of patternc could act on.
		const child = spawn(process.execPath, ["--no-warnings", workerFile, compilerFile], {
			stdio: [stdin.fd, stdout.fd, "pipe"],
			timeout: timeoutMs,
			killSignal: "SIGKILL",
			windowsHide: true,
		});
		return await new Promise((resolve) => {
			let stderr = "";
			child.stderr?.setEncoding("utf8").on("data", (text: string) => {
				stderr += text;
			});
			child.on("error", (error) => resolve({ how: "not started", stderr: error.message }));
			child.on("close", (code, signal) => {
				const how = child.killed
					? `stopped after ${timeoutMs} ms`
					: signal
						? `ended by ${signal}`
						: `exit code ${code}`;
				const crashed = !child.killed && signal !== null && CRASHES.has(signal);
				resolve({ how: code === 0 ? undefined : how, crashed, stderr });
			});
		});
	} finally {
		await stdin.close();
		await stdout.close();
	}
}

/** The request as `opa-compiler/main.go` reads it. Its word for the operations is `wants`, and its artefact is committed. */
function requestText({ operations, ...rest }: OpaRequest): string {
	return JSON.stringify({ ...rest, wants: operations });
}

/** The line of stderr that says why: a dump of Go's runtime has it first, everything else last. */
function reason(stderr: string): string {
	const lines = stderr.split("\n").map((line) => line.trim());
	return lines.find((line) => /^(panic|fatal error):/.test(line)) ?? lines.findLast((line) => line !== "") ?? "no word";
}

function readResponse(responseText: string, request: OpaRequest): Result<OpaResponse> {
	const response = parsed(responseText);
	if (response === undefined) return failure([crashDiagnostic("its answer is not whole")]);
	const { failed, errors, wasm, ...rest } = response;
	if (errors !== undefined) return failure(opaDiagnostics(failed, errors, request.modules));
	return success(wasm === undefined ? rest : { ...rest, wasm: new Uint8Array(Buffer.from(wasm, "base64")) });
}

/** The response, unless its writing was interrupted. */
function parsed(responseText: string) {
	try {
		return JSON.parse(responseText);
	} catch {
		return undefined;
	}
}

import { spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";
import { run } from "../../src/cli/program.js";
import type { Terminal } from "../../src/cli/terminal.js";
import { styleFor } from "../../src/report/style.js";

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

export interface Ended {
	readonly exit: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

const MAIN = join(PROJECT, "dist/cli/main.js");

/**
 * The folder to run in (default: the project's), text on standard input, more variables of the environment, and the
 * columns of a terminal in place of the pipe that standard output is.
 */
interface Surroundings {
	readonly cwd?: string;
	readonly input?: string;
	readonly columns?: number;
	readonly env?: Readonly<Record<string, string>>;
}

let lastRun: Promise<unknown> = Promise.resolve();

/**
 * Runs a command line in this process and returns how it ended. One runs at a time, since folder and environment are
 * the process's. What is about the process itself (streams, signals, files that are built) takes
 * {@link patterncProcess}, which costs a quarter of a second more.
 */
export function patternc(args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
	const ended = lastRun.then(() => runHere(args, surroundings));
	lastRun = ended.catch(() => undefined);
	return ended;
}

async function runHere(
	args: readonly string[],
	{ cwd = PROJECT, input = "", env = {}, columns }: Surroundings,
): Promise<Ended> {
	let stdout = "";
	let stderr = "";
	const terminal: Terminal = {
		out: async (text) => {
			stdout += text;
		},
		err: (text) => {
			stderr += text;
		},
		progress: () => undefined,
		outStyle: styleFor(false),
		errStyle: styleFor(false),
		...(columns === undefined ? {} : { columns }),
		standardInput: async () => new TextEncoder().encode(input),
	};
	const before = { cwd: process.cwd(), env: { ...process.env } };
	Object.assign(process.env, env);
	process.chdir(cwd);
	try {
		const exit = await run(args, () => terminal);
		return { exit, stdout, stderr };
	} finally {
		process.chdir(before.cwd);
		for (const name of Object.keys(env)) {
			const value = before.env[name];
			if (value === undefined) delete process.env[name];
			else process.env[name] = value;
		}
	}
}

/** Runs the built command line as a user would and returns how it ended. `stdoutFile` takes the place of `stdout`. */
export function patterncProcess(
	args: readonly string[],
	{
		cwd = PROJECT,
		input = "",
		main = MAIN,
		env = {},
		stdoutFile = "",
	}: Surroundings & {
		readonly main?: string;
		readonly stdoutFile?: string;
	} = {},
): Promise<Ended> {
	return new Promise((resolve, reject) => {
		const stdoutTarget = stdoutFile === "" ? "pipe" : openSync(stdoutFile, "w");
		const child = spawn(process.execPath, [main, ...args], {
			cwd,
			env: { ...process.env, ...env },
			stdio: ["pipe", stdoutTarget, "pipe"],
		});
		if (typeof stdoutTarget === "number") closeSync(stdoutTarget);
		let stdout = "";
		let stderr = "";
		child.stdout?.setEncoding("utf8").on("data", (text) => {
			stdout += text;
		});
		child.stderr?.setEncoding("utf8").on("data", (text) => {
			stderr += text;
		});
		child.on("error", reject);
		child.on("close", (exit) => resolve({ exit, stdout, stderr }));
		// A command that refuses its arguments ends before it reads.
		child.stdin?.on("error", () => undefined).end(input);
	});
}

/** A folder of this test file's own, gone when its tests are over. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), "patternc-test-"));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

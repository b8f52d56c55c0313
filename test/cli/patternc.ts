import { spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

export interface Ended {
	readonly exit: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

const MAIN = join(PROJECT, "dist/cli/main.js");

/**
 * Runs the built command line as a user would and returns how it ended.
 *
 * @param options the folder to run in (default: the project's), text on standard input, more variables of the
 * environment, and a file for standard output in place of `stdout`.
 */
export function patternc(
	args: readonly string[],
	{ cwd = PROJECT, input = "", main = MAIN, env = {} as Readonly<Record<string, string>>, stdoutFile = "" } = {},
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

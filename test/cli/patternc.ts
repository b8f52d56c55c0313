import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
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

/** Runs the built command line as a user would, in a folder (default: the project's), with text on standard input and more in the environment. */
export function patternc(
	args: readonly string[],
	{ cwd = PROJECT, input = "", main = MAIN, env = {} as Readonly<Record<string, string>> } = {},
): Promise<Ended> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [main, ...args], { cwd, env: { ...process.env, ...env } });
		let stdout = "";
		let stderr = "";
		child.stdout.setEncoding("utf8").on("data", (text) => {
			stdout += text;
		});
		child.stderr.setEncoding("utf8").on("data", (text) => {
			stderr += text;
		});
		child.on("error", reject);
		child.on("close", (exit) => resolve({ exit, stdout, stderr }));
		// A command that refuses its arguments ends before it reads.
		child.stdin.on("error", () => undefined).end(input);
	});
}

/** A folder of this test file's own, gone when its tests are over. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), "patternc-test-"));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT, patternc, patterncProcess, temporaryFolder } from "./patternc.js";

/**
 * Most tests run command lines in their own process. Here some of each exit code are run by both ways: what is built
 * and started by Node says the same, byte for byte, on the same streams.
 */
const empty = temporaryFolder();
const manifest = readFileSync(join(PROJECT, "demo/shop/web.yaml"), "utf8");

test.each([
	[0, ["--version"]],
	[0, ["check", "--help"]],
	[0, ["lint", "registry/unused-claim"]],
	[0, ["check", "demo", "--fail-on", "never", "-o", "json"]],
	[0, ["check", "-", "-p", "registry/unused-claim"]],
	[1, ["check", "demo"]],
	[2, ["chekc"]],
	[2, ["check", "demo", "--no-such"]],
	[2, ["check", "no-such-file"]],
	[3, ["check", empty]],
] as const)("exit code %i of %j", async (exit, args) => {
	const built = await patterncProcess(args, { input: manifest });
	expect(built).toEqual(await patternc(args, { input: manifest }));
	expect(built.exit).toBe(exit);
});

test.skipIf(!existsSync("/dev/full"))("what cannot be written is an error, whatever it is", async () => {
	for (const args of ["--help", "check --help", "--version", "check demo --show-config", "version", "list"]) {
		const { exit, stderr } = await intoFullDisk(args);
		expect([args, exit, stderr]).toEqual([args, 2, expect.stringContaining("[report/unwritable]")]);
	}
});

/** Runs a command line whose standard output is a full disk. */
function intoFullDisk(args: string): Promise<{ exit: number | null; stderr: string }> {
	const command = `exec "${process.execPath}" dist/cli/main.js ${args} >/dev/full`;
	const child = spawn("/bin/sh", ["-c", command], { cwd: PROJECT });
	let stderr = "";
	child.stderr.on("data", (text) => {
		stderr += text;
	});
	return new Promise((resolve) => child.on("close", (exit) => resolve({ exit, stderr })));
}

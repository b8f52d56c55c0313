/** @file One run of a whole process, with what it used. Linux on x64 and arm64. */
import { spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const USAGE = fileURLToPath(new URL("usage.pl", import.meta.url));
/** The number of the system call. */
const WAIT4 = { x64: 61, arm64: 260 }[process.arch];

/**
 * Runs a command in an empty folder, so that it finds no configuration, and returns its usage: `cpu` and `wall` in
 * seconds, `peak` in MB, and as `value` what `take` made of the file of its standard output and its exit code. A command
 * that takes longer than the limit is ended. Then, and where a signal ended it, `isEnded` is false and `why` says it.
 */
export async function runProcess([command, ...args], limitSeconds, take = () => undefined) {
	if (process.platform !== "linux" || WAIT4 === undefined) throw new Error("the bench runs on Linux (x64, arm64)");
	const folder = mkdtempSync(join(tmpdir(), "patternc-bench-"));
	const [stdout, stderr, usage] = ["stdout", "stderr", "usage"].map((name) => join(folder, name));
	const files = [openSync(stdout, "w"), openSync(stderr, "w")];
	try {
		const start = performance.now();
		const child = spawn("perl", [USAGE, usage, String(WAIT4), command, ...args], {
			cwd: folder,
			stdio: ["ignore", ...files],
			detached: true,
		});
		const isEnded = await ended(child, limitSeconds);
		const wall = (performance.now() - start) / 1000;
		if (!isEnded) return { isEnded, wall, why: `not ended after ${limitSeconds} s` };
		const [user, system, peak, code, signal] = readFileSync(usage, "utf8").trim().split(" ").map(Number);
		const message = readFileSync(stderr, "utf8").slice(0, 2_000);
		// Node ends itself by a signal where its memory is full.
		if (signal > 0) return { isEnded: false, wall, why: `ended by signal ${signal}` };
		return { isEnded, wall, cpu: user + system, peak: peak / 1024, value: take(stdout, { code, message }) };
	} finally {
		for (const file of files) closeSync(file);
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The process groups that run. They are not ours, so whoever ends the bench does not end them. */
const running = new Set();
for (const signal of ["SIGINT", "SIGTERM"]) {
	process.once(signal, () => {
		for (const pid of running) process.kill(-pid, "SIGKILL");
		process.exit(1);
	});
}

/** Waits for a child; after the limit it ends the child's whole group, and returns false. */
function ended(child, limitSeconds) {
	return new Promise((resolve, reject) => {
		let isLate = false;
		running.add(child.pid);
		const timer = setTimeout(() => {
			isLate = true;
			process.kill(-child.pid, "SIGKILL");
		}, limitSeconds * 1000);
		child.on("error", reject);
		child.on("close", () => {
			clearTimeout(timer);
			running.delete(child.pid);
			resolve(!isLate);
		});
	});
}

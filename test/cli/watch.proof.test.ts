import { spawn } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { CheckFlags } from "../../src/cli/check/check-options.js";
import { EXIT } from "../../src/cli/exit-code.js";
import type { Terminal } from "../../src/cli/terminal.js";
import { watchRuns } from "../../src/cli/watch-runs.js";
import { pathsOfCheck } from "../../src/cli/watched-paths.js";
import { styleFor } from "../../src/report/style.js";
import { PROJECT, patternc, temporaryFolder } from "./patternc.js";

const folder = temporaryFolder();
const ENOUGH_MS = 400;
const pause = (ms: number) => new Promise((settle) => setTimeout(settle, ms));

function silent(): Terminal & { readonly said: string[] } {
	const said: string[] = [];
	return {
		said,
		out: async () => undefined,
		err: (text) => void said.push(text),
		progress: () => undefined,
		outStyle: styleFor(false),
		errStyle: styleFor(false),
		standardInput: async () => new Uint8Array(),
	};
}

/** Watches, does something after the first run, and returns how often it ran. */
async function runsWhile(
	paths: readonly string[],
	change: () => void,
	written: readonly string[] = [],
	during = () => undefined,
) {
	const end = new AbortController();
	const terminal = silent();
	let runs = 0;
	const run = async () => {
		runs++;
		if (runs === 1) during();
		return EXIT.FINDINGS;
	};
	const watching = watchRuns(run, { read: paths, written }, terminal, end.signal);
	await pause(ENOUGH_MS);
	change();
	await pause(2 * ENOUGH_MS);
	end.abort();
	return { exit: await watching, runs, said: terminal.said.join("") };
}

function made(name: string): string {
	const path = join(folder, name);
	mkdirSync(join(path, "sub/node_modules"), { recursive: true });
	writeFileSync(join(path, "sub/a.yaml"), "");
	return path;
}

describe("--watch", () => {
	test("runs once, and ends clean whatever was found", async () => {
		expect(await runsWhile([made("none")], () => undefined)).toMatchObject({ exit: 0, runs: 1 });
	});

	test("runs again for a file that was written, once for several at a time", async () => {
		const path = made("written");
		const { runs, said } = await runsWhile([path], () => {
			for (const name of ["a", "b", "c"]) writeFileSync(join(path, "sub", `${name}.yaml`), name);
		});
		expect(runs).toBe(2);
		expect(said).toContain(`changed: ${path}/sub/`);
	});

	test("for a file that was put in the place of one that was named, or removed", async () => {
		const path = made("renamed");
		const file = join(path, "sub/a.yaml");
		const replace = () => {
			writeFileSync(`${file}~`, "new");
			renameSync(`${file}~`, file);
		};
		expect((await runsWhile([file], replace)).runs).toBe(2);
		expect((await runsWhile([path], () => rmSync(file))).runs).toBe(2);
	});

	test("for a new folder, and for what was changed during the run", async () => {
		const path = made("folders");
		const addFolder = () => {
			mkdirSync(join(path, "new"));
			writeFileSync(join(path, "new/a.yaml"), "");
		};
		expect((await runsWhile([path], addFolder)).runs).toBeGreaterThanOrEqual(2);
		const during = () => void writeFileSync(join(path, "sub/a.yaml"), "x");
		expect((await runsWhile([path], () => undefined, [], during)).runs).toBe(2);
	});

	test("not for what no command reads, nor for its own reports", async () => {
		const path = made("others");
		const report = join(path, "sub/report.json");
		const write = () => {
			writeFileSync(join(path, "sub/notes.txt"), "");
			writeFileSync(join(path, "sub/node_modules/a.yaml"), "");
			writeFileSync(report, "");
		};
		expect((await runsWhile([path], write, [report])).runs).toBe(1);
	});

	test("knows what a check reads and writes, the configuration file and what that names included", async () => {
		const path = made("settings");
		const config = join(path, "settings.yaml");
		writeFileSync(config, "paths: [sub]\nkinds: kinds.json\n");
		const flags = { filename: [], snapshot: [], patterns: ["p"], output: ["json=r.json", "text"], only: [], skip: [] };
		const { read, written } = await pathsOfCheck([], { ...flags, exclude: [], config } as unknown as CheckFlags);
		expect(read.map((file) => resolve(file))).toEqual(
			[join(path, "sub"), "p", join(path, "kinds.json"), config].map((file) => resolve(file)),
		);
		expect(written).toEqual(["r.json"]);
	});

	test("refuses standard input", async () => {
		const { exit, stderr } = await patternc(["check", "-", "--watch"]);
		expect(exit).toBe(2);
		expect(stderr).toContain("standard input cannot be watched");
	});

	test.each(["SIGINT", "SIGTERM"] as const)("ends clean at %s", async (signal) => {
		const path = made(signal);
		const args = [join(PROJECT, "dist/cli/main.js"), "check", path, "--watch"];
		const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
		const exit = new Promise((settle) => child.on("exit", (code, by) => settle(code ?? by)));
		for await (const text of child.stderr) {
			if (String(text).includes("watching for changes")) child.kill(signal);
		}
		expect(await exit).toBe(0);
	});
});

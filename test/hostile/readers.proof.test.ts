import { execFile } from "node:child_process";
import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { PROJECT, temporaryFolder } from "../cli/patternc.js";

/** V8's heap of each process here, in megabytes. */
const HEAP = "--max-old-space-size=1024";
/** For more of them: `PATTERNC_FUZZ_RUNS=100000`. */
const RUNS = Number(process.env.PATTERNC_FUZZ_RUNS ?? 3_000);
const folder = temporaryFolder();

/** Runs Node and returns its exit code, with what it wrote. A process that died has a signal or a code above 128. */
function node(args: readonly string[], timeout: number) {
	return new Promise<{ code: unknown; text: string }>((resolve) => {
		execFile(process.execPath, [HEAP, ...args], { timeout, cwd: PROJECT }, (error, stdout, stderr) =>
			resolve({ code: error === null ? 0 : (error.signal ?? error.code), text: stdout + stderr }),
		);
	});
}

test(
	`no reader dies or throws on ${RUNS} mutations`,
	async () => {
		const script = fileURLToPath(new URL("fuzz-readers.mjs", import.meta.url));
		const { code, text } = await node([script, String(RUNS), "1"], 60_000 + RUNS * 20);
		expect([text.trim(), code]).toEqual([`${RUNS} mutations`, 0]);
	},
	120_000 + RUNS * 25,
);

/** Inputs of less than 100 MB that would fill more than a gigabyte: what stands before, again and again, and behind. */
const SMALL: readonly (readonly [
	title: string,
	file: string,
	before: string,
	unit: string,
	times: number,
	exit: number,
])[] = [
	["12 million separators", "a.yaml", "", "---\n", 12_000_000, 3],
	["3 million objects", "a.yaml", "", "kind: A\napiVersion: v1\n---\n", 3_000_000, 2],
	["5 million documents that cannot be read", "a.yaml", "", "---\n]\n", 5_000_000, 2],
	["20 million empty objects in JSON", "a.json", "[", "{},", 20_000_000, 2],
	["30 million empty lists in JSON, not closed", "a.json", "[", "[],", 30_000_000, 2],
	["100 million levels", "a.json", "", "[", 90_000_000, 2],
	["20 million keys in a line", "a.yaml", "{", "a: ,", 20_000_000, 2],
];

test.each(SMALL)("%s", async (_, name, before, unit, times, exit) => {
	const file = join(folder, name);
	const handle = openSync(file, "w");
	const chunk = unit.repeat(10_000);
	writeSync(handle, before);
	for (let i = 0; i < times / 10_000; i++) writeSync(handle, chunk);
	closeSync(handle);
	const main = join(PROJECT, "dist/cli/main.js");
	const { code, text } = await node([main, "check", file, "-p", "registry/k8s-sidecar", "--no-config"], 200_000);
	expect([code, text]).toEqual([
		exit,
		expect.stringMatching(exit === 2 ? /\[read\/(too-large|too-deep)\]/ : /nothing/),
	]);
});

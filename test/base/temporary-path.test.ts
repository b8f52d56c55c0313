import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { isTemporaryName, machineName, processName, withTemporaryPath } from "../../src/base/temporary-path.js";
import { temporaryFolder } from "../cli/patternc.js";

const temporary = temporaryFolder();
let folder = "";
beforeEach(() => {
	folder = mkdtempSync(join(temporary, "case-"));
});

/** The number of a process that has ended. */
const ended = spawnSync(process.execPath, ["--eval", ""]).pid;
const nameOf = (process: string) => `.patternc-${process}-0123456789ab.tmp`;

test("what has the name afterwards is removed, also where the work fails", async () => {
	const names = await withTemporaryPath(folder, async (path) => {
		mkdirSync(join(path, "inner"), { recursive: true });
		writeFileSync(join(path, "inner/file"), "");
		return readdirSync(folder);
	});
	expect(names.map(isTemporaryName)).toEqual([true]);
	const failing = withTemporaryPath(folder, async (path) => {
		writeFileSync(path, "");
		throw new Error("no");
	});
	await expect(failing).rejects.toThrow("no");
	expect(readdirSync(folder)).toEqual([]);
});

test("what a killed process left is removed, and nothing else", async () => {
	const left = nameOf(`${machineName()}-${ended}`);
	mkdirSync(join(folder, left));
	writeFileSync(join(folder, left, "file"), "");
	const stays = [
		nameOf(processName()),
		nameOf(`${machineName()}-1`),
		// The numbers of another machine, or of another container, mean nothing here.
		nameOf(`00000000-${ended}`),
		".patternc-mine.tmp",
		"notes.tmp",
	].sort();
	for (const name of stays) writeFileSync(join(folder, name), "");
	await withTemporaryPath(folder, async () => undefined);
	expect(readdirSync(folder).sort()).toEqual(stays);
});

test("what is older than a day is removed, whoever left it; a link is not followed", async () => {
	const [old, link] = [nameOf(`00000000-${ended}`), nameOf(`${machineName()}-${ended}`)];
	writeFileSync(join(folder, old), "");
	utimesSync(join(folder, old), 0, Date.now() / 1000 - 25 * 60 * 60);
	mkdirSync(join(temporary, "elsewhere"), { recursive: true });
	writeFileSync(join(temporary, "elsewhere/file"), "");
	symlinkSync(join(temporary, "elsewhere"), join(folder, link));
	await withTemporaryPath(folder, async () => undefined);
	expect(readdirSync(folder)).toEqual([]);
	expect(existsSync(join(temporary, "elsewhere/file"))).toBe(true);
});

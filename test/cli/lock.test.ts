import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { machineName } from "../../src/base/temporary-path.js";
import { LockedError, withLock } from "../../src/cli/lock.js";
import { temporaryFolder } from "./patternc.js";

const temporary = temporaryFolder();
let lock = "";
beforeEach(() => {
	lock = join(mkdtempSync(join(temporary, "case-")), "lock");
});

const ended = spawnSync(process.execPath, ["--eval", ""]).pid;

test("work with one lock is done one after the other", async () => {
	const steps: string[] = [];
	const work = (name: string) =>
		withLock(lock, async () => {
			steps.push(`${name} begins`);
			await new Promise((resolve) => setTimeout(resolve, 30));
			steps.push(`${name} ends`);
		});
	await Promise.all([work("a"), work("b"), work("c")]);
	expect(steps).toHaveLength(6);
	for (let i = 0; i < steps.length; i += 2) expect(steps[i]?.[0]).toBe(steps[i + 1]?.[0]);
	expect(existsSync(lock)).toBe(false);
});

test("the lock of a process that was killed is taken over, by one after the other", async () => {
	writeFileSync(lock, `${machineName()}-${ended}-0`);
	let running = 0;
	const work = () =>
		withLock(lock, async () => {
			running++;
			expect(running).toBe(1);
			await new Promise((resolve) => setTimeout(resolve, 5));
			running--;
		});
	await Promise.all([work(), work(), work(), work()]);
	expect(readdirSync(join(lock, ".."))).toEqual([]);
});

test("so is one that nobody renews, of whatever process", async () => {
	for (const text of [`00000000-${ended}-0`, `${machineName()}-${process.pid}-0`, ""]) {
		writeFileSync(lock, text);
		utimesSync(lock, 0, Date.now() / 1000 - 61);
		expect(await withLock(lock, async () => "done")).toBe("done");
	}
});

test("one that is held is waited for, but not for ever, and stays where it is", async () => {
	for (const text of [`00000000-${ended}-0`, `${machineName()}-${process.pid}-0`, ""]) {
		writeFileSync(lock, text);
		await expect(withLock(lock, async () => undefined, 60)).rejects.toThrow(LockedError);
		expect(readFileSync(lock, "utf8")).toBe(text);
	}
});

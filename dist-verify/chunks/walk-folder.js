import { s as onInterruption } from "./start.js";
import { J as machineName, K as isRunning, Y as processName, Z as withTemporaryPath, hr as compareCodePoints } from "./check.js";
import { dirname, join } from "node:path";
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { opendir } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
// src/cli/lock.ts
const POLL = 50;
const RENEWAL = 5e3;
const TOO_OLD = 6e4;
const PATIENCE = 9e4;
var LockedError = class extends Error {};
async function withLock(file, work, patience = PATIENCE) {
	const text = `${processName()}-${randomBytes(6).toString("hex")}`;
	await takeLock(file, text, Date.now() + patience);
	const remove = () => {
		if (holderOf(file)?.text === text) rmSync(file, { force: true });
	};
	const release = onInterruption(remove);
	const renewal = setInterval(() => renew(file), RENEWAL);
	try {
		return await work();
	} finally {
		clearInterval(renewal);
		remove();
		release();
	}
}
async function takeLock(file, text, deadline) {
	while (!create(file, text)) {
		const holder = holderOf(file);
		if (holder === void 0) continue;
		if (isStale(holder)) await takeAway(file, holder);
		else if (Date.now() > deadline) throw new LockedError(`another patternc (process ${holder.pid || "unknown"}) writes there`);
		else await setTimeout(POLL);
	}
}
function create(file, text) {
	try {
		writeFileSync(file, text, { flag: "wx" });
		return true;
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
		throw error;
	}
}
function holderOf(file) {
	try {
		const { mtimeMs } = statSync(file);
		const text = readFileSync(file, "utf8");
		return {
			text,
			pid: Number(text.split("-")[1] ?? 0),
			renewed: mtimeMs
		};
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return void 0;
		throw error;
	}
}
function isStale({ text, pid, renewed }) {
	if (Math.abs(Date.now() - renewed) > TOO_OLD) return true;
	return pid > 0 && text.startsWith(`${machineName()}-`) && !isRunning(pid);
}
async function takeAway(file, { text }) {
	await withTemporaryPath(dirname(file), async (aside) => {
		try {
			renameSync(file, aside);
			if (readFileSync(aside, "utf8") !== text) linkSync(aside, file);
		} catch {}
	});
}
function renew(file) {
	try {
		const now = new Date();
		utimesSync(file, now, now);
	} catch {}
}
// src/cli/walk-folder.ts
async function* walkFolder(folder, below = "") {
	const entries = [];
	try {
		for await (const entry of await opendir(join(folder, below))) entries.push({
			name: entry.name,
			isFile: entry.isFile(),
			isFolder: entry.isDirectory()
		});
	} catch {
		return;
	}
	entries.sort((one, other) => compareCodePoints(one.name, other.name));
	for (const { name, isFile, isFolder } of entries) if (isFolder) yield* walkFolder(folder, `${below}${name}/`);
	else yield {
		path: below + name,
		isFile
	};
}
export { LockedError as n, withLock as r, walkFolder as t };

//# sourceMappingURL=walk-folder.js.map
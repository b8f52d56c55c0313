import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { onInterruption } from "../base/interruption.js";
import { isRunning, machineName, processName, withTemporaryPath } from "../base/temporary-path.js";
/** Milliseconds between two looks at a lock that another process holds. */
const POLL = 50;
/** How often a lock is renewed, and how old one is that nobody renews: its process was ended, perhaps elsewhere. */
const RENEWAL = 5_000;
const TOO_OLD = 60_000;
/** Milliseconds that a process waits: longer than a lock without a process can last. */
const PATIENCE = 90_000;
/** Another process holds the lock, and goes on holding it. */
export class LockedError extends Error {
}
/**
 * Does work while no other process of patternc does work with the same lock, and returns what the work returns. The
 * lock is a file, which is gone afterwards. That of a process which was ended is taken over.
 *
 * @param file the lock. Its folder must exist.
 * @throws {LockedError} where another process holds it for too long, and the error of the file system.
 */
export async function withLock(file, work, patience = PATIENCE) {
    const text = `${processName()}-${randomBytes(6).toString("hex")}`;
    await takeLock(file, text, Date.now() + patience);
    const remove = () => {
        if (holderOf(file)?.text === text)
            rmSync(file, { force: true });
    };
    const release = onInterruption(remove);
    const renewal = setInterval(() => renew(file), RENEWAL);
    try {
        return await work();
    }
    finally {
        clearInterval(renewal);
        remove();
        release();
    }
}
async function takeLock(file, text, deadline) {
    while (!create(file, text)) {
        const holder = holderOf(file);
        if (holder === undefined)
            continue;
        if (isStale(holder))
            await takeAway(file, holder);
        else if (Date.now() > deadline)
            throw new LockedError(`another patternc (process ${holder.pid || "unknown"}) writes there`);
        else
            await delay(POLL);
    }
}
function create(file, text) {
    try {
        writeFileSync(file, text, { flag: "wx" });
        return true;
    }
    catch (error) {
        if (error instanceof Error && "code" in error && error.code === "EEXIST")
            return false;
        throw error;
    }
}
/** Reads who holds a lock; `undefined` where nobody does. */
function holderOf(file) {
    try {
        const { mtimeMs } = statSync(file);
        const text = readFileSync(file, "utf8");
        return { text, pid: Number(text.split("-")[1] ?? 0), renewed: mtimeMs };
    }
    catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT")
            return undefined;
        throw error;
    }
}
function isStale({ text, pid, renewed }) {
    if (Math.abs(Date.now() - renewed) > TOO_OLD)
        return true;
    return pid > 0 && text.startsWith(`${machineName()}-`) && !isRunning(pid);
}
/** Removes the lock of an ended process. Where another one took it in this moment, it gets its lock back. */
async function takeAway(file, { text }) {
    await withTemporaryPath(dirname(file), async (aside) => {
        try {
            renameSync(file, aside);
            if (readFileSync(aside, "utf8") !== text)
                linkSync(aside, file);
        }
        catch {
            // Somebody else was quicker.
        }
    });
}
function renew(file) {
    try {
        const now = new Date();
        utimesSync(file, now, now);
    }
    catch {
        // It was taken away from a process that slept for too long.
    }
}
//# sourceMappingURL=lock.js.map
import { createHash, randomBytes } from "node:crypto";
import { lstatSync, readlinkSync, rmSync } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { onInterruption } from "./interruption.js";
/**
 * Does work with an unused name in a folder, which must exist, and returns what the work returns. Afterwards, or when a
 * signal ends the process, what has this name is removed: a file, or a folder with all that is in it. What ended
 * processes left in the folder under such names is removed before.
 */
export async function withTemporaryPath(folder, work) {
    await removeAbandoned(folder);
    const path = join(folder, `.patternc-${processName()}-${randomBytes(6).toString("hex")}.tmp`);
    const release = onInterruption(() => rmSync(path, { recursive: true, force: true }));
    try {
        return await work(path);
    }
    finally {
        await rm(path, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
        release();
    }
}
/**
 * Does work with an empty folder in the system's folder for temporary files and returns what the work returns. It is
 * removed as {@link withTemporaryPath} does.
 *
 * @throws the error of the file system where it cannot be made.
 */
export function withTemporaryFolder(work) {
    return withTemporaryPath(tmpdir(), async (folder) => {
        await mkdir(folder, { mode: 0o700 });
        return work(folder);
    });
}
/** Matches the names that {@link withTemporaryPath} gives. */
const TEMPORARY = /^\.patternc-([0-9a-f]{8})-([0-9]{1,10})-[0-9a-f]{12}\.tmp$/;
/** Tells whether a file or folder of this name is a temporary one of some process of patternc. */
export function isTemporaryName(name) {
    return TEMPORARY.test(name);
}
/** Milliseconds after which nobody can still need what another machine, or a process with a reused number, left. */
const TOO_OLD = 24 * 60 * 60 * 1000;
const swept = new Set();
/** Removes what ended processes left in a folder, once for each folder. What cannot be removed stays. */
async function removeAbandoned(folder) {
    if (swept.has(folder))
        return;
    swept.add(folder);
    const names = await readdir(folder).catch(() => []);
    await Promise.all(names
        .filter((name) => isAbandoned(folder, name))
        .map((name) => rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined)));
}
function isAbandoned(folder, name) {
    const [, place, pid] = TEMPORARY.exec(name) ?? [];
    if (place === undefined)
        return false;
    try {
        const { uid, mtimeMs } = lstatSync(join(folder, name));
        // The system's folder is everybody's: what another user put there must not be walked through.
        if (process.getuid !== undefined && uid !== process.getuid())
            return false;
        return (place === machineName() && !isRunning(Number(pid))) || Date.now() - mtimeMs > TOO_OLD;
    }
    catch {
        return false;
    }
}
/** Tells whether a process of this machine is running. */
export function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return !(error instanceof Error && "code" in error && error.code === "ESRCH");
    }
}
/** Returns a name of this process, which no other one has at this time: `MACHINE-PID`. */
export function processName() {
    return `${machineName()}-${process.pid}`;
}
let machine;
/** Returns eight hexadecimal digits for where the numbers of processes mean what they mean here. */
export function machineName() {
    machine ??= createHash("sha256").update(`${hostname()}\n${processNamespace()}`).digest("hex").slice(0, 8);
    return machine;
}
/** Containers that share a folder number their processes each for itself. */
function processNamespace() {
    try {
        return readlinkSync("/proc/self/ns/pid");
    }
    catch {
        return "";
    }
}
//# sourceMappingURL=temporary-path.js.map
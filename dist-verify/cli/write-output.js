import { mkdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { onInterruption } from "../base/interruption.js";
import { makeFolder } from "../base/make-folder.js";
import { withTemporaryPath } from "../base/temporary-path.js";
import { withLock } from "./lock.js";
import { LOCK } from "./output-folder.js";
import { withoutName } from "./write-file.js";
/**
 * Makes a folder, does work in it while no other process of patternc does, and returns what the work returns. A folder
 * that was made and is empty afterwards is removed.
 *
 * @throws the error of the file system, and {@link LockedError}.
 */
export async function inOutputFolder(folder, work) {
    const made = await makeFolder(resolve(folder));
    const removeEmpty = () => {
        for (const one of made.toReversed())
            removeIfEmpty(one);
    };
    const release = onInterruption(removeEmpty);
    try {
        return await withLock(join(folder, LOCK), work);
    }
    finally {
        removeEmpty();
        release();
    }
}
/**
 * Does what is planned. All content is written into a temporary folder first, and then moved without a pause, so that
 * a signal, a full disk or an error of another kind before that leaves the folder as it was. A process that is killed
 * between two moves leaves a list of both, by which the next one goes on.
 *
 * @throws the error of the file system; its message names the file, not the temporary one.
 */
export async function writeOutput({ root, writes, removals, lists, interimLists }) {
    if (writes.length + removals.length === 0 && (await areThere(root, lists)))
        return;
    await withTemporaryPath(root, async (staging) => {
        await mkdir(staging);
        const stage = async (files, prefix) => {
            const moves = [];
            for (const [i, { path, content }] of files.entries()) {
                const [from, to] = [join(staging, `${prefix}${i}`), join(root, path)];
                await writeFile(from, content).catch((error) => {
                    throw withoutName(error, from, to);
                });
                moves.push({ from, to });
            }
            return moves;
        };
        const first = await stage(interimLists, "interim-");
        const then = [...(await stage(writes, "file-")), ...(await stage(lists, "list-"))];
        for (const one of first)
            move(one);
        for (const path of removals)
            remove(root, path);
        for (const one of then)
            move(one);
    });
}
function move({ from, to }) {
    try {
        mkdirSync(dirname(to), { recursive: true });
        renameSync(from, to);
    }
    catch (error) {
        throw withoutName(error, from, to);
    }
}
/** Removes a file with the folders that become empty. */
function remove(root, path) {
    rmSync(join(root, path), { force: true });
    for (let above = dirname(path); above !== "."; above = dirname(above))
        if (!removeIfEmpty(join(root, above)))
            return;
}
function removeIfEmpty(folder) {
    try {
        rmdirSync(folder);
        return true;
    }
    catch {
        return false;
    }
}
/** Tells whether files hold what they shall hold. */
async function areThere(root, files) {
    for (const { path, content } of files) {
        const existing = await readFile(join(root, path)).catch(() => undefined);
        if (existing?.equals(Buffer.from(content)) !== true)
            return false;
    }
    return true;
}
//# sourceMappingURL=write-output.js.map
import { renameSync } from "node:fs";
import { lstat, readFile, realpath, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { errorDiagnostic } from "../base/diagnostic.js";
import { escapeControls } from "../base/escape-controls.js";
import { makeFolder } from "../base/make-folder.js";
import { sha256Hex } from "../base/sha256.js";
import { withTemporaryPath } from "../base/temporary-path.js";
import { LockedError, withLock } from "./lock.js";
import { walkFolder } from "./walk-folder.js";
import { withoutName } from "./write-file.js";
/**
 * Replaces a folder by one that holds exactly these files and returns `undefined`, or the error that prevents it. The
 * new folder is written beside the old one and then moved into its place, so that the folder is complete or unchanged.
 * An existing folder is replaced only where everything in it is as an earlier pull wrote it.
 *
 * @returns `pull/folder-taken` where the folder has other content (a file of the user, a changed file, a link), else
 * `pull/unwritable`.
 */
export async function replaceFolder(out, files) {
    // The user may have chosen a link to a folder. A link inside of the folder is foreign content.
    const folder = await realpath(out).catch(() => resolve(out));
    if (!relative(folder, process.cwd()).startsWith(".."))
        return folderTaken(out, "the command runs in this folder");
    try {
        const above = dirname(folder);
        // A folder that is not replaced gets no lock beside it.
        const foreign = await foreignEntry(folder);
        if (foreign !== undefined)
            return foreignFault(out, foreign);
        await makeFolder(above);
        const lock = join(above, `.patternc-${sha256Hex(basename(folder)).slice(0, 12)}.lock`);
        return await withLock(lock, () => replaceLocked(out, folder, files));
    }
    catch (error) {
        return unwritable(out, error);
    }
}
async function replaceLocked(out, folder, files) {
    const foreign = await foreignEntry(folder);
    if (foreign !== undefined)
        return foreignFault(out, foreign);
    return withTemporaryPath(dirname(folder), (aside) => withTemporaryPath(dirname(folder), async (made) => {
        try {
            for (const { path, content } of [...files, recordOf(files)]) {
                await makeFolder(dirname(join(made, path)));
                await writeFile(join(made, path), content);
            }
            // Without a pause: no signal comes between the two.
            const isMoved = moveAside(folder, aside);
            try {
                renameSync(made, folder);
            }
            catch (error) {
                if (isMoved)
                    renameSync(aside, folder);
                throw error;
            }
            return undefined;
        }
        catch (error) {
            return unwritable(out, withoutName(withoutName(error, made, out), aside, out));
        }
    }));
}
/** Moves a folder out of the way; returns whether there was one. */
function moveAside(folder, aside) {
    try {
        renameSync(folder, aside);
        return true;
    }
    catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT")
            return false;
        throw error;
    }
}
function unwritable(out, error) {
    const message = `the folder could not be written: ${error instanceof Error ? error.message : String(error)}`;
    const help = error instanceof LockedError ? "wait until it has ended" : "choose another --out";
    return errorDiagnostic({ code: "pull/unwritable", message, help, place: { file: out } });
}
function foreignFault(out, foreign) {
    return folderTaken(out, `${escapeControls(foreign)} in it is not as an earlier pull wrote it`);
}
/** Finds the first entry of a folder that is not as a pull wrote it; `undefined` where there is none, or no folder. */
async function foreignEntry(folder) {
    const entry = await lstat(folder).catch(() => undefined);
    if (entry === undefined)
        return undefined;
    if (!entry.isDirectory())
        return "what is there";
    const recorded = await readFile(join(folder, RECORD), "utf8").catch(() => "");
    const lines = new Set(recorded.split("\n"));
    for await (const { path, isFile } of walkFolder(folder)) {
        if (path === RECORD && isFile)
            continue;
        if (!isFile || !lines.has(lineOf(path, await readFile(join(folder, path)))))
            return path;
    }
    return undefined;
}
/** The file that lists what a pull wrote: for the next pull, and for `sha256sum -c`. */
const RECORD = "SHA256SUMS";
function recordOf(files) {
    const lines = files.map(({ path, content }) => `${lineOf(path, content)}\n`).sort();
    return { path: RECORD, content: lines.join("") };
}
function lineOf(path, content) {
    return `${sha256Hex(content)}  ${path}`;
}
function folderTaken(out, why) {
    return errorDiagnostic({
        code: "pull/folder-taken",
        message: `this folder is not replaced: ${why}`,
        help: "give --out DIR for a folder that is new, empty, or of an earlier pull",
        place: { file: out },
    });
}
//# sourceMappingURL=artefact-folder.js.map
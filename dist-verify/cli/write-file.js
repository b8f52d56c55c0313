import { renameSync } from "node:fs";
import { lstat, realpath, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { withTemporaryPath } from "../base/temporary-path.js";
/**
 * Writes a file that the user named, under a temporary name beside it, and renames that, so that the file is complete
 * or unchanged. A link leads to the file that is replaced. What is no file (`/dev/stdout`, a pipe) is written to. The
 * folder must exist.
 *
 * @throws the error of the file system; its message names the file, not the temporary one.
 */
export async function writeFileAtomic(file, content) {
    const stats = await stat(file).catch(() => undefined);
    if (stats?.isFile())
        await replaceFile(await realpath(file), content, stats.mode & 0o777);
    else if (stats === undefined && (await isNothing(file)))
        await replaceFile(file, content);
    else
        await writeFile(file, content);
}
/** Tells whether there is nothing of this name, and no link that leads nowhere. */
function isNothing(file) {
    return lstat(file).then(() => false, () => true);
}
/**
 * Writes a file as {@link writeFileAtomic} does, but replaces a link itself, for names that patternc chose: in a folder
 * of somebody else such a link may lead anywhere.
 *
 * @param mode its permissions. Default: those of any new file.
 */
export async function replaceFile(file, content, mode) {
    await withTemporaryPath(dirname(file), async (temporary) => {
        try {
            await writeFile(temporary, content, mode === undefined ? {} : { mode });
            renameSync(temporary, file);
        }
        catch (error) {
            throw withoutName(error, temporary, file);
        }
    });
}
/** Replaces a temporary name in the message of an error by the name that the user knows, and returns the error. */
export function withoutName(error, temporary, userName) {
    if (error instanceof Error)
        error.message = error.message.replaceAll(temporary, userName);
    return error;
}
//# sourceMappingURL=write-file.js.map
import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
/**
 * Makes a folder with those above it, and returns those that it made, the outermost first. Node's `recursive` never ends
 * where the system makes no folders (`/proc`).
 *
 * @param mode of the folders that are made. Default: what the system says.
 * @throws the error of the file system, and an error where something else has the name of a folder.
 */
export async function makeFolder(folder, mode) {
    const stats = await stat(folder).catch(() => undefined);
    if (stats?.isDirectory())
        return [];
    if (stats !== undefined)
        throw new Error(`${folder} is no folder`);
    const made = dirname(folder) === folder ? [] : await makeFolder(dirname(folder), mode);
    try {
        await mkdir(folder, mode === undefined ? {} : { mode });
    }
    catch (error) {
        // Another process made it in this moment.
        if ((await stat(folder).catch(() => undefined))?.isDirectory())
            return made;
        throw error;
    }
    return [...made, folder];
}
//# sourceMappingURL=make-folder.js.map
import { opendir } from "node:fs/promises";
import { join } from "node:path";
import { compareCodePoints } from "../base/json.js";
/**
 * Walks through a folder and yields all that is in it but folders, each folder's content sorted. Links are not followed.
 * What cannot be read is passed over.
 *
 * @param below the path of a folder in it, with `/` at its end; only what is below that is walked through.
 */
export async function* walkFolder(folder, below = "") {
    const entries = [];
    try {
        for await (const entry of await opendir(join(folder, below)))
            entries.push({ name: entry.name, isFile: entry.isFile(), isFolder: entry.isDirectory() });
    }
    catch {
        return;
    }
    entries.sort((one, other) => compareCodePoints(one.name, other.name));
    for (const { name, isFile, isFolder } of entries) {
        if (isFolder)
            yield* walkFolder(folder, `${below}${name}/`);
        else
            yield { path: below + name, isFile };
    }
}
//# sourceMappingURL=walk-folder.js.map
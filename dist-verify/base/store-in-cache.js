import { rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { makeFolder } from "./make-folder.js";
import { withTemporaryPath } from "./temporary-path.js";
/**
 * Writes a file of a cache under a temporary name and renames it, so that no reader sees half of it. Makes the folder. A
 * failure to write is ignored, since a cache can be done without.
 */
export async function storeInCache(file, content) {
    try {
        const folder = dirname(file);
        await makeFolder(folder, 0o700);
        await withTemporaryPath(folder, async (temporary) => {
            await writeFile(temporary, content);
            await rename(temporary, file);
        });
    }
    catch {
        // The next run works it out again.
    }
}
//# sourceMappingURL=store-in-cache.js.map
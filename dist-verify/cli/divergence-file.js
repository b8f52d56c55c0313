import { lstat, readFile } from "node:fs/promises";
import { resolve } from "node:path";
/** The beginning of the case file of a divergence. */
const DIVERGENCE = /^\[\s*\{\s*"id": "divergence\//;
/**
 * Returns the name of the case file for a divergence, in the working folder: the first one that is free, or that of a
 * former divergence. No file that the run reads is replaced, nor one of somebody else.
 */
export async function divergenceFile(inputs) {
    const read = new Set(inputs.map((input) => resolve(input)));
    for (let number = 1;; number++) {
        const file = `patternc-divergence${number === 1 ? "" : `-${number}`}.json`;
        const stats = await lstat(file).catch(() => undefined);
        if (stats === undefined)
            return file;
        if (stats.isFile() && !read.has(resolve(file)) && DIVERGENCE.test(await readFile(file, "utf8")))
            return file;
    }
}
//# sourceMappingURL=divergence-file.js.map
import { readdir, readFile, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { sha256Hex } from "../base/sha256.js";
import { storeInCache } from "../base/store-in-cache.js";
/** Bytes that the user's cache holds at most: about 150 policies of twenty patterns. */
const MAX_BYTES = 128 * 1024 * 1024;
/** Opens a cache in a folder, which is made when something is first stored, and returns it. */
export function openCompilerCache(folder, maxBytes = MAX_BYTES) {
    const fileOf = (compilerHash, request) => join(folder, `${sha256Hex(`${compilerHash}\n${request}`)}.json`);
    return {
        async get(compilerHash, request) {
            const file = fileOf(compilerHash, request);
            const content = await readFile(file, "utf8").catch(() => "");
            const response = content.slice(HASH_LENGTH + 1);
            if (content.slice(0, HASH_LENGTH) !== sha256Hex(response))
                return undefined;
            // The time of its last use decides how long it stays.
            const now = new Date();
            await utimes(file, now, now).catch(() => undefined);
            return response;
        },
        async put(compilerHash, request, response) {
            await storeInCache(fileOf(compilerHash, request), `${sha256Hex(response)}\n${response}`);
            await removeOldest(folder, maxBytes);
        },
    };
}
/** Removes files, the oldest first, until the rest have at most so many bytes. */
async function removeOldest(folder, maxBytes) {
    const names = await readdir(folder).catch(() => []);
    const paths = names.map((name) => join(folder, name));
    const stats = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)));
    const files = paths
        .map((path, index) => ({ path, size: stats[index]?.size ?? 0, used: stats[index]?.mtimeMs ?? 0 }))
        .sort((one, other) => other.used - one.used);
    let bytes = 0;
    for (const { path, size } of files) {
        bytes += size;
        if (bytes > maxBytes)
            await rm(path, { force: true }).catch(() => undefined);
    }
}
const HASH_LENGTH = 64;
//# sourceMappingURL=compiler-cache.js.map
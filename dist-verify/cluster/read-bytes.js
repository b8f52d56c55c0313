import { closeSync, fstatSync, openSync, readSync } from "node:fs";
const CHUNK = 64 * 1024;
/**
 * Reads a file and returns its bytes; `undefined` when it has more than `limit`. Pipes and devices tell no size before,
 * so they are read until they end or pass the limit.
 *
 * @throws the error of the file system.
 */
export function readBytes(file, limit) {
    const descriptor = openSync(file, "r");
    try {
        const stats = fstatSync(descriptor);
        if (stats.size > limit)
            return undefined;
        const chunks = [];
        let total = 0;
        while (true) {
            // One byte more than the size of a regular file, so that the first read also meets its end.
            const chunk = new Uint8Array(Math.max(CHUNK, stats.size - total + 1));
            const count = readSync(descriptor, chunk);
            if (count === 0)
                break;
            chunks.push(chunk.subarray(0, count));
            total += count;
            if (total > limit)
                return undefined;
        }
        return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, total);
    }
    finally {
        closeSync(descriptor);
    }
}
//# sourceMappingURL=read-bytes.js.map
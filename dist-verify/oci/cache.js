import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isJsonObject, ownValue, stableStringify } from "../base/json.js";
import { sha256Hex } from "../base/sha256.js";
import { storeInCache } from "../base/store-in-cache.js";
import { digestOf, isDigest } from "./digest.js";
/** Opens the cache in a folder. The folder is made when something is first stored. */
export function openCache(folder) {
    const blobFile = (digest) => join(folder, "blobs", "sha256", digest.slice("sha256:".length));
    // A reference is somebody's text: its hash is a name that leads nowhere.
    const tagFile = (reference) => join(folder, "tags", `${sha256Hex(reference)}.json`);
    return {
        async get(digest) {
            if (!isDigest(digest))
                return undefined;
            const bytes = await readFile(blobFile(digest)).catch(() => undefined);
            return bytes !== undefined && digestOf(bytes) === digest ? bytes : undefined;
        },
        put: (bytes) => storeInCache(blobFile(digestOf(bytes)), bytes),
        async recall(reference) {
            const text = await readFile(tagFile(reference), "utf8").catch(() => "null");
            const { mediaType, digest, size } = descriptorOf(text);
            if (typeof mediaType !== "string" || typeof digest !== "string" || !isDigest(digest))
                return undefined;
            return { mediaType, digest, size: Number(size) };
        },
        remember: (reference, { mediaType, digest, size }) => storeInCache(tagFile(reference), stableStringify({ reference, mediaType, digest, size })),
    };
}
function descriptorOf(text) {
    try {
        const value = JSON.parse(text);
        if (!isJsonObject(value))
            return {};
        return Object.fromEntries(["mediaType", "digest", "size"].map((key) => [key, ownValue(value, key)]));
    }
    catch {
        return {};
    }
}
//# sourceMappingURL=cache.js.map
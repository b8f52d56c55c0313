import { readFile } from "node:fs/promises";
import { unpackArchive } from "../targets/bundle/archive.js";
import { GENERATED } from "./stale-outputs.js";
/**
 * Tells by its content whether patternc wrote a file, of which no list says so: an earlier release wrote none, and a
 * list can be lost.
 *
 * @param path where it is in the output folder.
 * @param file the same for the file system.
 */
export async function looksOwn(path, file) {
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes === undefined)
        return false;
    if (path.endsWith(".tar.gz"))
        return isOwnBundle(bytes);
    const text = bytes.toString("utf8");
    return GENERATED.test(text) || (path.startsWith(LIBRARY) && OF_LIBRARY.test(text));
}
/** The modules of the library stand as they were written by hand. */
const LIBRARY = "policy/lib/kubepattern/";
const OF_LIBRARY = /^package lib\.kubepattern\b/m;
function isOwnBundle(bytes) {
    const files = unpackArchive(bytes, "");
    const manifest = files.ok ? files.value.find(({ path }) => path === ".manifest") : undefined;
    try {
        const metadata = JSON.parse(new TextDecoder().decode(manifest?.bytes)).metadata;
        return typeof metadata === "object" && metadata !== null && "patternc" in metadata;
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=own-looking.js.map
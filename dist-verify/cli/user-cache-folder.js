import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
/** Returns the folder of the user's cache, below $XDG_CACHE_HOME or else `~/.cache`. It may not exist. */
export function userCacheFolder() {
    const folder = process.env.XDG_CACHE_HOME ?? "";
    // The specification says to ignore relative paths.
    return join(isAbsolute(folder) ? folder : join(homedir(), ".cache"), "patternc");
}
//# sourceMappingURL=user-cache-folder.js.map
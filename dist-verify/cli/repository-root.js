import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
/** Returns the root of the repository that a folder is in: the nearest one with `.git`; `undefined` outside of one. */
export function repositoryRoot(folder) {
    for (let at = folder;; at = dirname(at)) {
        if (existsSync(join(at, ".git")))
            return at;
        if (at === dirname(at))
            return undefined;
    }
}
//# sourceMappingURL=repository-root.js.map
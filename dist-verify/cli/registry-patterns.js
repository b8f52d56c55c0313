import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PATTERN_FILE_NAMES } from "../pattern/pattern-file-names.js";
import { REGISTRY } from "./pattern-files.js";
/**
 * Returns the folders of the registry that may hold a pattern of this name: the one that is called so, else those whose
 * definition has the name in it.
 */
export function registryFoldersOf(name) {
    const files = readdirSync(REGISTRY).flatMap((folder) => PATTERN_FILE_NAMES.map((file) => ({ folder: join(REGISTRY, folder), file: join(REGISTRY, folder, file) })));
    const own = files.find(({ folder, file }) => folder === join(REGISTRY, name) && existsSync(file));
    const others = files.filter(({ file }) => existsSync(file) && readFileSync(file, "utf8").includes(name));
    return [...new Set([...(own === undefined ? [] : [own]), ...others].map(({ folder }) => folder))];
}
//# sourceMappingURL=registry-patterns.js.map
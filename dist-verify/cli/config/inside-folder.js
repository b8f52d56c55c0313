import { existsSync, lstatSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
/**
 * Tells where a path leads once its links are followed: into a folder, outside of it, or into a `.git`. What is not there
 * is judged by the nearest folder above it, and a link that leads nowhere by where it would lead.
 */
export function whereaboutsOf(path, folder) {
    const real = realPath(path);
    const inside = real === undefined ? undefined : relative(realpathSync(folder), real);
    const names = inside?.split(sep) ?? [];
    if (inside === undefined || names[0] === ".." || resolve(inside) === inside)
        return "outside";
    return names.some((name) => name.toLowerCase() === ".git") ? "git" : "inside";
}
/** Returns a path without links; `undefined` where nobody can tell. */
function realPath(path) {
    try {
        if (existsSync(path))
            return realpathSync(path);
        // A link that leads nowhere.
        if (lstatSync(path, { throwIfNoEntry: false }) !== undefined)
            return undefined;
        return dirname(path) === path ? path : join(realPath(dirname(path)) ?? "..", basename(path));
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=inside-folder.js.map
import { isAbsolute, relative, resolve, sep } from "node:path";
import { repositoryRoot } from "../repository-root.js";
/**
 * Makes what names files from the root of the repository, and returns it: the nearest folder with `.git` upwards from
 * the one that the command runs in, which else is the root itself.
 */
export function filesInRepository(folder) {
    let root;
    return (file) => {
        root ??= repositoryRoot(folder) ?? folder;
        const absolute = resolve(folder, file);
        const path = relative(root, absolute);
        if (path === "")
            return { path: ".", isInside: true };
        const isInside = path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
        return { path: (isInside ? path : absolute).replaceAll(sep, "/"), isInside };
    };
}
//# sourceMappingURL=repository-files.js.map
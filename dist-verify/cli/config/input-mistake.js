import { resolve } from "node:path";
import { repositoryRoot } from "../repository-root.js";
import { whereaboutsOf } from "./inside-folder.js";
/**
 * Says why a configuration file that nobody named may not have a path read, and returns `undefined` where it may: in its
 * repository, outside of one in its folder, links followed, and not in `.git`. Such a file may come with a repository
 * that nobody has looked at, and diagnostics and reports show parts of what is read.
 */
export function inputMistake(path, folder) {
    const repository = repositoryRoot(folder);
    switch (whereaboutsOf(resolve(folder, path), repository ?? folder)) {
        case "outside":
            return `a configuration file that was only found may not read outside of its ${repository === undefined ? "folder" : "repository"}`;
        case "git":
            return "a configuration file that was only found may not read in .git";
        case "inside":
            return undefined;
    }
}
//# sourceMappingURL=input-mistake.js.map
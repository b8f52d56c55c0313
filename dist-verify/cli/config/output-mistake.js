import { lstatSync } from "node:fs";
import { resolve } from "node:path";
import { whereaboutsOf } from "./inside-folder.js";
/**
 * Says why a configuration file that nobody named may not write an output, and returns `undefined` where it may: to a
 * file in or below its folder, not through links, and not into `.git`. Such a file may come with a repository that
 * nobody has looked at, and what is written where could be run.
 */
export function outputMistake(output, folder) {
    const equals = output.indexOf("=");
    if (equals === -1)
        return undefined;
    const file = resolve(folder, output.slice(equals + 1));
    const whereabouts = isLink(file) ? "outside" : whereaboutsOf(file, folder);
    if (whereabouts === "outside")
        return "a configuration file that was only found may not write outside of its folder";
    if (whereabouts === "git")
        return "a configuration file that was only found may not write into .git";
    return undefined;
}
function isLink(file) {
    try {
        return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    }
    catch {
        return true;
    }
}
//# sourceMappingURL=output-mistake.js.map
import { existsSync, lstatSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { warningDiagnostic } from "../../base/diagnostic.js";
/** The name of the configuration file. */
export const CONFIG_FILE = ".patternc.yaml";
/** What others would call it. */
const OTHER_NAMES = [".patternc.yml", ".patternc.json", "patternc.yaml", "patternc.yml"];
/**
 * Looks for a configuration file in a folder and those above it, up to the root of the repository (the folder with
 * `.git`), and returns it. Outside of a repository only the folder itself counts: what lies above may be anybody's.
 */
export function findConfig(folder) {
    const passed = [];
    let nearest;
    for (let current = folder;; current = dirname(current)) {
        if (nearest === undefined)
            passed.push(current);
        const file = join(current, CONFIG_FILE);
        if (nearest === undefined && isThere(file))
            nearest = file;
        const isRoot = existsSync(join(current, ".git"));
        if (isRoot)
            return nearest === undefined ? { others: othersIn(passed, folder) } : foundAt(nearest, folder);
        if (dirname(current) !== current)
            continue;
        return nearest === join(folder, CONFIG_FILE) ? foundAt(nearest, folder) : { others: othersIn([folder], folder) };
    }
}
function foundAt(file, folder) {
    return { file: relative(folder, file), others: othersIn([dirname(file)], folder) };
}
function othersIn(folders, from) {
    return folders
        .flatMap((folder) => OTHER_NAMES.map((name) => join(folder, name)))
        .filter(isThere)
        .map((file) => relative(from, file));
}
/** Warns of a file that its author may take for the configuration file (`config/other-name`). */
export function otherNameWarning(file) {
    const message = `this file is not read: the configuration file is called ${CONFIG_FILE}`;
    const help = `rename it, or name it: -c ${file}`;
    return warningDiagnostic({ code: "config/other-name", message, help, place: { file } });
}
/** A link that leads nowhere counts: a file that its author meant to be read must not be passed over in silence. */
function isThere(file) {
    try {
        return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=find-config.js.map
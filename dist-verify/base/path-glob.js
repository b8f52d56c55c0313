import path from "node:path";
import { matchesSequence, matchesWildcard } from "./wildcard.js";
/** Alternatives in braces make at most so many globs. */
const MOST_ALTERNATIVES = 200;
/**
 * Makes the function that tells whether a file or folder matches one of some globs, and returns it. In a glob `*` and `?`
 * stand for characters of one name, `**` for any number of folders, and `{a,b}` for either. One without a slash means a
 * name at any depth, any other a path from its folder. What is below a folder that matches does so too. A slash at the
 * end means folders alone.
 */
export function pathMatcher(globs) {
    const alternatives = globs.flatMap(({ glob, folder }) => alternativesOf(glob).map((one) => matcherOf(one, folder)));
    return (file) => alternatives.some((matches) => matches(path.resolve(file)));
}
function matcherOf(glob, folder) {
    const text = glob.replace(/^(?:\.\/+)+/, "").replace(/(?<=.)\/+$/, "");
    const foldersOnly = /.\/$/.test(glob);
    if (!text.includes("/")) {
        return (file) => {
            const names = segmentsBelow(folder, file).filter((name) => name !== "..");
            return (foldersOnly ? names.slice(0, -1) : names).some((name) => matchesWildcard(text, name));
        };
    }
    // A glob of another folder: `../other/*.yaml`.
    const above = /^(?:\.\.\/+)*/.exec(text)?.[0] ?? "";
    const base = path.isAbsolute(text) ? path.parse(text).root : path.resolve(folder, above);
    const parts = text
        .slice(above.length)
        .split("/")
        .filter((part) => part !== "" && part !== ".");
    return (file) => {
        const names = segmentsBelow(base, file);
        if (names[0] === "..")
            return false;
        for (let end = foldersOnly ? names.length - 1 : names.length; end > 0; end--)
            if (matchesPath(parts, names.slice(0, end)))
                return true;
        return false;
    };
}
function matchesPath(parts, names) {
    return matchesSequence(parts.length, names.length, (i) => parts[i] === "**", (i, j) => matchesWildcard(parts[i] ?? "", names[j] ?? ""));
}
function segmentsBelow(folder, file) {
    return path
        .relative(folder, file)
        .split(path.sep)
        .filter((name) => name !== "");
}
/** Takes the innermost braces with a comma apart, until there are none. */
function alternativesOf(glob) {
    let globs = [glob];
    while (globs.length <= MOST_ALTERNATIVES) {
        const next = globs.flatMap((one) => {
            const match = /\{([^{}]*,[^{}]*)\}/.exec(one);
            if (match === null)
                return [one];
            const [before, after] = [one.slice(0, match.index), one.slice(match.index + match[0].length)];
            return (match[1] ?? "").split(",").map((choice) => before + choice + after);
        });
        if (next.length === globs.length)
            return globs;
        globs = next;
    }
    return globs.slice(0, MOST_ALTERNATIVES);
}
//# sourceMappingURL=path-glob.js.map
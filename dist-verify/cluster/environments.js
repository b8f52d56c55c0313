import { warningDiagnostic } from "../base/diagnostic.js";
import { escapeControls } from "../base/escape-controls.js";
import { compareCodePoints } from "../base/json.js";
import { pluralize } from "../base/pluralize.js";
/** What folders that hold environments are called. */
const PARENTS = /^(?:overlays?|env|envs|environments?|clusters?|stages?|regions?|tenants?|sites?|zones?|accounts?)$/i;
/** What environments are called, alone or as a part of a name: `prod`, `eu-prod`, `staging2`. */
const ENVIRONMENTS = /^(?:.*[-_.])?(?:dev(?:el(?:opment)?)?|test(?:ing)?|qa|uat|int(?:egration)?|stag(?:e|ing)|stg|pre-?prod(?:uction)?|prod(?:uction)?|prd|live|sandbox|canary|demo|local)\d*(?:[-_.].*)?$/i;
/** So many folders a hint names. */
const MOST_FOLDERS = 6;
/**
 * Tells pairs of one identity that stand in sibling folders which look like environments (`overlays/dev` and
 * `overlays/prod`) from other duplicates, and returns the others with one hint about the environments.
 *
 * @param filesOf returns the files of the two, as places name them.
 * @param allFiles returns those of all objects of the run, for the command of the hint.
 */
export function readEnvironments(pairs, filesOf, allFiles) {
    const byParent = new Map();
    const others = pairs.filter((pair) => {
        const siblings = siblingsOf(filesOf(pair));
        if (siblings === undefined)
            return true;
        const { parent, children } = siblings;
        const known = byParent.get(parent) ?? { parent, children: new Set(), count: 0 };
        for (const child of children)
            known.children.add(child);
        known.count++;
        byParent.set(parent, known);
        return false;
    });
    const [most, ...rest] = [...byParent.values()].sort((a, b) => b.count - a.count || compareCodePoints(a.parent, b.parent));
    if (most === undefined)
        return { others, diagnostics: [] };
    return { others, diagnostics: [hint(most, rest, new Set(allFiles()))] };
}
/** Returns the two sibling folders that files are below of, where they look like environments. */
function siblingsOf([earlier, later]) {
    const one = earlier.split("/");
    const other = later.split("/");
    const at = one.findIndex((segment, i) => segment !== other[i]);
    const [a, b] = [one[at], other[at]];
    // What differs must be folders and not the files themselves.
    if (a === undefined || b === undefined || at >= one.length - 1 || at >= other.length - 1)
        return undefined;
    const isNamedSo = PARENTS.test(one[at - 1] ?? "") || (ENVIRONMENTS.test(a) && ENVIRONMENTS.test(b));
    return isNamedSo ? { parent: one.slice(0, at).join("/"), children: [a, b] } : undefined;
}
function hint({ parent, children, count }, rest, files) {
    const folders = [...children].sort(compareCodePoints).map((child) => (parent === "" ? child : `${parent}/${child}`));
    const where = folders
        .slice(0, MOST_FOLDERS)
        .map((folder) => escapeControls(folder, 80))
        .join(", ");
    const more = folders.length > MOST_FOLDERS ? ` and ${folders.length - MOST_FOLDERS} more` : "";
    const elsewhere = rest.length === 0 ? "" : `, and so do folders at ${pluralize(rest.length, "other place")}`;
    const roots = folders.slice(0, MOST_FOLDERS).map((folder) => `--snapshot ${shellWord(folder)}`);
    const paths = sharedPaths(parent, files).map(shellWord);
    const command = ["patternc check", ...paths, ...roots, ...(more === "" ? [] : ["..."])].join(" ");
    return warningDiagnostic({
        code: "read/environments",
        message: `${where}${more} look like environments: ${pluralize(count, "object")} of the same name ${count === 1 ? "is" : "are"} in several of them, and only the last one counts${elsewhere}`,
        help: `judge each by itself: \`${command}\``,
        place: { file: folders[0] ?? parent },
    });
}
/** Returns the shortest paths that name every file outside of a folder, and nothing in it. */
function sharedPaths(parent, files) {
    const inside = parent === "" ? [] : parent.split("/");
    const paths = new Set();
    for (const file of files) {
        const segments = file.split("/");
        const at = inside.findIndex((segment, i) => segment !== segments[i]);
        if (at !== -1)
            paths.add(segments.slice(0, at + 1).join("/"));
    }
    return [...paths].sort(compareCodePoints);
}
/** Writes a word for a shell. */
function shellWord(word) {
    const path = word.startsWith("-") && word !== "-" ? `./${word}` : word;
    return /^[\w./@:+-]+$/.test(path) ? path : `'${escapeControls(path, 400).replaceAll("'", "'\\''")}'`;
}
//# sourceMappingURL=environments.js.map
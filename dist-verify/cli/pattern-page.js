import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isJsonObject } from "../base/json.js";
import { isPatternFileName } from "../pattern/pattern-file-names.js";
import { BUILT_IN } from "./built-in-policy.js";
import { REGISTRY } from "./pattern-files.js";
/** The name of a pattern's page in its folder. */
const PAGE = "README.md";
/**
 * Reads the page of a pattern and returns its Markdown: the one of its folder, or of the registry for a pattern of the
 * bundle that comes with patternc. Any other bundle brings no pages: then it is `undefined`.
 */
export function readPatternPage({ name, file }) {
    if (file.startsWith(`${BUILT_IN}/`))
        return readPage(registryFolder(name));
    return isPatternFileName(basename(file)) ? readPage(dirname(file)) : undefined;
}
/** Makes what reads the pages of these patterns by their names, when it is asked, and returns it. */
export function pageReader(patterns) {
    const byName = new Map(patterns.map((pattern) => [pattern.name, pattern]));
    return (name) => {
        const pattern = byName.get(name);
        return pattern && readPatternPage(pattern);
    };
}
function readPage(folder) {
    if (folder === undefined)
        return undefined;
    try {
        return readFileSync(join(folder, PAGE), "utf8");
    }
    catch {
        return undefined;
    }
}
/** Finds the folder of a pattern of the registry, which is called like it, but for some of the older ones. */
function registryFolder(name) {
    const folder = join(REGISTRY, basename(name));
    if (existsSync(join(folder, PAGE)))
        return folder;
    return readdirSync(REGISTRY)
        .map((one) => join(REGISTRY, one))
        .find((one) => nameIn(join(one, "pattern.json")) === name);
}
function nameIn(file) {
    if (!existsSync(file))
        return undefined;
    const definition = JSON.parse(readFileSync(file, "utf8"));
    const metadata = isJsonObject(definition) ? definition.metadata : undefined;
    return isJsonObject(metadata) ? metadata.name : undefined;
}
//# sourceMappingURL=pattern-page.js.map
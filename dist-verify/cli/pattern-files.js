import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { decodeText } from "../base/decode-text.js";
import { errorDiagnostic, warningDiagnostic } from "../base/diagnostic.js";
import { undecodableName } from "../base/file-name.js";
import { compareCodePoints } from "../base/json.js";
import { defaultKindCatalog } from "../pattern/kind-catalog.js";
import { isPatternFileName, PATTERN_FILE_NAMES } from "../pattern/pattern-file-names.js";
import { PATTERN_LIMITS, patternsInYaml, readPatterns } from "../pattern/read-pattern.js";
import { unreadableFile } from "./unreadable-file.js";
/** The folder of the patterns that come with patternc. */
export const REGISTRY = fileURLToPath(new URL("../../registry", import.meta.url));
/**
 * Reads patterns from files and folders and returns those that are not refused. Of a folder with `pattern.json`, or
 * `pattern.yaml`, only that file is read; of any other, every `.json`, `.yaml` and `.yml` file below it, in the order of
 * their paths. A file that is given twice is read once. A refused file does not affect the others; patterns that share a
 * name or a package are all refused (`pattern/name-taken`, SEMANTICS.md 0). A YAML file in a folder is most likely a
 * manifest: without a pattern it is passed over, with a warning where it holds one that must be JSON
 * (`read/passed-over`). Other diagnostics are `read/...`, `usage/patterns` about a name that is none, and those of
 * `readPatterns`.
 *
 * @param kinds the catalog by which they are read.
 * @param customFields those of custom kinds, by which paths are checked.
 */
export async function readPatternFiles(paths, kinds = defaultKindCatalog, customFields) {
    const diagnostics = [];
    const patterns = [];
    const seen = new Set();
    for (const path of paths) {
        const { files, isFolder } = await patternFiles(path, diagnostics);
        let isEmpty = isFolder;
        for (const file of files) {
            const isSkippable = isFolder && isYaml(file) && !isPatternFileName(basename(file));
            const skipped = isSkippable ? await skippedFile(file) : undefined;
            diagnostics.push(...(skipped ?? []));
            if (skipped !== undefined)
                continue;
            isEmpty = false;
            if (seen.has(resolve(file)))
                continue;
            seen.add(resolve(file));
            const source = await patternText(file, diagnostics);
            if (source === undefined)
                continue;
            const result = readPatterns(source, { kinds, ...(customFields === undefined ? {} : { customFields }) });
            diagnostics.push(...result.diagnostics);
            if (result.ok)
                patterns.push(...result.value);
        }
        if (isEmpty && !diagnostics.some(({ code }) => code === "read/unreadable-file")) {
            const help = "give a folder with pattern files (.json, .yaml), such as registry/";
            diagnostics.push(unreadable("read/no-pattern", "there is no pattern in this folder", help, path));
        }
    }
    const conflicts = nameConflicts(patterns);
    return {
        patterns: patterns.filter((pattern) => !conflicts.has(pattern)),
        diagnostics: [...diagnostics, ...conflicts.values()],
    };
}
async function patternFiles(path, diagnostics) {
    const kind = await stat(path).catch(() => undefined);
    if (kind === undefined) {
        diagnostics.push(await (await import("./missing-pattern.js")).missingPattern(path));
        return { files: [], isFolder: false };
    }
    return kind.isDirectory()
        ? { files: await filesBelow(path, diagnostics), isFolder: true }
        : { files: [path], isFolder: false };
}
async function filesBelow(folder, diagnostics) {
    const entries = await readdir(folder, { withFileTypes: true }).catch((error) => {
        diagnostics.push(unreadableFile(folder, error, "check the permissions of the folder"));
        return [];
    });
    const own = PATTERN_FILE_NAMES.find((name) => entries.some((entry) => entry.name === name));
    if (own !== undefined)
        return [join(folder, own)];
    const files = [];
    for (const entry of entries.sort((a, b) => compareCodePoints(a.name, b.name))) {
        const path = join(folder, entry.name);
        if (entry.name.startsWith(".") || entry.name === "node_modules")
            continue;
        const spelledName = undecodableName(folder, entry.name);
        if (spelledName !== undefined) {
            const message = "its name is not UTF-8, so it cannot be read";
            diagnostics.push(unreadable("read/unreadable-file", message, "rename it", join(folder, spelledName)));
            continue;
        }
        if (entry.isDirectory())
            files.push(...(await filesBelow(path, diagnostics)));
        else if (entry.name.endsWith(".json") || isYaml(entry.name))
            files.push(path);
    }
    return files;
}
function isYaml(file) {
    return /\.ya?ml$/.test(file);
}
/**
 * Tells of a YAML file in a folder why it is passed over: in silence, or with a warning; `undefined` for one that holds
 * a pattern to read. A file that is too large for a pattern is not read.
 */
async function skippedFile(file) {
    const stats = await stat(file).catch(() => undefined);
    if (stats?.isFile() !== true || stats.size > PATTERN_LIMITS.size)
        return [];
    const decoded = decodeText(file, await readFile(file).catch(() => new Uint8Array()));
    const patterns = decoded.ok ? patternsInYaml(decoded.value) : "none";
    if (patterns === "readable")
        return undefined;
    if (patterns === "none")
        return [];
    const message = "this file is passed over: its pattern is in YAML, and one of its dialect is JSON";
    const help = "write it as JSON, in a .json file, or move it out of the folder";
    return [warningDiagnostic({ code: "read/passed-over", message, help, place: { file } })];
}
async function patternText(file, diagnostics) {
    let bytes;
    try {
        bytes = await readFile(file);
    }
    catch (error) {
        diagnostics.push(unreadableFile(file, error, "give a file that can be read"));
        return undefined;
    }
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
        const help = "give the pattern files that it was built from; `patternc check -p` takes a bundle";
        diagnostics.push(unreadable("read/unreadable-file", "this is a bundle and not a pattern", help, file));
        return undefined;
    }
    const decoded = decodeText(file, bytes);
    diagnostics.push(...decoded.diagnostics);
    return decoded.ok ? decoded.value : undefined;
}
function nameConflicts(patterns) {
    const byPackage = new Map();
    for (const pattern of patterns)
        byPackage.set(pattern.packageName, [...(byPackage.get(pattern.packageName) ?? []), pattern]);
    const conflicts = new Map();
    for (const same of byPackage.values()) {
        for (const pattern of same) {
            const other = same.find((candidate) => candidate !== pattern);
            if (other === undefined)
                continue;
            const message = `the pattern ${JSON.stringify(pattern.name)} has the same name or package as the one in ${other.file}`;
            const help = "rename one of the two";
            conflicts.set(pattern, errorDiagnostic({ code: "pattern/name-taken", message, help, ...pattern.places.name }));
        }
    }
    return conflicts;
}
function unreadable(code, message, help, file) {
    return errorDiagnostic({ code, message, help, place: { file } });
}
//# sourceMappingURL=pattern-files.js.map
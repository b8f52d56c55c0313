import { closeSync, existsSync, fstatSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { escapeControls } from "../base/escape-controls.js";
import { failure } from "../base/result.js";
import { manifestFiles } from "../cluster/manifest-files.js";
import { readOutputs } from "./outputs.js";
import { usageError } from "./terminal.js";
/**
 * Reads the values of `-o` as {@link readOutputs} does and returns the outputs. Fails also for those that
 * {@link outputTargetMistakes} refuses.
 */
export function readFreeOutputs(values, formats, reads) {
    const outputs = readOutputs(values, formats);
    if (!outputs.ok)
        return outputs;
    const mistakes = outputTargetMistakes({ ...reads, outputs: outputs.value.map(({ file }) => file) });
    return mistakes.length > 0 ? failure(mistakes) : outputs;
}
/**
 * Returns an error (`usage/option`) for each output that would replace what the run reads, or a key, and for each that
 * goes where another one goes. In a folder of manifests or patterns a former report may be replaced, and a new file may
 * be made.
 */
export function outputTargetMistakes(run) {
    const { outputs, newBaseline, inputs = [], files = [], baseline } = run;
    const read = present([...files, ...(outputs.length === 0 ? [] : [baseline])]);
    const mistakes = [];
    const refuse = (file, why) => mistakes.push(usageError(`${escapeControls(file)} ${why}`, "choose another file for the output"));
    const taken = new Set();
    for (const file of [...outputs, ...present([newBaseline])]) {
        const target = file === undefined ? undefined : realFile(file);
        const identity = identityOf(target ?? 1);
        const name = file ?? "standard output";
        if (identity !== undefined && taken.has(identity))
            refuse(name, "would get two outputs");
        else if (identity !== undefined)
            taken.add(identity);
        if (target === undefined || identity === undefined)
            continue;
        const others = file === newBaseline ? present(files) : read;
        if (others.some((one) => identityOf(realFile(one)) === identity))
            refuse(name, "is read by this run, and would be replaced");
        else if (inputs.some((input) => isInput(target, identity, input)))
            refuse(name, "is an input of this run, and would be replaced");
        else if (isFile(target) && KEY.test(startOf(target) ?? ""))
            refuse(name, "is a key or a certificate, and would be replaced");
    }
    return mistakes;
}
/** Tells whether a file is an input, or one of those of a folder and no former report. A link is where it leads. */
function isInput(target, identity, input) {
    const source = realFile(input);
    // Some inputs are names of patterns.
    if (!existsSync(source))
        return false;
    if (identityOf(source) === identity)
        return true;
    if (!isFile(target) || isFormerReport(target))
        return false;
    if (target.startsWith(source.endsWith(sep) ? source : `${source}${sep}`) && SOURCE_FILE.test(target))
        return true;
    // It may be read by another name: a link in the folder.
    return SOURCE_FILE.test(target) && isFolder(source) && isListed(identity, source);
}
function isListed(identity, folder) {
    return manifestFiles(folder).files.some((file) => identityOf(realFile(file)) === identity);
}
const SOURCE_FILE = /\.(?:ya?ml|json|tar\.gz)$|[\\/](?:Kustomization|README\.md)$/;
/** The beginning of a key or certificate in PEM; some tools write text above it. */
const KEY = /^-----BEGIN [A-Z0-9 ]+-----/m;
/** What outputs begin with, in every format for which a file may have the name of a manifest. */
const REPORT_STARTS = [
    /^\s*$/,
    /^\{\s*"schemaVersion": 1,\s*"(?:tool": \{\s*"name": "patternc"|(?:findings|diagnostics|patterns)": \[)/,
    /^\{\s*"cases": \d+,\s*"agree": /,
    /^\{\s*"_type": "https:\/\/in-toto/,
    /^\{\s*"\$schema": "[^"]*sarif/,
    /^\[\s*(?:\]|\{\s*"description": )/,
    /^---\napiVersion: kubepattern\.dev\/v1\nkind: Smell\n/,
];
function isFormerReport(file) {
    const start = startOf(file);
    return start !== undefined && REPORT_STARTS.some((pattern) => pattern.test(start));
}
const START = 400;
function startOf(file) {
    try {
        const descriptor = openSync(file, "r");
        try {
            const bytes = Buffer.alloc(START);
            return bytes.toString("utf8", 0, readSync(descriptor, bytes));
        }
        finally {
            closeSync(descriptor);
        }
    }
    catch {
        return undefined;
    }
}
/** What cannot be looked at (below a file, or behind a closed door) is nothing that an output would replace. */
function isFile(path) {
    try {
        return statSync(path).isFile();
    }
    catch {
        return false;
    }
}
function isFolder(path) {
    try {
        return statSync(path).isDirectory();
    }
    catch {
        return false;
    }
}
/**
 * Names what a path or descriptor leads to, as the system does, so that a hard link or another spelling has the same
 * name. A file that is not there yet is named by its path, without regard to case, since many systems have none;
 * `undefined` stands for devices (`/dev/null`, a terminal), which take several outputs.
 */
function identityOf(path) {
    try {
        const stats = path === 1 ? fstatSync(path) : statSync(path);
        return stats.isCharacterDevice() ? undefined : `${stats.dev}:${stats.ino}`;
    }
    catch {
        return path === 1 ? undefined : path.normalize("NFC").toLowerCase();
    }
}
function present(paths) {
    return paths.filter((path) => path !== undefined);
}
/** Returns a path without links; the file itself need not be there. */
function realFile(file) {
    const path = resolve(file);
    try {
        return realpathSync(path);
    }
    catch {
        try {
            return join(realpathSync(dirname(path)), basename(path));
        }
        catch {
            return path;
        }
    }
}
//# sourceMappingURL=output-targets.js.map
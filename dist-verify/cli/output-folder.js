import { lstat, readFile, realpath } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { errorDiagnostic } from "../base/diagnostic.js";
import { escapeControls } from "../base/escape-controls.js";
import { compareCodePoints } from "../base/json.js";
import { sha256Hex } from "../base/sha256.js";
import { isTemporaryName } from "../base/temporary-path.js";
import { FILE_LIST, fileListText, readFileList } from "./file-list.js";
import { looksOwn } from "./own-looking.js";
import { MAX_LISTED, someOf } from "./stale-outputs.js";
import { walkFolder } from "./walk-folder.js";
/** The file that says that a process writes into the folder. */
export const LOCK = ".patternc-lock";
/**
 * Compares an output folder with what shall be in it and returns what is to be done. Only files that patternc wrote are
 * replaced and removed: their list is in the folder ({@link FILE_LIST}). A folder without a list is taken where it is
 * empty, or where each file in it looks as if patternc wrote it. No link in it is followed.
 */
export async function planOutput(request) {
    const { folder, files, listFolders, force } = request;
    const root = await realpath(folder).catch(() => resolve(folder));
    const roots = ["", ...listFolders];
    const lists = await Promise.all(roots.map((below) => readListBelow(root, below)));
    const listed = new Map();
    for (const [i, list] of lists.entries())
        for (const [path, hashes] of list ?? [])
            listed.set(`${roots[i]}${path}`, hashes);
    const isMarked = lists[0] !== undefined;
    const survey = isMarked ? { isEmpty: false } : await surveyFolder(root, force);
    for (const [path, hash] of survey.own ?? [])
        if (!listed.has(path))
            listed.set(path, new Set([hash]));
    const planner = new Planner(root, listed, request);
    await planner.planRemovals(!isMarked || force);
    for (const file of files)
        await planner.planFile(file);
    planner.refuseForeign(survey.foreign);
    const plan = planner.result(roots);
    const isKept = (below) => plan.lists.some(({ path }) => path === `${below}${FILE_LIST}`);
    const emptied = roots.filter((below, i) => lists[i] !== undefined && !isKept(below));
    return {
        root,
        isEmpty: survey.isEmpty,
        ...plan,
        removals: [...plan.removals, ...emptied.map((below) => `${below}${FILE_LIST}`)],
    };
}
/** Reads the list of a folder below the output folder, where no link leads there. */
async function readListBelow(root, below) {
    return (await obstacleAbove(root, `${below}${FILE_LIST}`)) === undefined
        ? readFileList(join(root, below))
        : undefined;
}
/** Looks through a folder without a list. It ends at the first file of somebody else: the folder may be a whole disk. */
async function surveyFolder(root, force) {
    const own = new Map();
    let isEmpty = true;
    for await (const { path, isFile } of walkFolder(root)) {
        if (path === LOCK || isTemporaryName(path.split("/")[0] ?? ""))
            continue;
        isEmpty = false;
        if (isFile && path.endsWith(`/${FILE_LIST}`))
            continue;
        if (!isFile || !(await looksOwn(path, join(root, path))))
            return force ? { isEmpty } : { isEmpty, foreign: path };
        own.set(path, sha256Hex(await readFile(join(root, path))));
    }
    return { isEmpty, own };
}
const NEW_FOLDER = "give --out DIR for a folder that is new, empty or of an earlier build, or --force to write into this one: other files in it stay";
const IN_THE_WAY = "give --out DIR for another folder, or --force to replace what is in the way";
const MOVE_IT = "give --out DIR for another folder, or move it away: --force does not replace it either";
/** Works out what is to be done with one file after the other. */
class Planner {
    root;
    listed;
    request;
    #faults = [];
    #writes = [];
    #removals = [];
    #edited = [];
    #kept = [];
    /** Files of somebody else that would be replaced. */
    #foreign = [];
    /** What is listed afterwards. */
    #final = new Map();
    /** In lower case: where the system does not tell such names apart, a file that is removed is the one to be written. */
    #removed = new Set();
    constructor(root, listed, request) {
        this.root = root;
        this.listed = listed;
        this.request = request;
    }
    refuse(why, help) {
        const place = { file: this.request.folder };
        const message = `this folder is not written to: ${why}`;
        // A link where a folder should be is in the way of many files.
        if (this.#faults.length < MAX_LISTED && !this.#faults.some((fault) => fault.message === message))
            this.#faults.push(errorDiagnostic({ code: "build/folder-taken", message, help, place }));
    }
    /** @param inFolder something in the folder, where all of it is of somebody else. */
    refuseForeign(inFolder) {
        const inTheWay = this.#foreign.length === 0 ? "" : `${someOf(this.#foreign)} would be replaced`;
        if (inFolder !== undefined) {
            const more = inTheWay === "" ? `${escapeControls(inFolder)} is in it` : inTheWay;
            this.refuse(`patternc did not make it, and ${more}`, NEW_FOLDER);
        }
        else if (inTheWay !== "")
            this.refuse(`patternc did not write what is in the way, and ${inTheWay}`, IN_THE_WAY);
    }
    /** @param takesLeftOver whether files that only look like ours are ours. */
    async planRemovals(takesLeftOver) {
        const { files, isStale, leftOver, force } = this.request;
        const current = new Set(files.map(({ path }) => path));
        for (const [path, hashes] of this.listed) {
            if (current.has(path))
                continue;
            const kind = await this.#kindOf(path);
            if (kind !== "file")
                continue;
            const isUnchanged = () => this.#read(path).then((content) => hashes.has(sha256Hex(content)));
            if (!isStale(path))
                this.#final.set(path, hashes);
            else if (force || (await isUnchanged()))
                this.#remove(path);
            else {
                this.#kept.push(path);
                this.#final.set(path, hashes);
            }
        }
        for (const path of leftOver) {
            if (this.listed.has(path) || (await this.#kindOf(path)) !== "file")
                continue;
            if (takesLeftOver)
                this.#remove(path);
            else
                this.#kept.push(path);
        }
    }
    async planFile(file) {
        const { path, content } = file;
        const { force, inputs } = this.request;
        const hash = sha256Hex(content);
        this.#final.set(path, new Set([hash]));
        const obstacle = await obstacleAbove(this.root, path);
        if (obstacle !== undefined)
            return this.refuse(obstacle, MOVE_IT);
        const kind = await this.#kindOf(path);
        if (kind === "nothing")
            return this.#write(file);
        const name = escapeControls(path);
        if (kind === "folder")
            return this.refuse(`${name} is a folder, and a file of this name would be written`, MOVE_IT);
        const real = await realpath(join(this.root, path)).catch(() => undefined);
        if (kind !== "file")
            return force ? this.#write(file) : void this.#foreign.push(path);
        const existing = await this.#read(path);
        if (sha256Hex(existing) === hash) {
            if (this.#removed.has(path.toLowerCase()))
                this.#write(file);
            return;
        }
        if (real !== undefined && inputs.includes(real))
            return this.refuse(`${name} is an input of this build, and would be replaced`, MOVE_IT);
        const hashes = this.listed.get(path);
        if (hashes === undefined && !force && !(await looksOwn(path, join(this.root, path))))
            return void this.#foreign.push(path);
        if (hashes?.has(sha256Hex(existing)) !== true)
            this.#edited.push(path);
        this.#write(file);
    }
    result(roots) {
        const interim = new Map(this.#final);
        for (const [path, hashes] of this.listed)
            interim.set(path, new Set([...(interim.get(path) ?? []), ...hashes]));
        return {
            faults: this.#faults,
            writes: this.#writes,
            removals: this.#removals.sort(compareCodePoints),
            edited: this.#edited.sort(compareCodePoints),
            kept: this.#kept.sort(compareCodePoints),
            lists: listFiles(this.#final, roots),
            interimLists: listFiles(interim, roots),
        };
    }
    #write(file) {
        this.#writes.push(file);
    }
    #remove(path) {
        this.#removals.push(path);
        this.#removed.add(path.toLowerCase());
    }
    #read(path) {
        return readFile(join(this.root, path));
    }
    /** What has this name in the folder. Behind a link there is nothing of ours. */
    async #kindOf(path) {
        if ((await obstacleAbove(this.root, path)) !== undefined)
            return "nothing";
        const stats = await lstat(join(this.root, path)).catch(() => undefined);
        if (stats === undefined)
            return "nothing";
        return stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other";
    }
}
/** Says what stands where a folder above a file should be; `undefined` where nothing does. */
async function obstacleAbove(root, path) {
    const above = dirname(path);
    if (above === ".")
        return undefined;
    const outer = await obstacleAbove(root, above);
    if (outer !== undefined)
        return outer;
    const stats = await lstat(join(root, above)).catch(() => undefined);
    if (stats === undefined || stats.isDirectory())
        return undefined;
    return `${escapeControls(above)} is ${stats.isSymbolicLink() ? "a link, which is not followed" : "no folder"}`;
}
/** Returns the files that hold a list: that of the whole folder, and that of each folder with one of its own. */
function listFiles(list, roots) {
    const rootOf = (path) => roots.findLast((below) => path.startsWith(below)) ?? "";
    return roots.flatMap((below) => {
        const entries = [...list].filter(([path]) => rootOf(path) === below);
        if (entries.length === 0 && below !== "")
            return [];
        const text = fileListText(new Map(entries.map(([path, hashes]) => [path.slice(below.length), hashes])));
        return [{ path: `${below}${FILE_LIST}`, content: text }];
    });
}
//# sourceMappingURL=output-folder.js.map
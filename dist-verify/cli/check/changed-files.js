import { execFile } from "node:child_process";
import { realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { escapeControls } from "../../base/escape-controls.js";
import { failure, success } from "../../base/result.js";
import { usageError } from "../terminal.js";
/** Texts of the revision up to which they are read: so many files, each of so many bytes. */
const EARLIER = { files: 200, bytes: 4 * 1024 * 1024 };
/**
 * Asks git which files were changed since a revision, in the index, the work tree and as new files that are not ignored,
 * and returns them. The repository is that of the first path. Fails with `usage/option` where there is no git, no work
 * tree or no such revision.
 *
 * @param paths those of the command line.
 */
export async function changedFiles(revision, paths) {
    // Git would take it for an option.
    if (revision.startsWith("-") || revision === "" || revision.includes("\0"))
        return refused(`${JSON.stringify(revision)} is no revision`, "give a branch, a tag or a commit: `--changed-since main`");
    const folder = folderOf(paths);
    const top = await git(folder, ["rev-parse", "--show-toplevel"]);
    if (top.fault === "absent")
        return refused("git cannot be run, and --changed-since asks it", "install git, or leave --changed-since out");
    if (!top.ok) {
        const help = "run it in a clone, with manifests of that clone, or leave --changed-since out";
        return refused(`${escapeControls(folder)} is in no work tree of git`, help);
    }
    const root = top.output.toString("utf8").replace(/\r?\n$/, "");
    const commit = await git(root, ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]);
    if (!commit.ok)
        return unknownRevision(revision, root);
    const id = commit.output.toString("utf8").trim();
    const changed = await git(root, ["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", id, "--"]);
    const added = await git(root, ["ls-files", "--others", "--exclude-standard", "-z"]);
    if (!changed.ok || !added.ok)
        return refused("git could not say what was changed", "try `git diff --name-only REV` and `git status` yourself");
    const known = namesIn(changed.output);
    const files = new Set([...known, ...namesIn(added.output)].map((name) => join(root, name)));
    return success({
        has: (file) => isChanged(file, root, files),
        earlier: () => earlierTexts(root, id, known),
    });
}
/** A file, or a submodule that it is in. A link counts with its own file and with the one that it leads to. */
function isChanged(file, root, files) {
    if (file === "-")
        return true;
    const absolute = resolve(file);
    const places = new Set([join(real(dirname(absolute)), basename(absolute)), real(absolute)]);
    const inside = [...places].filter((place) => place.startsWith(join(root, "/")));
    if (inside.length === 0)
        return true;
    return inside.some((place) => {
        for (let path = place; path.length > root.length; path = dirname(path))
            if (files.has(path))
                return true;
        return false;
    });
}
async function earlierTexts(root, id, names) {
    const texts = [];
    for (const name of names.filter((one) => /\.(ya?ml|json)$/.test(one)).slice(0, EARLIER.files)) {
        const shown = await git(root, ["cat-file", "blob", `${id}:${name}`], EARLIER.bytes);
        // A new file was not there.
        if (shown.ok)
            texts.push(shown.output.toString("utf8"));
    }
    return texts;
}
async function unknownRevision(revision, root) {
    const message = `git knows no revision ${JSON.stringify(escapeControls(revision))} here`;
    const shallow = await git(root, ["rev-parse", "--is-shallow-repository"]);
    if (shallow.ok && shallow.output.toString("utf8").trim() === "true")
        return refused(`${message}: this clone is shallow`, "fetch the history first: `git fetch --unshallow`, or `fetch-depth: 0`");
    return refused(message, "give a branch, a tag or a commit that is here, perhaps after `git fetch`");
}
/** Runs git without a shell, and without the hook that a repository may name for its file system. */
function git(folder, args, maxBuffer = 256 * 1024 * 1024) {
    return new Promise((settle) => {
        const all = ["-c", "core.fsmonitor=false", "-c", "core.quotePath=false", ...args];
        execFile("git", all, { cwd: folder, encoding: "buffer", maxBuffer }, (error, stdout) => {
            const isAbsent = error !== null && error.code === "ENOENT";
            settle({ ok: error === null, output: stdout, ...(isAbsent ? { fault: "absent" } : {}) });
        });
    });
}
/** Names may have any bytes. They are read as Node reads the names of a folder. */
function namesIn(output) {
    return output
        .toString("utf8")
        .split("\0")
        .filter((name) => name !== "");
}
function folderOf(paths) {
    const first = paths.find((path) => path !== "-") ?? ".";
    const stats = statSync(first, { throwIfNoEntry: false });
    if (stats === undefined)
        return ".";
    return stats.isDirectory() ? first : dirname(first);
}
function real(path) {
    try {
        return realpathSync.native(path);
    }
    catch {
        return path;
    }
}
function refused(message, help) {
    return failure([usageError(message, help)]);
}
//# sourceMappingURL=changed-files.js.map
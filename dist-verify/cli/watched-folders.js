import { readdirSync, statSync, watch } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
/** What is read of folders: manifests, patterns, pages of cases. */
const WATCHED_FILES = /\.(?:ya?ml|json)$|^Kustomization$/;
/**
 * Watches files and folders, and what is below them: but for hidden folders and `node_modules`, which no command reads.
 * A file is watched through its folder, since editors put a new one in its place.
 */
export class WatchedFolders {
    paths;
    ignored;
    onChange;
    onError;
    #watchers = new Map();
    /**
     * @param paths files and folders. Those that are not there are watched for in the folder that they would be in.
     * @param ignored files that the run writes itself.
     * @param onChange is called with the path of each file that was written, made or removed.
     * @param onError is called where the system does not let us watch.
     */
    constructor(paths, ignored, onChange, onError) {
        this.paths = paths;
        this.ignored = ignored;
        this.onChange = onChange;
        this.onError = onError;
    }
    /** Looks for the folders that there are now, and watches those that are new. */
    refresh() {
        const folders = new Map();
        for (const path of this.paths) {
            if (isFolder(path))
                for (const folder of foldersBelow(resolve(path)))
                    folders.set(folder, undefined);
        }
        for (const path of this.paths.filter((one) => !isFolder(one))) {
            const folder = dirname(resolve(path));
            const files = folders.get(folder);
            if (!folders.has(folder) || files !== undefined)
                folders.set(folder, new Set([...(files ?? []), basename(path)]));
        }
        for (const [folder, watcher] of this.#watchers) {
            if (folders.has(folder))
                continue;
            watcher.close();
            this.#watchers.delete(folder);
        }
        for (const [folder, files] of folders)
            if (!this.#watchers.has(folder))
                this.#watch(folder, files);
    }
    /** Watches nothing any more. */
    close() {
        for (const watcher of this.#watchers.values())
            watcher.close();
        this.#watchers.clear();
    }
    /** @param files the only ones that count; absent where all do. */
    #watch(folder, files) {
        try {
            const watcher = watch(folder, { persistent: true }, (_, name) => {
                const path = join(folder, name ?? "");
                if (this.ignored.has(path))
                    return;
                const counts = files === undefined ? name === null || isWatched(path) : files.has(name ?? "");
                if (counts)
                    this.onChange(path);
            });
            watcher.on("error", (error) => {
                watcher.close();
                this.#watchers.delete(folder);
                // A folder that was removed is no mistake.
                if (isFolder(folder))
                    this.onError(error);
            });
            this.#watchers.set(folder, watcher);
        }
        catch (error) {
            if (isFolder(folder))
                this.onError(error instanceof Error ? error : new Error(String(error)));
        }
    }
}
/** A folder that was made may hold manifests already. */
function isWatched(path) {
    const name = basename(path);
    return WATCHED_FILES.test(name) || (isRead(name) && isFolder(path));
}
function isRead(folder) {
    return !folder.startsWith(".") && folder !== "node_modules";
}
function isFolder(path) {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function foldersBelow(folder) {
    try {
        const entries = readdirSync(folder, { withFileTypes: true });
        const inside = entries.filter((entry) => entry.isDirectory() && isRead(entry.name));
        return [folder, ...inside.flatMap(({ name }) => foldersBelow(join(folder, name)))];
    }
    catch {
        return [];
    }
}
//# sourceMappingURL=watched-folders.js.map
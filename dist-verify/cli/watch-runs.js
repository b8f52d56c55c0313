import { resolve } from "node:path";
import { escapeControls } from "../base/escape-controls.js";
import { interruptionRequest } from "../base/interruption.js";
import { EXIT } from "./exit-code.js";
import { reportDiagnostics, usageError } from "./terminal.js";
import { WatchedFolders } from "./watched-folders.js";
/** So long nothing may change before a run starts: an editor writes a file in several steps. */
const QUIET_MS = 150;
/**
 * Runs a command now, and again whenever something was changed of what it reads, until the process is asked to end.
 * Returns CLEAN then, whatever the last run found. Two runs never overlap. Standard input cannot be watched, which is
 * refused (`usage/option`).
 *
 * @param run the command.
 * @param ended ends it, too.
 */
export async function watchRuns(run, { read, written }, terminal, ended = interruptionRequest()) {
    if (read.includes("-"))
        return reportDiagnostics([usageError("standard input cannot be watched", "give files and folders with --watch")], terminal);
    const changes = new Changes(read, new Set(written.map((file) => resolve(file))), ended);
    try {
        while (!ended.aborted) {
            await run();
            if (ended.aborted)
                break;
            terminal.err(`${terminal.errStyle.dim("watching for changes; Ctrl+C ends")}\n`);
            const changed = await changes.next();
            if (changed !== undefined)
                terminal.err(`\n${terminal.errStyle.bold(`changed: ${escapeControls(changed)}`)}\n`);
        }
    }
    catch (error) {
        if (!(error instanceof WatchError))
            throw error;
        const help = "watch fewer folders, or raise the limit of the system (fs.inotify.max_user_watches)";
        return reportDiagnostics([usageError(`changes cannot be watched: ${error.message}`, help)], terminal);
    }
    finally {
        changes.close();
    }
    return EXIT.CLEAN;
}
class WatchError extends Error {
}
/** The changes of what a run reads. */
class Changes {
    ended;
    #folders;
    #changed;
    #fault;
    #wake = () => undefined;
    constructor(paths, ignored, ended) {
        this.ended = ended;
        const onChange = (path) => {
            this.#changed ??= path;
            this.#wake();
        };
        const onError = (error) => {
            this.#fault ??= error;
            this.#wake();
        };
        this.#folders = new WatchedFolders(paths, ignored, onChange, onError);
        this.#folders.refresh();
        ended.addEventListener("abort", () => this.#wake(), { once: true });
    }
    /** Waits for a change and returns its path: perhaps one that was made during the run. `undefined` at the end. */
    async next() {
        this.#folders.refresh();
        while (this.#changed === undefined && this.#fault === undefined && !this.ended.aborted)
            await this.#woken();
        if (this.#fault !== undefined)
            throw new WatchError(this.#fault.message);
        if (this.ended.aborted)
            return undefined;
        await new Promise((settle) => setTimeout(settle, QUIET_MS));
        const changed = this.#changed;
        this.#changed = undefined;
        return changed;
    }
    close() {
        this.#folders.close();
    }
    #woken() {
        return new Promise((settle) => {
            this.#wake = settle;
        });
    }
}
//# sourceMappingURL=watch-runs.js.map
import { resolve } from "node:path";
import { escapeControls } from "../base/escape-controls.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import { REGISTRY } from "./pattern-files.js";
import { reportDiagnostics, type Terminal, usageError } from "./terminal.js";
import { WatchedFolders } from "./watched-folders.js";

/** So long nothing may change before a run starts: an editor writes a file in several steps. */
const QUIET_MS = 150;

/** The options of a command that say what it reads and writes. */
export interface WatchOptions {
	readonly filename?: readonly string[];
	readonly snapshot?: readonly string[];
	readonly patterns?: readonly string[];
	readonly kinds?: string;
	readonly config?: string;
	readonly output?: readonly string[];
}

/**
 * Runs a command now, and again whenever something was changed of what it reads, until the process is asked to end.
 * Returns CLEAN then, whatever the last run found. Two runs never overlap. Standard input cannot be watched, which is
 * refused (`usage/option`).
 *
 * @param run the command.
 * @param paths those of the command line.
 * @param ended ends it, too.
 */
export async function watchRuns(
	run: () => Promise<ExitCode>,
	paths: readonly string[],
	options: WatchOptions,
	terminal: Terminal,
	ended: AbortSignal = signals(),
): Promise<ExitCode> {
	const named = [...paths, ...(options.filename ?? []), ...(options.snapshot ?? []), ...(options.patterns ?? [])];
	if (named.includes("-"))
		return reportDiagnostics(
			[usageError("standard input cannot be watched", "give files and folders with --watch")],
			terminal,
		);
	const watched = [...named, ...[options.kinds, options.config].filter((path) => path !== undefined)];
	const changes = new Changes(watched.length === 0 ? [REGISTRY] : watched, filesOf(options.output ?? []), ended);
	try {
		while (!ended.aborted) {
			await run();
			if (ended.aborted) break;
			terminal.err(`${terminal.errStyle.dim("watching for changes; Ctrl+C ends")}\n`);
			const changed = await changes.next();
			if (changed !== undefined) terminal.err(`\n${terminal.errStyle.bold(`changed: ${escapeControls(changed)}`)}\n`);
		}
	} catch (error) {
		if (!(error instanceof WatchError)) throw error;
		const help = "watch fewer folders, or raise the limit of the system (fs.inotify.max_user_watches)";
		return reportDiagnostics([usageError(`changes cannot be watched: ${error.message}`, help)], terminal);
	} finally {
		changes.close();
	}
	return EXIT.CLEAN;
}

class WatchError extends Error {}

/** The changes of what a run reads. */
class Changes {
	readonly #folders: WatchedFolders;
	#changed: string | undefined;
	#fault: Error | undefined;
	#wake: () => void = () => undefined;

	constructor(
		paths: readonly string[],
		ignored: ReadonlySet<string>,
		private readonly ended: AbortSignal,
	) {
		const onChange = (path: string) => {
			this.#changed ??= path;
			this.#wake();
		};
		const onError = (error: Error) => {
			this.#fault ??= error;
			this.#wake();
		};
		this.#folders = new WatchedFolders(paths, ignored, onChange, onError);
		this.#folders.refresh();
		ended.addEventListener("abort", () => this.#wake(), { once: true });
	}

	/** Waits for a change and returns its path: perhaps one that was made during the run. `undefined` at the end. */
	async next(): Promise<string | undefined> {
		this.#folders.refresh();
		while (this.#changed === undefined && this.#fault === undefined && !this.ended.aborted) await this.#woken();
		if (this.#fault !== undefined) throw new WatchError(this.#fault.message);
		if (this.ended.aborted) return undefined;
		await new Promise((settle) => setTimeout(settle, QUIET_MS));
		const changed = this.#changed;
		this.#changed = undefined;
		return changed;
	}

	close(): void {
		this.#folders.close();
	}

	#woken(): Promise<void> {
		return new Promise((settle) => {
			this.#wake = settle;
		});
	}
}

/** The files that a run writes itself. */
function filesOf(outputs: readonly string[]): ReadonlySet<string> {
	return new Set(
		outputs.flatMap((output) => (output.includes("=") ? resolve(output.slice(output.indexOf("=") + 1)) : [])),
	);
}

/** The first signal ends it after the run that goes on; the next one ends the process. */
function signals(): AbortSignal {
	const controller = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => controller.abort());
	return controller.signal;
}

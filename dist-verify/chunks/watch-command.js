import { Tn as escapeControls, ht as usageError, mt as reportDiagnostics, r as settleCheck } from "./check.js";
import { i as EXIT, o as interruptionRequest } from "./start.js";
import { t as REGISTRY } from "./pattern-files2.js";
import { basename, dirname, join, resolve } from "node:path";
import { readdirSync, statSync, watch } from "node:fs";
// src/cli/watched-folders.ts
const WATCHED_FILES = /\.(?:ya?ml|json)$|^Kustomization$/;
var WatchedFolders = class {
	paths;
	ignored;
	onChange;
	onError;
	#watchers = new Map();
	constructor(paths, ignored, onChange, onError) {
		this.paths = paths;
		this.ignored = ignored;
		this.onChange = onChange;
		this.onError = onError;
	}
	refresh() {
		const folders = new Map();
		for (const path of this.paths) if (isFolder(path)) for (const folder of foldersBelow(resolve(path))) folders.set(folder, void 0);
		for (const path of this.paths.filter((one) => !isFolder(one))) {
			const folder = dirname(resolve(path));
			const files = folders.get(folder);
			if (!folders.has(folder) || files !== void 0) folders.set(folder, new Set([...files ?? [], basename(path)]));
		}
		for (const [folder, watcher] of this.#watchers) {
			if (folders.has(folder)) continue;
			watcher.close();
			this.#watchers.delete(folder);
		}
		for (const [folder, files] of folders) if (!this.#watchers.has(folder)) this.#watch(folder, files);
	}
	close() {
		for (const watcher of this.#watchers.values()) watcher.close();
		this.#watchers.clear();
	}
	#watch(folder, files) {
		try {
			const watcher = watch(folder, { persistent: true }, (_, name) => {
				const path = join(folder, name ?? "");
				if (this.ignored.has(path)) return;
				if (files === void 0 ? name === null || isWatched(path) : files.has(name ?? "")) this.onChange(path);
			});
			watcher.on("error", (error) => {
				watcher.close();
				this.#watchers.delete(folder);
				if (isFolder(folder)) this.onError(error);
			});
			this.#watchers.set(folder, watcher);
		} catch (error) {
			if (isFolder(folder)) this.onError(error instanceof Error ? error : new Error(String(error)));
		}
	}
};
function isWatched(path) {
	const name = basename(path);
	return WATCHED_FILES.test(name) || isRead(name) && isFolder(path);
}
function isRead(folder) {
	return !folder.startsWith(".") && folder !== "node_modules";
}
function isFolder(path) {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function foldersBelow(folder) {
	try {
		return [folder, ...readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && isRead(entry.name)).flatMap(({ name }) => foldersBelow(join(folder, name)))];
	} catch {
		return [];
	}
}
// src/cli/watch-runs.ts
const QUIET_MS = 150;
async function watchRuns(run, { read, written }, terminal, ended = interruptionRequest()) {
	if (read.includes("-")) return reportDiagnostics([usageError("standard input cannot be watched", "give files and folders with --watch")], terminal);
	const changes = new Changes(read, new Set(written.map((file) => resolve(file))), ended);
	try {
		while (!ended.aborted) {
			await run();
			if (ended.aborted) break;
			terminal.err(`${terminal.errStyle.dim("watching for changes; Ctrl+C ends")}\n`);
			const changed = await changes.next();
			if (changed !== void 0) terminal.err(`\n${terminal.errStyle.bold(`changed: ${escapeControls(changed)}`)}\n`);
		}
	} catch (error) {
		if (!(error instanceof WatchError)) throw error;
		return reportDiagnostics([usageError(`changes cannot be watched: ${error.message}`, "watch fewer folders, or raise the limit of the system (fs.inotify.max_user_watches)")], terminal);
	} finally {
		changes.close();
	}
	return EXIT.CLEAN;
}
var WatchError = class extends Error {};
var Changes = class {
	ended;
	#folders;
	#changed;
	#fault;
	#wake = () => void 0;
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
	async next() {
		this.#folders.refresh();
		while (this.#changed === void 0 && this.#fault === void 0 && !this.ended.aborted) await this.#woken();
		if (this.#fault !== void 0) throw new WatchError(this.#fault.message);
		if (this.ended.aborted) return void 0;
		await new Promise((settle) => setTimeout(settle, QUIET_MS));
		const changed = this.#changed;
		this.#changed = void 0;
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
};
// src/cli/watched-paths.ts
async function pathsOfCheck(named, flags) {
	const settling = await settleCheck(named, flags);
	const { paths, options, config } = settling.ok ? settling.value : {
		paths: [...named, ...flags.filename],
		options: flags,
		config: void 0
	};
	const { snapshot, patterns, extraPatterns, kinds, baseline, output, writeBaseline } = options;
	const configFile = config?.file ?? (typeof flags.config === "string" ? flags.config : ".patternc.yaml");
	const files = [
		kinds,
		baseline,
		flags.config === false ? void 0 : configFile
	];
	return {
		read: [
			...paths,
			...snapshot,
			...patterns,
			...extraPatterns,
			...files
		].filter((path) => path !== void 0),
		written: [...filesOf(output), ...writeBaseline === void 0 ? [] : [writeBaseline]]
	};
}
function pathsOfTest(named, { kinds, output }) {
	return {
		read: [...named.length === 0 ? [REGISTRY] : named, ...kinds === void 0 ? [] : [kinds]],
		written: filesOf(output)
	};
}
function filesOf(outputs) {
	return outputs.flatMap((output) => output.includes("=") ? [output.slice(output.indexOf("=") + 1)] : []);
}
// src/cli/watch-command.ts
async function watchCommand(name, input, options, run, terminal) {
	const named = input;
	return watchRuns(run, name === "check" ? await pathsOfCheck(named, options) : pathsOfTest(named, options), terminal);
}
export { watchCommand };

//# sourceMappingURL=watch-command.js.map
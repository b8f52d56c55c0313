import { randomBytes } from "node:crypto";
import { lstat, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeFolder } from "../base/make-folder.js";

/** What is written to a file: all of it, or pieces of text. */
export type FileContent = string | Uint8Array | Iterable<string>;

/**
 * Writes a file under a temporary name beside it and renames that, so that the file is complete or unchanged. What
 * exists and is no regular file (`/dev/stdout`, a pipe, a link) is written to and not replaced. The folder must exist.
 *
 * @throws the error of the file system; its message names the file, not the temporary one.
 */
export async function writeFileAtomic(file: string, content: FileContent): Promise<void> {
	if (await isReplaceable(file)) await deferSignals(() => replaceFile(file, content));
	else await writeFile(file, content);
}

/** A file of a tree. Its path is relative to the folder of the tree, with `/` as separator. */
export interface TreeFile {
	readonly path: string;
	readonly content: string | Uint8Array;
}

/**
 * Writes files into a folder, each as {@link writeFileAtomic} does, with the folders that they need; then removes other
 * files with the folders that become empty. A signal ends the process only after the last of them ({@link
 * deferSignals}).
 *
 * @throws the error of the file system.
 */
export async function writeTree(folder: string, files: readonly TreeFile[], removed: readonly string[]): Promise<void> {
	await deferSignals(async () => {
		for (const { path, content } of files) {
			const file = join(folder, path);
			await makeFolder(dirname(file));
			if (await isReplaceable(file)) await replaceFile(file, content);
			else await writeFile(file, content);
		}
		for (const path of removed) {
			await rm(join(folder, path));
			// Fails where the folder holds other files: then it stays.
			await rmdir(dirname(join(folder, path))).catch(() => undefined);
		}
	});
}

async function isReplaceable(file: string): Promise<boolean> {
	const stats = await lstat(file).catch(() => undefined);
	return stats === undefined || stats.isFile();
}

async function replaceFile(file: string, content: FileContent): Promise<void> {
	const temporary = temporaryName(file);
	try {
		await writeFile(temporary, content);
		await rename(temporary, file);
	} catch (error) {
		await rm(temporary, { force: true }).catch(() => undefined);
		throw withoutName(error, temporary, file);
	}
}

/** Returns an unused name beside a file or folder. */
export function temporaryName(path: string): string {
	return `${path.replace(/[/\\]+$/, "")}.${randomBytes(6).toString("hex")}.tmp`;
}

/** Replaces a temporary name in the message of an error by the name that the user knows, and returns the error. */
export function withoutName(error: unknown, temporary: string, userName: string): unknown {
	if (error instanceof Error) error.message = error.message.replaceAll(temporary, userName);
	return error;
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Milliseconds that a signal is deferred at most. */
const SIGNAL_GRACE = 3_000;

/**
 * Does short work that must not be interrupted and returns its value. A signal that would end the process is deferred
 * until the work is done, for {@link SIGNAL_GRACE} milliseconds at most; a second signal is not deferred. Calls must
 * not be nested: the inner one would let the signal through.
 */
export async function deferSignals<T>(work: () => Promise<T>): Promise<T> {
	let waiting: NodeJS.Signals | undefined;
	let timer: NodeJS.Timeout | undefined;
	const end = () => {
		release();
		if (waiting !== undefined) process.kill(process.pid, waiting);
	};
	const hold = (signal: NodeJS.Signals) => {
		waiting = signal;
		timer = setTimeout(end, SIGNAL_GRACE);
		release();
	};
	const release = () => {
		for (const signal of SIGNALS) process.off(signal, hold);
	};
	for (const signal of SIGNALS) process.on(signal, hold);
	try {
		return await work();
	} finally {
		clearTimeout(timer);
		end();
	}
}

import { randomBytes } from "node:crypto";
import { lstat, mkdir, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Writes a file whole or not at all: under a temporary name beside it, then renamed. What is there already and is no
 * regular file (`/dev/stdout`, a pipe) is written to and not replaced; so is the file behind a link. Its folder must be
 * there. Throws what the file system throws, which never names the temporary file.
 */
export async function writeFileAtomic(file: string, content: string | Uint8Array): Promise<void> {
	if (await isReplaceable(file)) await deferSignals(() => replaceFile(file, content));
	else await writeFile(file, content);
}

/** A file of a tree, its path relative to the tree's folder. */
export interface TreeFile {
	readonly path: string;
	readonly content: string | Uint8Array;
}

/**
 * Writes files into a folder, each as {@link writeFileAtomic} does, making the folders they need, and removes others from it
 * with the folders that are empty then. No signal ends the process between the first and the last of them.
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
			// Fails where somebody else's file is in it, which is the end of it.
			await rmdir(dirname(join(folder, path))).catch(() => undefined);
		}
	});
}

/** The folder, with those above it. Node's own way never ends where the system makes no folders (`/proc`). */
export async function makeFolder(folder: string): Promise<void> {
	const there = await stat(folder).catch(() => undefined);
	if (there?.isDirectory()) return;
	if (there !== undefined) throw new Error(`${folder} is no folder`);
	if (dirname(folder) !== folder) await makeFolder(dirname(folder));
	await mkdir(folder);
}

async function isReplaceable(file: string): Promise<boolean> {
	const there = await lstat(file).catch(() => undefined);
	return there === undefined || there.isFile();
}

async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
	const temporary = temporaryName(file);
	try {
		await writeFile(temporary, content);
		await rename(temporary, file);
	} catch (error) {
		await rm(temporary, { force: true }).catch(() => undefined);
		throw withoutName(error, temporary, file);
	}
}

/** A name beside a file or folder that nothing has yet. */
export function temporaryName(path: string): string {
	return `${path.replace(/[/\\]+$/, "")}.${randomBytes(6).toString("hex")}.tmp`;
}

/** The error, with the name that a person knows. */
export function withoutName(error: unknown, temporary: string, known: string): unknown {
	if (error instanceof Error) error.message = error.message.replaceAll(temporary, known);
	return error;
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Milliseconds that a signal waits. */
const SIGNAL_GRACE = 3_000;

/**
 * Does short work that leaves rubbish behind where it is cut off. A signal that would end the process waits until it is
 * done, if that is soon; a second one does not wait. Not to be used inside itself: the inner one would let the signal through.
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

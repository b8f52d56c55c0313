import { renameSync } from "node:fs";
import { lstat, mkdir, realpath, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { withTemporaryPath } from "../base/temporary-path.js";

/** What is written to a file: all of it, or pieces of text. */
export type FileContent = string | Uint8Array | Iterable<string>;

/** A file of a tree. Its path is relative to the folder of the tree, with `/` as separator. */
export interface TreeFile {
	readonly path: string;
	readonly content: string | Uint8Array;
}

/**
 * Writes a file that the user named, under a temporary name beside it, and renames that, so that the file is complete
 * or unchanged. A link leads to the file that is replaced. What is no file (`/dev/stdout`, a pipe) is written to. The
 * folder must exist.
 *
 * @throws the error of the file system; its message names the file, not the temporary one.
 */
export async function writeFileAtomic(file: string, content: FileContent): Promise<void> {
	const stats = await stat(file).catch(() => undefined);
	if (stats?.isFile()) await replaceFile(await realpath(file), content, stats.mode & 0o777);
	else if (stats === undefined && (await isNothing(file))) await replaceFile(file, content);
	else await writeFile(file, content);
}

/** Tells whether there is nothing of this name, and no link that leads nowhere. */
function isNothing(file: string): Promise<boolean> {
	return lstat(file).then(
		() => false,
		() => true,
	);
}

/**
 * Writes a file as {@link writeFileAtomic} does, but replaces a link itself, for names that patternc chose: in a folder
 * of somebody else such a link may lead anywhere.
 *
 * @param mode its permissions. Default: those of any new file.
 */
export async function replaceFile(file: string, content: FileContent, mode?: number): Promise<void> {
	await withTemporaryPath(dirname(file), async (temporary) => {
		try {
			await writeFile(temporary, content, mode === undefined ? {} : { mode });
			renameSync(temporary, file);
		} catch (error) {
			throw withoutName(error, temporary, file);
		}
	});
}

/**
 * Makes a folder with those above it, and returns those that it made, the outermost first. Node's `recursive` never ends
 * where the system makes no folders (`/proc`).
 *
 * @throws the error of the file system, and an error where something else has the name of a folder.
 */
export async function makeFolder(folder: string): Promise<readonly string[]> {
	const stats = await stat(folder).catch(() => undefined);
	if (stats?.isDirectory()) return [];
	if (stats !== undefined) throw new Error(`${folder} is no folder`);
	const made = dirname(folder) === folder ? [] : await makeFolder(dirname(folder));
	try {
		await mkdir(folder);
	} catch (error) {
		// Another process made it in this moment.
		if ((await stat(folder).catch(() => undefined))?.isDirectory()) return made;
		throw error;
	}
	return [...made, folder];
}

/** Replaces a temporary name in the message of an error by the name that the user knows, and returns the error. */
export function withoutName(error: unknown, temporary: string, userName: string): unknown {
	if (error instanceof Error) error.message = error.message.replaceAll(temporary, userName);
	return error;
}

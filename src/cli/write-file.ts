import { randomBytes } from "node:crypto";
import { lstat, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Writes a file whole or not at all: under a temporary name beside it, then renamed. What is there already and is no
 * regular file (`/dev/stdout`, a pipe) is written to and not replaced; so is the file behind a link.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
	const there = await lstat(file).catch(() => undefined);
	if (there !== undefined && !there.isFile() && !there.isDirectory()) return writeFile(file, content);
	await mkdir(dirname(file), { recursive: true });
	const temporary = `${file}.${randomBytes(6).toString("hex")}.tmp`;
	try {
		await writeFile(temporary, content);
		await rename(temporary, file);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}

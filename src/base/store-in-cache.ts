import { randomBytes } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { makeFolder } from "./make-folder.js";

/**
 * Writes a file of a cache under a temporary name and renames it, so that no reader sees half of it. Makes the folder. A
 * failure to write is ignored, since a cache can be done without.
 */
export async function storeInCache(file: string, content: string | Uint8Array): Promise<void> {
	const temporary = `${file}.${randomBytes(6).toString("hex")}.tmp`;
	try {
		await makeFolder(dirname(file), 0o700);
		await writeFile(temporary, content);
		await rename(temporary, file);
	} catch {
		await rm(temporary, { force: true }).catch(() => undefined);
	}
}

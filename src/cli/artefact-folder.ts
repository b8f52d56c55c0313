import { createHash } from "node:crypto";
import { lstat, readdir, readFile, realpath, rename, rm } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { type Diagnostic, errorDiagnostic } from "../base/diagnostic.js";
import { escapeControls } from "../base/escape-controls.js";
import { makeFolder } from "../base/make-folder.js";
import { deferSignals, type TreeFile, temporaryName, withoutName, writeTree } from "./write-file.js";

/**
 * Replaces a folder by one that holds exactly these files and returns `undefined`, or the error that prevents it. The
 * new folder is written beside the old one and then moved into its place, so that the folder is complete or unchanged.
 * An existing folder is replaced only where everything in it is as an earlier pull wrote it.
 *
 * @returns `pull/folder-taken` where the folder has other content (a file of the user, a changed file, a link), else
 * `pull/unwritable`.
 */
export async function replaceFolder(out: string, files: readonly TreeFile[]): Promise<Diagnostic | undefined> {
	// The user may have chosen a link to a folder. A link inside of the folder is foreign content.
	const folder = await realpath(out).catch(() => resolve(out));
	if (!relative(folder, process.cwd()).startsWith("..")) return folderTaken(out, "the command runs in this folder");
	const foreign = await foreignEntry(folder);
	if (foreign !== undefined)
		return folderTaken(out, `${escapeControls(foreign)} in it is not as an earlier pull wrote it`);
	const [newFolder, oldFolder] = [temporaryName(folder), temporaryName(folder)];
	try {
		await makeFolder(dirname(folder));
		await writeTree(newFolder, [...files, recordOf(files)], []);
		await deferSignals(async () => {
			const isMoved = await rename(folder, oldFolder).then(
				() => true,
				(error: NodeJS.ErrnoException) => {
					if (error.code === "ENOENT") return false;
					throw error;
				},
			);
			try {
				await rename(newFolder, folder);
			} catch (error) {
				if (isMoved) await rename(oldFolder, folder);
				throw error;
			}
		});
		await rm(oldFolder, { recursive: true, force: true });
		return undefined;
	} catch (error) {
		await rm(newFolder, { recursive: true, force: true }).catch(() => undefined);
		const named = withoutName(withoutName(error, newFolder, out), oldFolder, out);
		const message = `the folder could not be written: ${named instanceof Error ? named.message : String(named)}`;
		return errorDiagnostic({ code: "pull/unwritable", message, help: "choose another --out", place: { file: out } });
	}
}

/** Finds the first entry of a folder that is not as a pull wrote it; `undefined` where there is none, or no folder. */
async function foreignEntry(folder: string): Promise<string | undefined> {
	const entry = await lstat(folder).catch(() => undefined);
	if (entry === undefined) return undefined;
	if (!entry.isDirectory()) return "what is there";
	const recorded = await readFile(join(folder, RECORD), "utf8").catch(() => "");
	const lines = new Set(recorded.split("\n"));
	for (const path of (await readdir(folder, { recursive: true })).map((name) => name.replaceAll("\\", "/")).sort()) {
		const kind = await lstat(join(folder, path));
		if (kind.isDirectory() || (path === RECORD && kind.isFile())) continue;
		if (!kind.isFile() || !lines.has(lineOf(path, await readFile(join(folder, path))))) return path;
	}
	return undefined;
}

/** The file that lists what a pull wrote: for the next pull, and for `sha256sum -c`. */
const RECORD = "SHA256SUMS";

function recordOf(files: readonly TreeFile[]): TreeFile {
	const lines = files.map(({ path, content }) => `${lineOf(path, content)}\n`).sort();
	return { path: RECORD, content: lines.join("") };
}

function lineOf(path: string, content: string | Uint8Array): string {
	return `${createHash("sha256").update(content).digest("hex")}  ${path}`;
}

function folderTaken(out: string, why: string): Diagnostic {
	return errorDiagnostic({
		code: "pull/folder-taken",
		message: `this folder is not replaced: ${why}`,
		help: "give --out DIR for a folder that is new, empty, or of an earlier pull",
		place: { file: out },
	});
}

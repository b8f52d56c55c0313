import { createHash } from "node:crypto";
import { lstat, readdir, readFile, realpath, rename, rm } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { type Diagnostic, errorDiagnostic } from "../base/diagnostic.js";
import { escapeControls } from "../base/escape-controls.js";
import { deferSignals, makeFolder, type TreeFile, temporaryName, withoutName, writeTree } from "./write-file.js";

/**
 * Replaces a folder by one that holds these files and nothing else. It is written beside the old one, then moved into its
 * place, so that it is there whole or not at all. An existing folder is replaced only where everything in it is as an
 * earlier pull wrote it.
 *
 * @returns why the folder could not be replaced: `pull/folder-taken` where it has other content (a file of the user's, one
 * that was changed, a link), else `pull/unwritable`.
 */
export async function replaceFolder(out: string, files: readonly TreeFile[]): Promise<Diagnostic | undefined> {
	// A link to a folder is the user's own choice; a link inside of one is not.
	const folder = await realpath(out).catch(() => resolve(out));
	if (!relative(folder, process.cwd()).startsWith("..")) return taken(out, "the command runs in this folder");
	const stranger = await foreignEntry(folder);
	if (stranger !== undefined) return taken(out, `${escapeControls(stranger)} in it is not as an earlier pull wrote it`);
	const [fresh, old] = [temporaryName(folder), temporaryName(folder)];
	try {
		await makeFolder(dirname(folder));
		await writeTree(fresh, [...files, recordOf(files)], []);
		await deferSignals(async () => {
			const wasThere = await rename(folder, old).then(
				() => true,
				(error: NodeJS.ErrnoException) => {
					if (error.code === "ENOENT") return false;
					throw error;
				},
			);
			try {
				await rename(fresh, folder);
			} catch (error) {
				if (wasThere) await rename(old, folder);
				throw error;
			}
		});
		await rm(old, { recursive: true, force: true });
		return undefined;
	} catch (error) {
		await rm(fresh, { recursive: true, force: true }).catch(() => undefined);
		const named = withoutName(withoutName(error, fresh, out), old, out);
		const message = `the folder could not be written: ${named instanceof Error ? named.message : String(named)}`;
		return errorDiagnostic({ code: "pull/unwritable", message, help: "choose another --out", place: { file: out } });
	}
}

/** Returns the first entry of a folder that is not as a pull wrote it; `undefined` where there is none, or no folder. */
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

function taken(out: string, why: string): Diagnostic {
	return errorDiagnostic({
		code: "pull/folder-taken",
		message: `this folder is not replaced: ${why}`,
		help: "give --out DIR for a folder that is new, empty, or of an earlier pull",
		place: { file: out },
	});
}

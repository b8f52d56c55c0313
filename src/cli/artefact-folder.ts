import { lstat, readdir, readFile, realpath, rename, rm } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { type Diagnostic, errorDiagnostic } from "../base/diagnostic.js";
import { oneLine } from "../base/one-line.js";
import { BUNDLE_TITLE } from "../oci/artefact.js";
import { unpackArchive } from "../targets/bundle/archive.js";
import { GENERATED } from "./removal-refused.js";
import { makeFolder, type TreeFile, temporaryName, uninterrupted, withoutName, writeTree } from "./write-file.js";

/**
 * Makes a folder that holds these files and nothing else: written beside it, then moved into its place, so that it is
 * there whole or not at all. A folder that is there already is replaced where all in it is of an earlier pull; anything
 * else in it (a file of somebody's own, a link) refuses it: `pull/folder-taken`.
 *
 * @returns why it could not be.
 */
export async function replaceFolder(out: string, files: readonly TreeFile[]): Promise<Diagnostic | undefined> {
	// A link to a folder is the user's own choice; a link inside of one is not.
	const folder = await realpath(out).catch(() => resolve(out));
	if (!relative(folder, process.cwd()).startsWith("..")) return taken(out, "the command runs in this folder");
	const stranger = await foreignEntry(folder, files);
	if (stranger !== undefined) return taken(out, `${oneLine(stranger)} in it is of no earlier pull`);
	const [fresh, old] = [temporaryName(folder), temporaryName(folder)];
	try {
		await makeFolder(dirname(folder));
		await writeTree(fresh, files, []);
		await uninterrupted(async () => {
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

/** The first entry of a folder that no pull wrote; `undefined` where there is none, or no folder. */
async function foreignEntry(folder: string, files: readonly TreeFile[]): Promise<string | undefined> {
	const there = await lstat(folder).catch(() => undefined);
	if (there === undefined) return undefined;
	if (!there.isDirectory()) return "what is there";
	const known = new Map([...(await pulledBefore(folder)), ...files].map(({ path, content }) => [path, content]));
	for (const path of (await readdir(folder, { recursive: true })).map((name) => name.replaceAll("\\", "/")).sort()) {
		const kind = await lstat(join(folder, path));
		if (kind.isDirectory()) continue;
		if (!kind.isFile()) return path;
		const bytes = await readFile(join(folder, path));
		const content = known.get(path);
		const isKnown = content !== undefined && Buffer.from(content).equals(bytes);
		if (!isKnown && path !== BUNDLE_TITLE && !GENERATED.test(bytes.toString("utf8", 0, 200))) return path;
	}
	return undefined;
}

/** What an earlier pull wrote beside its bundle is in the bundle, too. */
async function pulledBefore(folder: string): Promise<readonly TreeFile[]> {
	const bundle = await readFile(join(folder, BUNDLE_TITLE)).catch(() => undefined);
	const unpacked = bundle === undefined ? undefined : unpackArchive(bundle, folder);
	return unpacked?.ok === true ? unpacked.value.map(({ path, bytes }) => ({ path, content: bytes })) : [];
}

function taken(out: string, why: string): Diagnostic {
	return errorDiagnostic({
		code: "pull/folder-taken",
		message: `this folder is not replaced: ${why}`,
		help: "give --out DIR for a folder that is new, empty, or of an earlier pull",
		place: { file: out },
	});
}

import { H as withoutName, L as printText, Mn as errorDiagnostic, O as printReference, Tn as escapeControls, Z as withTemporaryPath, dr as sha256Hex, ft as pluralize, j as readVerification, mt as reportDiagnostics } from "./check.js";
import { f as getFiles, r as openReference, u as findArtefact } from "./sign-artefact.js";
import { t as makeFolder } from "./make-folder.js";
import { n as LockedError, r as withLock, t as walkFolder } from "./walk-folder.js";
import { t as acceptSignedArtefact } from "./signed-artefact.js";
import { n as verifyArtefact } from "./verify-artefact.js";
import { basename, dirname, join, relative, resolve } from "node:path";
import { renameSync } from "node:fs";
import { lstat, readFile, realpath, writeFile } from "node:fs/promises";
// src/cli/artefact-folder.ts
async function replaceFolder(out, files) {
	const folder = await realpath(out).catch(() => resolve(out));
	if (!relative(folder, process.cwd()).startsWith("..")) return folderTaken(out, "the command runs in this folder");
	try {
		const above = dirname(folder);
		const foreign = await foreignEntry(folder);
		if (foreign !== void 0) return foreignFault(out, foreign);
		await makeFolder(above);
		const lock = join(above, `.patternc-${sha256Hex(basename(folder)).slice(0, 12)}.lock`);
		return await withLock(lock, () => replaceLocked(out, folder, files));
	} catch (error) {
		return unwritable(out, error);
	}
}
async function replaceLocked(out, folder, files) {
	const foreign = await foreignEntry(folder);
	if (foreign !== void 0) return foreignFault(out, foreign);
	return withTemporaryPath(dirname(folder), (aside) => withTemporaryPath(dirname(folder), async (made) => {
		try {
			for (const { path, content } of [...files, recordOf(files)]) {
				await makeFolder(dirname(join(made, path)));
				await writeFile(join(made, path), content);
			}
			const isMoved = moveAside(folder, aside);
			try {
				renameSync(made, folder);
			} catch (error) {
				if (isMoved) renameSync(aside, folder);
				throw error;
			}
			return;
		} catch (error) {
			return unwritable(out, withoutName(withoutName(error, made, out), aside, out));
		}
	}));
}
function moveAside(folder, aside) {
	try {
		renameSync(folder, aside);
		return true;
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
		throw error;
	}
}
function unwritable(out, error) {
	const message = `the folder could not be written: ${error instanceof Error ? error.message : String(error)}`;
	const help = error instanceof LockedError ? "wait until it has ended" : "choose another --out";
	return errorDiagnostic({
		code: "pull/unwritable",
		message,
		help,
		place: { file: out }
	});
}
function foreignFault(out, foreign) {
	return folderTaken(out, `${escapeControls(foreign)} in it is not as an earlier pull wrote it`);
}
async function foreignEntry(folder) {
	const entry = await lstat(folder).catch(() => void 0);
	if (entry === void 0) return void 0;
	if (!entry.isDirectory()) return "what is there";
	const recorded = await readFile(join(folder, RECORD), "utf8").catch(() => "");
	const lines = new Set(recorded.split("\n"));
	for await (const { path, isFile } of walkFolder(folder)) {
		if (path === RECORD && isFile) continue;
		if (!isFile || !lines.has(lineOf(path, await readFile(join(folder, path))))) return path;
	}
}
const RECORD = "SHA256SUMS";
function recordOf(files) {
	const lines = files.map(({ path, content }) => `${lineOf(path, content)}\n`).sort();
	return {
		path: RECORD,
		content: lines.join("")
	};
}
function lineOf(path, content) {
	return `${sha256Hex(content)}  ${path}`;
}
function folderTaken(out, why) {
	return errorDiagnostic({
		code: "pull/folder-taken",
		message: `this folder is not replaced: ${why}`,
		help: "give --out DIR for a folder that is new, empty, or of an earlier pull",
		place: { file: out }
	});
}
// src/cli/commands/pull.ts
async function pull(source, options, terminal) {
	const opened = await openReference(source, options, terminal);
	if (!opened.ok) return reportDiagnostics(opened.diagnostics, terminal);
	const verification = await readVerification(options);
	if (!verification.ok) return reportDiagnostics(verification.diagnostics, terminal);
	const { reference, repository, name, text, line } = opened.value;
	const artefact = await findArtefact(repository, name, text);
	if (!artefact.ok) {
		line.end();
		return reportDiagnostics(artefact.diagnostics, terminal);
	}
	const files = await getFiles(repository, artefact.value, text, (done, all) => line.label(`pulled ${done} of ${all} files`));
	if (!files.ok) {
		line.end();
		return reportDiagnostics(files.diagnostics, terminal);
	}
	const inBundle = await verifyArtefact(files.value, verification.value, text);
	const verified = inBundle.ok || verification.value === void 0 ? inBundle : await acceptSignedArtefact(repository, artefact.value, verification.value, inBundle.diagnostics, text);
	line.end();
	if (!verified.ok) return reportDiagnostics(verified.diagnostics, terminal);
	const out = options.out ?? reference.repository.split("/").at(-1) ?? "patterns";
	const tree = files.value.map(({ title, bytes }) => ({
		path: title,
		content: bytes
	}));
	const fault = await replaceFolder(out, tree);
	if (fault !== void 0) return reportDiagnostics([fault], terminal);
	if (!options.quiet) terminal.err(`${pluralize(tree.length, "file")} in ${out}\n`);
	const printed = `${printReference({
		...reference,
		digest: artefact.value.descriptor.digest
	})}\n`;
	return reportDiagnostics(await printText(printed, "the reference", terminal), terminal);
}
export { pull };

//# sourceMappingURL=pull.js.map
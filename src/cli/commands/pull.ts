import { counted } from "../../base/counted.js";
import { errorDiagnostic } from "../../base/diagnostic.js";
import { failure, type Result, success } from "../../base/result.js";
import type { ArtefactFile } from "../../oci/artefact.js";
import { MEDIA_TYPES } from "../../oci/media-types.js";
import { findArtefact, getFiles } from "../../oci/pull-artefact.js";
import { printReference } from "../../oci/reference.js";
import { unpackArchive } from "../../targets/bundle/archive.js";
import { replaceFolder } from "../artefact-folder.js";
import { type Console, tell } from "../console.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { openReference } from "../registry-access.js";
import { verifyBundle } from "../verify-bundle.js";

export interface PullOptions {
	/** Default: the last part of the repository's name. */
	readonly out?: string;
	/** The file of a key. */
	readonly verify?: string;
	readonly plainHttp: boolean;
	readonly quiet: boolean;
}

/** `patternc pull`: the files of an artefact into a folder, all or none. Standard output gets the reference with its digest. */
export async function pull(given: string, options: PullOptions, console: Console): Promise<ExitCode> {
	const opened = openReference(given, options.plainHttp);
	if (!opened.ok) return tell(opened.diagnostics, console);
	const { reference, repository, name, text } = opened.value;
	const found = await findArtefact(repository, name, text);
	if (!found.ok) return tell(found.diagnostics, console);
	const files = await getFiles(repository, found.value, text, (done, all) =>
		console.progress(`pulled ${done} of ${all} files`),
	);
	console.progress("");
	if (!files.ok) return tell(files.diagnostics, console);
	const verified = await verifyFiles(files.value, options.verify, text);
	if (!verified.ok) return tell(verified.diagnostics, console);
	const out = options.out ?? reference.repository.split("/").at(-1) ?? "patterns";
	const tree = verified.value.map(({ title, bytes }) => ({ path: title, content: bytes }));
	const unwritten = await replaceFolder(out, tree);
	if (unwritten !== undefined) return tell([unwritten], console);
	if (!options.quiet) console.err(`${counted(tree.length, "file")} in ${out}\n`);
	await console.out(`${printReference({ ...reference, digest: found.value.descriptor.digest })}\n`);
	return EXIT.CLEAN;
}

/** A signature is one of the bundle: the other files are believed because the bundle holds the same. */
async function verifyFiles(
	files: readonly ArtefactFile[],
	key: string | undefined,
	text: string,
): Promise<Result<readonly ArtefactFile[]>> {
	if (key === undefined) return success(files);
	const bundle = files.find(({ mediaType }) => mediaType === MEDIA_TYPES.bundle);
	const refused = (message: string) =>
		failure([
			errorDiagnostic({
				...{ code: "oci/unsigned-file", message, place: { file: text } },
				help: "pull an artefact that `patternc push` published from a signed bundle, or leave out --verify",
			}),
		]);
	if (bundle === undefined) return refused("the artefact has no bundle, and only a bundle is signed");
	const verified = await verifyBundle(bundle.bytes, key, text);
	if (!verified.ok) return verified;
	const unpacked = await unpackArchive(verified.value, text);
	if (!unpacked.ok) return unpacked;
	const signed = new Map(unpacked.value.map(({ path, bytes }) => [path, bytes]));
	const other = files.find(
		({ title, bytes }) => title !== bundle.title && !Buffer.from(signed.get(title) ?? "").equals(bytes),
	);
	return other === undefined
		? success(files)
		: refused(`the file ${JSON.stringify(other.title)} is not as the signed bundle has it`);
}

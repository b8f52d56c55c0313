import { pluralize } from "../../base/pluralize.js";
import { findArtefact, getFiles } from "../../oci/pull-artefact.js";
import { printReference } from "../../oci/reference.js";
import { replaceFolder } from "../artefact-folder.js";
import { type Console, tell } from "../console.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { openReference } from "../registry-access.js";
import { readVerification, type VerificationOptions } from "../verification-options.js";
import { verifyArtefact } from "../verify-artefact.js";

export interface PullOptions extends VerificationOptions {
	/** Default: the last part of the repository's name. */
	readonly out?: string;
	readonly plainHttp: boolean;
	readonly quiet: boolean;
}

/** `patternc pull`: the files of an artefact into a folder, all or none. Standard output gets the reference with its digest. */
export async function pull(given: string, options: PullOptions, console: Console): Promise<ExitCode> {
	const opened = openReference(given, options.plainHttp);
	if (!opened.ok) return tell(opened.diagnostics, console);
	const verification = await readVerification(options);
	if (!verification.ok) return tell(verification.diagnostics, console);
	const { reference, repository, name, text } = opened.value;
	const found = await findArtefact(repository, name, text);
	if (!found.ok) return tell(found.diagnostics, console);
	const files = await getFiles(repository, found.value, text, (done, all) =>
		console.progress(`pulled ${done} of ${all} files`),
	);
	console.progress("");
	if (!files.ok) return tell(files.diagnostics, console);
	const verified = await verifyArtefact(files.value, verification.value, text);
	if (!verified.ok) return tell(verified.diagnostics, console);
	const out = options.out ?? reference.repository.split("/").at(-1) ?? "patterns";
	const tree = verified.value.map(({ title, bytes }) => ({ path: title, content: bytes }));
	const unwritten = await replaceFolder(out, tree);
	if (unwritten !== undefined) return tell([unwritten], console);
	if (!options.quiet) console.err(`${pluralize(tree.length, "file")} in ${out}\n`);
	await console.out(`${printReference({ ...reference, digest: found.value.descriptor.digest })}\n`);
	return EXIT.CLEAN;
}

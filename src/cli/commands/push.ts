import { pluralize } from "../../base/pluralize.js";
import { type Result, success } from "../../base/result.js";
import { gatekeeperTag } from "../../oci/policy-artefact.js";
import { attachProof } from "../../oci/proof-artefact.js";
import { tagManifest, uploadArtefact } from "../../oci/push-artefact.js";
import { isTag, printReference } from "../../oci/reference.js";
import type { Descriptor, Repository } from "../../oci/repository.js";
import type { ExitCode } from "../exit-code.js";
import { printText } from "../outputs.js";
import { makePublication, type Publication, type PublicationOptions } from "../publication.js";
import { openReference } from "../registry-access.js";
import { reportDiagnostics, type Terminal, usageError } from "../terminal.js";

/** The options of `patternc push`. */
export interface PushOptions extends PublicationOptions {
	readonly plainHttp: boolean;
	readonly quiet: boolean;
}

/**
 * Runs `patternc push`: publishes the policies of patterns in a registry, all or none, and returns the exit code. It
 * prints the reference with its digest on standard output.
 */
export async function push(
	[target = "", ...paths]: readonly string[],
	options: PushOptions,
	terminal: Terminal,
): Promise<ExitCode> {
	const opened = openReference(target, options.plainHttp);
	if (!opened.ok) return reportDiagnostics(opened.diagnostics, terminal);
	const { reference, repository } = opened.value;
	const { tag, digest } = reference;
	if (tag === undefined || digest !== undefined)
		return reportDiagnostics(
			[usageError("what is pushed is named by a tag, not by a digest", "write oci://host/name:tag")],
			terminal,
		);
	const { bundle, namespace, packagePrefix } = options;
	if (bundle !== undefined && (paths.length > 0 || namespace !== undefined || packagePrefix !== undefined)) {
		const help = "leave out the patterns, --namespace and --package-prefix, or --bundle";
		return reportDiagnostics([usageError("--bundle publishes what was built, and builds nothing", help)], terminal);
	}
	if (options.gatekeeper && !isTag(gatekeeperTag(tag)))
		return reportDiagnostics(
			[usageError("the tag is too long for a second one beside it", "shorten it, or add --no-gatekeeper")],
			terminal,
		);
	const publication = await makePublication(paths, tag, options);
	const exit = reportDiagnostics(publication.diagnostics, terminal, options.quiet);
	if (!publication.ok) return exit;

	const descriptor = await publish(repository, tag, publication.value, terminal);
	terminal.progress("");
	if (!descriptor.ok) return reportDiagnostics(descriptor.diagnostics, terminal);
	if (!options.quiet) {
		const { policy, gatekeeper, proof } = publication.value;
		const files = policy.files.length + (gatekeeper?.files.length ?? 0) + (proof === undefined ? 0 : 1);
		const beside = gatekeeper === undefined ? "" : `, for Gatekeeper under ${gatekeeperTag(tag)}`;
		terminal.err(`published ${pluralize(files, "file")}${beside}${proof === undefined ? "" : ", with a proof"}\n`);
	}
	const printed = `${printReference({ ...reference, digest: descriptor.value.digest })}\n`;
	return reportDiagnostics(await printText(printed, "the reference", terminal), terminal);
}

/**
 * Uploads everything before it moves the tags, so that a tag always names a complete artefact. Returns the policies'
 * descriptor.
 */
async function publish(
	repository: Repository,
	tag: string,
	{ policy, gatekeeper, proof }: Publication,
	terminal: Terminal,
): Promise<Result<Descriptor>> {
	const progress = (part: string) => (done: number, all: number) =>
		terminal.progress(`${part}: ${done} of ${all} files`);
	const uploaded = await uploadArtefact(repository, policy, progress("policies"));
	if (!uploaded.ok) return uploaded;
	const { digest } = uploaded.value;
	const attached = proof === undefined ? success(undefined) : await attachProof(repository, uploaded.value, proof);
	if (!attached.ok) return attached;
	if (gatekeeper !== undefined) {
		const second = await uploadArtefact(repository, gatekeeper, progress("for Gatekeeper"));
		if (!second.ok) return second;
		const tagged = await tagManifest(repository, gatekeeperTag(tag), second.value.digest);
		if (!tagged.ok) return tagged;
	}
	return tagManifest(repository, tag, digest);
}

import { pluralize } from "../../base/pluralize.js";
import { type Result, success } from "../../base/result.js";
import { gatekeeperTag } from "../../oci/policy-artefact.js";
import { attachProof } from "../../oci/proof-artefact.js";
import { tagManifest, uploadArtefact } from "../../oci/push-artefact.js";
import { isTag, printReference } from "../../oci/reference.js";
import type { Descriptor, Repository } from "../../oci/registry.js";
import { type Console, tell, usageError } from "../console.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { makePublication, type Publication, type PublicationOptions } from "../publication.js";
import { openReference } from "../registry-access.js";

export interface PushOptions extends PublicationOptions {
	readonly plainHttp: boolean;
	readonly quiet: boolean;
}

/**
 * `patternc push`: publishes the policies of patterns in a registry, all or none. Standard output gets the reference with
 * its digest.
 */
export async function push(
	[given = "", ...paths]: readonly string[],
	options: PushOptions,
	console: Console,
): Promise<ExitCode> {
	const opened = openReference(given, options.plainHttp);
	if (!opened.ok) return tell(opened.diagnostics, console);
	const { reference, repository } = opened.value;
	const { tag, digest } = reference;
	if (tag === undefined || digest !== undefined)
		return tell(
			[usageError("what is pushed is named by a tag, not by a digest", "write oci://host/name:tag")],
			console,
		);
	if (options.bundle !== undefined && (paths.length > 0 || options.namespace !== undefined)) {
		const help = "leave out the patterns and --namespace, or --bundle";
		return tell([usageError("--bundle publishes what was built, and builds nothing", help)], console);
	}
	if (options.gatekeeper && !isTag(gatekeeperTag(tag)))
		return tell(
			[usageError("the tag is too long for a second one beside it", "shorten it, or add --no-gatekeeper")],
			console,
		);
	const made = await makePublication(paths, tag, options);
	const told = tell(made.diagnostics, console, options.quiet);
	if (!made.ok) return told;

	const published = await publish(repository, tag, made.value, console);
	console.progress("");
	if (!published.ok) return tell(published.diagnostics, console);
	if (!options.quiet) {
		const { policy, gatekeeper, proof } = made.value;
		const files = policy.files.length + (gatekeeper?.files.length ?? 0) + (proof === undefined ? 0 : 1);
		const beside = gatekeeper === undefined ? "" : `, for Gatekeeper under ${gatekeeperTag(tag)}`;
		console.err(`published ${pluralize(files, "file")}${beside}${proof === undefined ? "" : ", with a proof"}\n`);
	}
	await console.out(`${printReference({ ...reference, digest: published.value.digest })}\n`);
	return EXIT.CLEAN;
}

/** Uploads all of it first, then lets the tags name it: whoever follows a tag meanwhile gets the old or the new, whole. */
async function publish(
	repository: Repository,
	tag: string,
	{ policy, gatekeeper, proof }: Publication,
	console: Console,
): Promise<Result<Descriptor>> {
	const progress = (what: string) => (done: number, all: number) =>
		console.progress(`${what}: ${done} of ${all} files`);
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

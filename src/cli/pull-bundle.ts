import { type Result, success } from "../base/result.js";
import { cachedRepository } from "../oci/cached-repository.js";
import { findArtefact, getBundle } from "../oci/pull-artefact.js";
import { verifyBundle } from "../targets/bundle/verify-bundle.js";
import type { BundleAccess } from "./loaded-patterns.js";
import { type OpenReference, openReference, userCache } from "./registry-access.js";
import { acceptSignedArtefact } from "./signed-artefact.js";

/**
 * Gets the bundle of an artefact from the registry or the cache and returns its bytes. With a verification, the bundle or
 * the artefact is signed as required. Fails with `oci/...`, and as `verifyBundle` does.
 */
export async function pullBundle(reference: string, access: BundleAccess): Promise<Result<Uint8Array>> {
	const { plainHttp, caFile, seconds, terminal = SILENT } = access;
	const options = {
		plainHttp,
		...(caFile === undefined ? {} : { caFile }),
		...(seconds === undefined ? {} : { timeout: seconds }),
	};
	const opened = await openReference(reference, options, terminal);
	if (!opened.ok) return opened;
	const bundle = await pullVerified(opened.value, access);
	opened.value.line.end();
	return bundle;
}

async function pullVerified(
	{ name, text, repository }: OpenReference,
	{ offline, verification }: BundleAccess,
): Promise<Result<Uint8Array>> {
	const cached = cachedRepository(userCache(), text, offline ? undefined : repository);
	const artefact = await findArtefact(cached, name, text);
	if (!artefact.ok) return artefact;
	const bundle = await getBundle(cached, artefact.value, text);
	if (!bundle.ok || verification === undefined) return bundle;
	const verified = await verifyBundle(bundle.value, text, verification);
	if (verified.ok) return bundle;
	const withReferrers = offline ? cached : { ...cached, referrers: repository.referrers };
	const accepted = await acceptSignedArtefact(
		...([withReferrers, artefact.value, verification, verified.diagnostics, text] as const),
	);
	return accepted.ok ? success(bundle.value) : accepted;
}

const SILENT = { progress: () => undefined };

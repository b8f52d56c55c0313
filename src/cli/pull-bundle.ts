import type { Result } from "../base/result.js";
import { cachedRepository } from "../oci/cached-repository.js";
import { findArtefact, getBundle } from "../oci/pull-artefact.js";
import type { BundleAccess } from "./loaded-patterns.js";
import { openReference, userCache } from "./registry-access.js";

/** Gets the bundle of an artefact from the registry or the cache and returns its bytes. Fails with `oci/...`. */
export async function pullBundle(
	reference: string,
	{ offline, plainHttp }: Omit<BundleAccess, "verification">,
): Promise<Result<Uint8Array>> {
	const opened = openReference(reference, plainHttp);
	if (!opened.ok) return opened;
	const { name, text, repository } = opened.value;
	const cached = cachedRepository(userCache(), text, offline ? undefined : repository);
	const artefact = await findArtefact(cached, name, text);
	return artefact.ok ? getBundle(cached, artefact.value, text) : artefact;
}

import type { Result } from "../base/result.js";
import { cachedRepository } from "../oci/cached-repository.js";
import { findArtefact, getBundle } from "../oci/pull-artefact.js";
import type { BundleAccess } from "./loaded-patterns.js";
import { openReference, userCache } from "./registry-access.js";

/** Gets the bundle of an artefact from the registry or the cache and returns its bytes. Fails with `oci/...`. */
export async function pullBundle(
	reference: string,
	{ offline, plainHttp, caFile, seconds, terminal = SILENT }: Omit<BundleAccess, "verification">,
): Promise<Result<Uint8Array>> {
	const options = {
		plainHttp,
		...(caFile === undefined ? {} : { caFile }),
		...(seconds === undefined ? {} : { timeout: seconds }),
	};
	const opened = await openReference(reference, options, terminal);
	if (!opened.ok) return opened;
	const { name, text, repository, line } = opened.value;
	const cached = cachedRepository(userCache(), text, offline ? undefined : repository);
	const artefact = await findArtefact(cached, name, text);
	const bundle = artefact.ok ? await getBundle(cached, artefact.value, text) : artefact;
	line.end();
	return bundle;
}

const SILENT = { progress: () => undefined };

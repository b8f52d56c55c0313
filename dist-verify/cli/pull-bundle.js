import { cachedRepository } from "../oci/cached-repository.js";
import { findArtefact, getBundle } from "../oci/pull-artefact.js";
import { openBundle } from "../targets/bundle/open-bundle.js";
import { openReference, userCache } from "./registry-access.js";
import { acceptSignedArtefact } from "./signed-artefact.js";
/**
 * Gets the bundle of an artefact from the registry or the cache and returns it opened. With a verification, the bundle or
 * the artefact is signed as required. Fails with `oci/...`, and as `openBundle` does.
 */
export async function pullBundle(reference, access) {
    const { plainHttp, caFile, seconds, terminal = SILENT } = access;
    const options = {
        plainHttp,
        ...(caFile === undefined ? {} : { caFile }),
        ...(seconds === undefined ? {} : { timeout: seconds }),
    };
    const opened = await openReference(reference, options, terminal);
    if (!opened.ok)
        return opened;
    const bundle = await pullVerified(opened.value, access);
    opened.value.line.end();
    return bundle;
}
async function pullVerified({ name, text, repository }, { offline, verification }) {
    const cached = cachedRepository(userCache(), text, offline ? undefined : repository);
    const artefact = await findArtefact(cached, name, text);
    if (!artefact.ok)
        return artefact;
    const bytes = await getBundle(cached, artefact.value, text);
    if (!bytes.ok)
        return bytes;
    const bundle = await openBundle(bytes.value, text, verification);
    if (bundle.ok || verification === undefined)
        return bundle;
    const withReferrers = offline ? cached : { ...cached, referrers: repository.referrers };
    const faults = bundle.diagnostics;
    const accepted = await acceptSignedArtefact(withReferrers, artefact.value, verification, faults, text);
    return accepted.ok ? openBundle(bytes.value, text) : accepted;
}
const SILENT = { progress: () => undefined };
//# sourceMappingURL=pull-bundle.js.map
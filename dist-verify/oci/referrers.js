import { success } from "../base/result.js";
import { readDescriptors } from "./descriptors.js";
import { isDigest, shortDigest } from "./digest.js";
import { mediaTypeOf } from "./manifests.js";
import { MEDIA_TYPES } from "./media-types.js";
import { readPages } from "./pages.js";
import { readReferrersTag } from "./referrers-tag.js";
/** Answers of registries without the referrers API: they know no such path, or refuse what they do not know. */
const NO_API = [400, 404, 405, 406, 501];
/**
 * Lists the manifests that refer to a digest: from the referrers API, or from the tag that stands in for it where a
 * registry has no such API. A registry that refuses or fails may have no such API either: then the tag is tried, and
 * where there is none, the registry's failure is returned. Nothing refers to a digest only where a registry says so.
 */
export async function listReferrers(session, digest, limits) {
    if (!isDigest(digest))
        return session.refuse("oci/reference", "referrers are of a digest", "give sha256: and 64 hex digits in lower case");
    const listed = await readPages(session, {
        purpose: `list what refers to ${shortDigest(digest)}`,
        to: `referrers/${digest}`,
        accept: MEDIA_TYPES.index,
        read: ({ manifests }) => readDescriptors(manifests),
        // A front end that knows no such path may also answer with a page of its own.
        isMissing: ({ status, headers }) => NO_API.includes(status) || (status === 200 && mediaTypeOf(headers) !== MEDIA_TYPES.index),
    }, limits);
    if (listed.ok && listed.value !== undefined)
        return success(listed.value);
    if (!listed.ok && !listed.diagnostics.every(({ code }) => MAY_LACK_API.includes(code)))
        return listed;
    const index = await readReferrersTag(session, digest, limits.manifest);
    if (!index.ok)
        return listed.ok ? index : listed;
    return listed.ok || index.value.isThere ? success(index.value.descriptors) : listed;
}
/** Codes of failures behind which the lack of the API may be. */
const MAY_LACK_API = ["oci/unauthorized", "oci/unreachable"];
//# sourceMappingURL=referrers.js.map
import { type Result, success } from "../base/result.js";
import { readDescriptors } from "./descriptors.js";
import { isDigest, shortDigest } from "./digest.js";
import { mediaTypeOf } from "./manifests.js";
import { MEDIA_TYPES } from "./media-types.js";
import { readPages } from "./pages.js";
import { readReferrersTag } from "./referrers-tag.js";
import type { RegistryLimits } from "./registry-limits.js";
import type { Descriptor } from "./repository.js";
import type { Session } from "./session.js";

/**
 * Lists the manifests that refer to a digest: from the referrers API, or from the tag that stands in for it where a
 * registry has no such API.
 */
export async function listReferrers(
	session: Session,
	digest: string,
	limits: RegistryLimits,
): Promise<Result<readonly Descriptor[]>> {
	if (!isDigest(digest))
		return session.refuse("oci/reference", "referrers are of a digest", "give sha256: and 64 hex digits in lower case");
	const listed = await readPages<Descriptor>(
		session,
		{
			purpose: `list what refers to ${shortDigest(digest)}`,
			to: `referrers/${digest}`,
			accept: MEDIA_TYPES.index,
			read: ({ manifests }) => readDescriptors(manifests),
			// A front end that knows no such path may also answer with a page of its own.
			isMissing: ({ status, headers }) =>
				[400, 404, 405].includes(status) || (status === 200 && mediaTypeOf(headers) !== MEDIA_TYPES.index),
		},
		limits,
	);
	if (!listed.ok) return listed;
	if (listed.value !== undefined) return success(listed.value);
	const index = await readReferrersTag(session, digest, limits.manifest);
	return index.ok ? success(index.value.descriptors) : index;
}

import { type Result, success } from "../base/result.js";
import { readAnnotations, readDescriptors } from "./descriptors.js";
import { readObject } from "./json-object.js";
import { getManifest, putManifest } from "./manifests.js";
import { MEDIA_TYPES } from "./media-types.js";
import type { Descriptor } from "./repository.js";
import type { Session } from "./session.js";

interface ReferrersIndex {
	/** Whether there is such a tag. */
	readonly isThere: boolean;
	readonly descriptors: readonly Descriptor[];
	/** The entries letter by letter, with what we know nothing of. */
	readonly entries: readonly unknown[];
}

/** The tag whose index lists what refers to a digest, in registries without the referrers API. */
function referrersTag(digest: string): string {
	return digest.replace(":", "-");
}

/**
 * Reads what the tag of a digest lists: nothing where there is no such tag. Fails with `oci/response` for what is no
 * index.
 */
export async function readReferrersTag(
	session: Session,
	digest: string,
	limit: number,
): Promise<Result<ReferrersIndex>> {
	const manifest = await getManifest(session, referrersTag(digest), limit);
	if (!manifest.ok && manifest.diagnostics.every(({ code }) => code === "oci/not-found"))
		return success({ isThere: false, descriptors: [], entries: [] });
	if (!manifest.ok) return manifest;
	const { manifests } = readObject(manifest.value.bytes) ?? {};
	const descriptors = readDescriptors(manifests);
	if (manifest.value.descriptor.mediaType !== MEDIA_TYPES.index || descriptors === undefined)
		return session.refuse("oci/response", `the tag ${referrersTag(digest)} is no index of what refers to that digest`);
	return success({ isThere: true, descriptors, entries: manifests as readonly unknown[] });
}

/**
 * Adds a manifest to the index under the tag of its subject. Two clients that do so at the same time can lose one of the
 * entries: the specification cannot prevent it, and putting the manifest again repairs it.
 *
 * @param manifest the bytes of the descriptor's manifest.
 */
export async function addReferrer(
	session: Session,
	subject: string,
	descriptor: Descriptor,
	manifest: Uint8Array,
	limit: number,
): Promise<Result<unknown>> {
	const index = await readReferrersTag(session, subject, limit);
	if (!index.ok) return index;
	if (index.value.descriptors.some(({ digest }) => digest === descriptor.digest)) return success(undefined);
	const document = readObject(manifest) ?? {};
	const type = document.artifactType ?? readObject(document.config)?.mediaType;
	const annotations = readAnnotations(document.annotations);
	const entry: Descriptor = {
		...descriptor,
		...(typeof type === "string" ? { artifactType: type } : {}),
		...(annotations === undefined ? {} : { annotations }),
	};
	const manifests = [...index.value.entries, entry];
	const text = JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPES.index, manifests });
	return putManifest(session, referrersTag(subject), new TextEncoder().encode(text), MEDIA_TYPES.index);
}

import { success } from "../base/result.js";
import { readAnnotations, readDescriptors } from "./descriptors.js";
import { readObject } from "./json-object.js";
import { getManifest, putManifest } from "./manifests.js";
import { MEDIA_TYPES } from "./media-types.js";
/** The tag whose index lists what refers to a digest, in registries without the referrers API. */
function referrersTag(digest) {
    return digest.replace(":", "-");
}
/**
 * Reads what the tag of a digest lists: nothing where there is no such tag. Fails with `oci/response` for what is no
 * index.
 */
export async function readReferrersTag(session, digest, limit) {
    const manifest = await getManifest(session, referrersTag(digest), limit);
    if (!manifest.ok && manifest.diagnostics.every(({ code }) => code === "oci/not-found"))
        return success({ isThere: false, descriptors: [], entries: [] });
    if (!manifest.ok)
        return manifest;
    const { manifests } = readObject(manifest.value.bytes) ?? {};
    const descriptors = readDescriptors(manifests);
    if (manifest.value.descriptor.mediaType !== MEDIA_TYPES.index || descriptors === undefined)
        return session.refuse("oci/response", `the tag ${referrersTag(digest)} is no index of what refers to that digest`);
    return success({ isThere: true, descriptors, entries: manifests });
}
/**
 * Adds a manifest to the index under the tag of its subject. Two clients that do so at the same time can lose one of the
 * entries: the specification cannot prevent it, and putting the manifest again repairs it.
 *
 * @param manifest the bytes of the descriptor's manifest.
 */
export async function addReferrer(session, subject, descriptor, manifest, limit) {
    const index = await readReferrersTag(session, subject, limit);
    if (!index.ok)
        return index;
    if (index.value.descriptors.some(({ digest }) => digest === descriptor.digest))
        return success(undefined);
    const document = readObject(manifest) ?? {};
    const type = document.artifactType ?? readObject(document.config)?.mediaType;
    const annotations = readAnnotations(document.annotations);
    const entry = {
        ...descriptor,
        ...(typeof type === "string" ? { artifactType: type } : {}),
        ...(annotations === undefined ? {} : { annotations }),
    };
    const manifests = [...index.value.entries, entry];
    const text = JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPES.index, manifests });
    return putManifest(session, referrersTag(subject), new TextEncoder().encode(text), MEDIA_TYPES.index);
}
//# sourceMappingURL=referrers-tag.js.map
import { success } from "../base/result.js";
import { TAMPERED } from "./blob-download.js";
import { digestOf, isDigest, shortDigest } from "./digest.js";
import { readObject } from "./json-object.js";
import { MEDIA_TYPES } from "./media-types.js";
import { isTag } from "./reference.js";
/** The Accept header. Types other than OCI's are in it so that a message can name what is there. */
const ACCEPTED = [
    MEDIA_TYPES.manifest,
    MEDIA_TYPES.index,
    MEDIA_TYPES.dockerManifest,
    MEDIA_TYPES.dockerIndex,
];
/**
 * Gets a manifest by tag or digest and returns its bytes: a JSON object of a known media type, with the digest that was
 * requested. Fails with `oci/reference`, `oci/not-found`, `oci/wrong-digest` or `oci/response`.
 */
export async function getManifest(session, name, limit) {
    if (!isTag(name) && !isDigest(name))
        return session.refuse("oci/reference", "a manifest has a tag or a digest", NAMES);
    const purpose = `get the manifest ${nameForMessage(name)}`;
    const headers = { accept: ACCEPTED.join(", ") };
    const request = { method: "GET", to: `manifests/${name}`, purpose, action: "pull", headers, limit };
    const response = await session.request(request);
    if (!response.ok)
        return response;
    if (response.value.status !== 200)
        return session.refuseAnswer(request, response.value);
    const { body: bytes } = response.value;
    const digest = digestOf(bytes);
    const claimed = response.value.headers.get("docker-content-digest");
    if ((isDigest(name) && name !== digest) || (claimed !== null && isDigest(claimed) && claimed !== digest))
        return session.refuse("oci/wrong-digest", `could not ${purpose}: what came has the digest ${shortDigest(digest)}`, TAMPERED);
    const mediaType = mediaTypeOf(response.value.headers);
    const document = readObject(bytes);
    if (document === undefined || !ACCEPTED.includes(mediaType) || (document.mediaType ?? mediaType) !== mediaType)
        return session.refuse("oci/response", `could not ${purpose}: what came is no manifest of an OCI image`);
    return success({ descriptor: { mediaType, digest, size: bytes.length }, bytes });
}
/**
 * Puts a manifest under a tag or its own digest and returns what the registry stored. Its blobs must be there. Fails
 * with `oci/reference` or `oci/wrong-digest` for another name.
 */
export async function putManifest(session, name, bytes, mediaType) {
    if (!isTag(name) && !isDigest(name))
        return session.refuse("oci/reference", "a manifest has a tag or a digest", NAMES);
    const purpose = `put the manifest ${nameForMessage(name)}`;
    const digest = digestOf(bytes);
    if (isDigest(name) && name !== digest)
        return session.refuse("oci/wrong-digest", `could not ${purpose}: it has the digest ${shortDigest(digest)}`, NAMES);
    const request = {
        method: "PUT",
        to: `manifests/${name}`,
        purpose,
        action: "push",
        headers: { "content-type": mediaType },
        body: bytes,
        limit: 64 * 1024,
    };
    const put = await session.request(request);
    if (!put.ok)
        return put;
    const { status, headers } = put.value;
    if (status < 200 || status >= 300)
        return session.refuseAnswer(request, put.value);
    const stored = headers.get("docker-content-digest");
    if (stored !== null && isDigest(stored) && stored !== digest)
        return session.refuse("oci/wrong-digest", `could not ${purpose}: the registry stored something else`, TAMPERED);
    const subject = readObject(readObject(bytes)?.subject)?.digest;
    return success({
        descriptor: { mediaType, digest, size: bytes.length },
        ...(typeof subject === "string" && isDigest(subject) ? { subject } : {}),
        isReferrer: headers.has("oci-subject"),
    });
}
const NAMES = "give a tag, or the digest of these very bytes";
function nameForMessage(name) {
    return isDigest(name) ? shortDigest(name) : name;
}
/** Reads the media type of an answer, without its parameters and in lower case. */
export function mediaTypeOf(headers) {
    return (headers.get("content-type") ?? "").replace(/;.*$/s, "").trim().toLowerCase();
}
//# sourceMappingURL=manifests.js.map
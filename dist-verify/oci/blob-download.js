import { success } from "../base/result.js";
import { digestOf, isDigest, shortDigest } from "./digest.js";
/**
 * Downloads a whole blob and returns its bytes: as many as the descriptor says, with its digest. Fails with
 * `oci/too-large` where the descriptor says more bytes than `limit`, and with `oci/wrong-digest` for other bytes.
 */
export async function getBlob(session, { digest, size }, limit, progress) {
    if (!isDigest(digest) || !Number.isSafeInteger(size) || size < 0)
        return session.refuse("oci/response", "a descriptor has no SHA-256 digest or no size");
    const purpose = `get the blob ${shortDigest(digest)}`;
    if (size > limit)
        return session.refuse("oci/too-large", `could not ${purpose}: its descriptor says ${size} bytes, and at most ${limit} are read`, "see that the reference names an artefact of patternc");
    const onProgress = (bytes) => progress({ direction: "down", digest, bytes, total: size });
    const request = { method: "GET", to: `blobs/${digest}`, purpose, action: "pull", limit: size, onProgress };
    const response = await session.request(request);
    if (!response.ok)
        return response;
    if (response.value.status !== 200)
        return session.refuseAnswer(request, response.value);
    const { body } = response.value;
    if (body.length !== size || digestOf(body) !== digest)
        return session.refuse("oci/wrong-digest", `could not ${purpose}: what came has ${body.length} of ${size} bytes and the digest ${shortDigest(digestOf(body))}`, TAMPERED);
    return success(body);
}
/** The help where other content came than was requested. */
export const TAMPERED = "do not use what is there: push it again, or ask who runs the registry";
//# sourceMappingURL=blob-download.js.map
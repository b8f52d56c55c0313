import { isDigest, shortDigest } from "./digest.js";
import { locationOf } from "./follow-redirects.js";
/** Bytes of an answer to an upload that are read. Nothing in them is used. */
const MAX_ANSWER = 64 * 1024;
/**
 * Uploads a blob in one piece, unless the registry has it, and returns its descriptor. Each attempt opens an upload of
 * its own: one that broke is left to the registry, and a blob that arrived although the answer did not is found by the
 * next HEAD.
 */
export function putBlob(session, descriptor, bytes, progress) {
    const { digest, size } = descriptor;
    const purpose = `upload the blob ${shortDigest(digest)}`;
    const request = { purpose, action: "push", limit: 0 };
    const onProgress = (sent) => progress({ direction: "up", digest, bytes: sent, total: size });
    return session.retry(async () => {
        const refused = (response) => failed(session.refuseAnswer(request, response));
        // A registry may send us to a storage under a URL that is signed for GET: a refusal there says nothing of the blob.
        const head = await session.requestOnce({
            ...request,
            method: "HEAD",
            to: `blobs/${digest}`,
            mayFailElsewhere: true,
        });
        if (head.is !== "ok")
            return head;
        if (head.value?.status === 200) {
            onProgress(size);
            return { is: "ok", value: descriptor };
        }
        if (head.value !== undefined && head.value.status !== 404)
            return refused(head.value);
        const opened = await session.requestOnce({
            ...request,
            method: "POST",
            to: "blobs/uploads/",
            limit: MAX_ANSWER,
        });
        if (opened.is !== "ok")
            return opened;
        if (opened.value.status !== 202)
            return refused(opened.value);
        const location = locationOf(opened.value);
        if (location === undefined)
            return failed(session.refuse("oci/response", `could not ${purpose}: the registry does not say where to`));
        const put = await session.requestOnce({
            ...request,
            method: "PUT",
            to: withDigest(location, digest),
            headers: { "content-type": "application/octet-stream" },
            body: bytes,
            onProgress,
            limit: MAX_ANSWER,
        });
        if (put.is !== "ok")
            return put;
        if (put.value.status !== 201)
            return refused(put.value);
        const stored = put.value.headers.get("docker-content-digest");
        if (stored !== null && isDigest(stored) && stored !== digest)
            return failed(session.refuse("oci/wrong-digest", `could not ${purpose}: the registry stored something else`));
        return { is: "ok", value: descriptor };
    });
}
function failed({ diagnostics }) {
    return { is: "failed", diagnostics };
}
/** The query that a registry gave stays as it is, letter by letter: it may be signed. */
function withDigest(location, digest) {
    const url = new URL(location);
    url.hash = "";
    return new URL(`${url.href}${url.search === "" ? "?" : "&"}digest=${encodeURIComponent(digest)}`);
}
//# sourceMappingURL=blob-upload.js.map
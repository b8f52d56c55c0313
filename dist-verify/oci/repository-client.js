import { success } from "../base/result.js";
import { getBlob } from "./blob-download.js";
import { putBlob } from "./blob-upload.js";
import { digestOf } from "./digest.js";
import { createHttpClient } from "./http-client.js";
import { getManifest, putManifest } from "./manifests.js";
import { listReferrers } from "./referrers.js";
import { addReferrer } from "./referrers-tag.js";
import { REGISTRY_LIMITS } from "./registry-limits.js";
import { openSession } from "./session.js";
import { listTags } from "./tags.js";
/**
 * Opens the repository of a reference, over the OCI distribution protocol. Nothing is sent before the first call. Every
 * call ends in bounded time (`RetryPolicy`) and reads a bounded number of bytes (`RegistryLimits`).
 */
export function openRepository(reference, options = {}) {
    const limits = { ...REGISTRY_LIMITS, ...options.limits };
    const progress = options.progress ?? (() => undefined);
    const session = openSession({
        reference,
        plainHttp: options.plainHttp ?? false,
        secure: options.secure ?? false,
        ...(options.onRequest === undefined ? {} : { onRequest: options.onRequest }),
        credentials: options.credentials ?? (async () => success(undefined)),
        client: createHttpClient(options.retryPolicy, options.environment),
    });
    return {
        putBlob: (bytes, mediaType) => putBlob(session, { mediaType, digest: digestOf(bytes), size: bytes.length }, bytes, progress),
        putManifest: async (name, bytes, mediaType) => {
            const put = await putManifest(session, name, bytes, mediaType);
            if (!put.ok)
                return put;
            const { descriptor, subject, isReferrer } = put.value;
            if (subject === undefined || isReferrer)
                return success(descriptor);
            const added = await addReferrer(session, subject, descriptor, bytes, limits.manifest);
            return added.ok ? success(descriptor) : added;
        },
        getManifest: (name) => getManifest(session, name, limits.manifest),
        getBlob: (descriptor) => getBlob(session, descriptor, limits.blob, progress),
        referrers: (digest) => listReferrers(session, digest, limits),
        tags: () => listTags(session, limits),
        report: session.report,
    };
}
//# sourceMappingURL=repository-client.js.map
import { failure, success } from "../base/result.js";
import { openCache } from "../oci/cache.js";
import { networkFetch } from "../oci/network-fetch.js";
import { manifestName, parseReference, printReference } from "../oci/reference.js";
import { openRepository } from "../oci/repository-client.js";
import { storedCredentials } from "../oci/stored-credentials.js";
import { readCaFile } from "./ca-file.js";
import { usageError } from "./terminal.js";
import { TransferLine } from "./transfer-line.js";
import { userCacheFolder } from "./user-cache-folder.js";
/**
 * Parses `oci://...` and returns the reference with the client of its repository, which has the credentials of docker's
 * and podman's files and goes through the proxy of the environment. Fails with `oci/reference`, and for `--ca-file` as
 * `readCaFile` does.
 */
export async function openReference(text, { plainHttp, caFile, timeout }, terminal) {
    const parsed = parseReference(text);
    if (!parsed.ok)
        return parsed;
    if (plainHttp && caFile !== undefined)
        return failure([usageError("--ca-file is for HTTPS, and --plain-http goes without", "leave one of them out")]);
    const authorities = caFile === undefined ? success(undefined) : await readCaFile(caFile);
    if (!authorities.ok)
        return authorities;
    const reference = parsed.value;
    const line = new TransferLine(terminal);
    const repository = openRepository(reference, {
        ...{ plainHttp, secure: caFile !== undefined, credentials: storedCredentials(process.env) },
        ...{ onRequest: line.request, progress: line.transfer },
        ...(timeout === undefined ? {} : { retryPolicy: { totalTimeout: timeout * 1_000 } }),
        environment: {
            fetch: networkFetch({
                environment: process.env,
                ...(authorities.value === undefined ? {} : { authorities: authorities.value }),
            }),
        },
    });
    return success({ reference, text: printReference(reference), name: manifestName(reference), repository, line });
}
/** Opens the cache of the user for content of registries, and returns it. */
export function userCache() {
    return openCache(userCacheFolder());
}
//# sourceMappingURL=registry-access.js.map
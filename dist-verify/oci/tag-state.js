import { success } from "../base/result.js";
import { shortDigest } from "./digest.js";
/**
 * Looks up what a tag names. Fails with `oci/unreachable` where the registry cannot be asked, and with what is wrong with
 * the credentials.
 */
export async function lookUpTag(repository, tag, digest) {
    const manifest = await repository.getManifest(tag);
    if (manifest.ok) {
        const named = manifest.value.descriptor.digest;
        return success(named === digest ? { is: "same" } : { is: "other", digest: shortDigest(named) });
    }
    const codes = manifest.diagnostics.map(({ code }) => code);
    if (codes.includes("oci/not-found"))
        return success({ is: "absent" });
    if (codes.some((code) => code === "oci/unreachable" || code === "oci/credentials"))
        return manifest;
    return success({ is: "unknown" });
}
//# sourceMappingURL=tag-state.js.map
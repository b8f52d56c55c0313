import { failure, success } from "../base/result.js";
import { isSignedArtefact } from "../oci/sign-artefact.js";
/**
 * Accepts an artefact that is signed as a whole, as `push --key` and cosign sign, where its bundle is not signed as
 * required. Returns no value; fails with what is wrong with the bundle, and with why it is not known whether the artefact
 * is signed.
 *
 * @param faults what is wrong with the bundle, or that there is none.
 * @param verification a key id or a scope is of bundles alone: with them no artefact is accepted.
 */
export async function acceptSignedArtefact(repository, found, { key, keyId, scope }, faults, reference) {
    const isAboutSignature = faults.every(({ code }) => SIGNATURE_CODES.includes(code));
    if (!isAboutSignature || keyId !== undefined || scope !== undefined)
        return failure(faults);
    const isSigned = await isSignedArtefact(repository, found, key, reference);
    if (!isSigned.ok)
        return failure([...faults, ...isSigned.diagnostics]);
    return isSigned.value ? success(undefined) : failure(faults);
}
/** What a bundle may be refused for, although the artefact around it is signed. */
const SIGNATURE_CODES = ["bundle/unsigned", "bundle/signature", "oci/unsigned-file"];
//# sourceMappingURL=signed-artefact.js.map
import { errorDiagnostic } from "../base/diagnostic.js";
import { quote } from "../base/quote.js";
import { failure, success } from "../base/result.js";
import { MEDIA_TYPES } from "../oci/media-types.js";
import { verifyBundle } from "../targets/bundle/verify-bundle.js";
/**
 * Verifies that the files of an artefact are what the holder of a key signed, and returns them. The signature is one of
 * the bundle: the other files are trusted because the bundle holds the same, and all of them. Fails with
 * `oci/unsigned-file` where it does not, and as {@link verifyBundle} does.
 *
 * @param verification what the signature must be; without it, nothing is verified.
 * @param text the name that places carry.
 */
export async function verifyArtefact(files, verification, text) {
    if (verification === undefined)
        return success(files);
    const bundle = files.find(({ mediaType }) => mediaType === MEDIA_TYPES.bundle);
    const refused = (message) => failure([unsigned(message, text)]);
    if (bundle === undefined)
        return failure([unsignedArtefact(text)]);
    const verified = await verifyBundle(bundle.bytes, text, verification);
    if (!verified.ok)
        return verified;
    const signed = new Map(verified.value.map(({ path, bytes }) => [path, bytes]));
    const other = files.find(({ title, bytes }) => {
        const signedBytes = signed.get(title);
        return title !== bundle.title && (signedBytes === undefined || !Buffer.from(bytes).equals(signedBytes));
    });
    if (other !== undefined)
        return refused(`the file ${quote(other.title)} is not as the signed bundle has it`);
    // What is read in place of the bundle is all of its policies: one that is taken out would find nothing, and say so.
    const titles = new Set(files.map(({ title }) => title));
    const missingFile = verified.value.find(({ path }) => path.endsWith(".rego") && !titles.has(path));
    return missingFile === undefined
        ? success(files)
        : refused(`the file ${quote(missingFile.path)} of the signed bundle is not beside it`);
}
/** Makes the diagnostic about an artefact without a bundle, which then must be signed itself: `oci/unsigned-file`. */
export function unsignedArtefact(text) {
    return unsigned("the artefact has no bundle with a signature, and is not signed with this key itself", text);
}
function unsigned(message, text) {
    const help = "sign what is published: patternc sign oci://HOST/NAME:TAG --key KEY; or leave out --verify";
    return errorDiagnostic({ code: "oci/unsigned-file", message, help, place: { file: text } });
}
//# sourceMappingURL=verify-artefact.js.map
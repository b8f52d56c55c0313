import { failure, success } from "../base/result.js";
import { readDescriptors } from "./descriptors.js";
import { readObject } from "./json-object.js";
import { MEDIA_TYPES } from "./media-types.js";
import { ociDiagnostic } from "./oci-fault.js";
/** Entries of an index that are read. Those of images for many platforms have some twenty. */
const MAX_ENTRIES = 100;
/** Marks a manifest that says something about another one of the index, as docker's builder writes it. */
const ATTESTATION = "vnd.docker.reference.type";
/** Tells whether what a tag names is an index of manifests. */
export function isIndex({ descriptor: { mediaType }, bytes }) {
    if (mediaType === MEDIA_TYPES.index || mediaType === MEDIA_TYPES.dockerIndex)
        return true;
    return readObject(bytes)?.manifests !== undefined;
}
/**
 * Returns the descriptor of the one artefact in an index: the only manifest of an image, or the only one of patternc's
 * type. Fails with `oci/layout` where there is none, or a choice. Nothing is downloaded for it.
 *
 * @param reference the name that places carry.
 */
export function artefactInIndex(index, reference) {
    const refused = (message, help) => failure([ociDiagnostic({ code: "oci/layout", message, help }, reference)]);
    const named = "name an artefact that `patternc push` published";
    const { manifests } = readObject(index.bytes) ?? {};
    const entries = readDescriptors(Array.isArray(manifests) ? manifests.slice(0, MAX_ENTRIES + 1) : manifests);
    if (entries === undefined || index.descriptor.mediaType !== MEDIA_TYPES.index)
        return refused("this is an index of several manifests, and not one artefact", named);
    if (entries.length > MAX_ENTRIES)
        return refused(`this is an index of more than ${MAX_ENTRIES} manifests, and not one artefact`, named);
    const images = unique(entries).filter(({ mediaType, annotations = {} }) => mediaType === MEDIA_TYPES.manifest && annotations[ATTESTATION] === undefined);
    const ours = images.filter(({ artifactType }) => artifactType === MEDIA_TYPES.policyArtefact);
    const [only, another] = ours.length === 1 ? ours : images;
    if (only === undefined)
        return refused("this is an index without an artefact in it", named);
    if (another !== undefined)
        return refused(`this is an index of ${images.length} manifests, and not one artefact`, "name one of them by its digest: oci://HOST/NAME@sha256:...");
    return success(only);
}
function unique(entries) {
    return [...new Map(entries.map((entry) => [entry.digest, entry])).values()];
}
//# sourceMappingURL=manifest-index.js.map
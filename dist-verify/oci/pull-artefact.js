import { mapConcurrently } from "../base/concurrency.js";
import { quote } from "../base/quote.js";
import { failure, success } from "../base/result.js";
import { BUNDLE_TITLE } from "./artefact.js";
import { clashingTitle, titleFault } from "./file-title.js";
import { readManifest } from "./image-manifest.js";
import { artefactInIndex, isIndex } from "./manifest-index.js";
import { ANNOTATIONS, MEDIA_TYPES } from "./media-types.js";
import { ociDiagnostic } from "./oci-fault.js";
import { CONCURRENCY } from "./registry-limits.js";
/** Media types of layers that are files. */
const FILE_TYPES = [MEDIA_TYPES.bundle, MEDIA_TYPES.file, MEDIA_TYPES.yaml];
const HELP = "name an artefact that `patternc push` published";
/**
 * Gets the manifest of an artefact by tag or digest, without its files, also where an index of one artefact is around it.
 * Fails as {@link readManifest} and {@link artefactInIndex} do.
 *
 * @param reference the name that places carry.
 */
export async function findArtefact(repository, name, reference) {
    const fetched = await repository.getManifest(name);
    if (!fetched.ok)
        return fetched;
    if (!isIndex(fetched.value))
        return foundIn(fetched.value, reference);
    const only = artefactInIndex(fetched.value, reference);
    if (!only.ok)
        return only;
    const inner = await repository.getManifest(only.value.digest);
    if (!inner.ok)
        return inner;
    // An index in an index is refused as what it is.
    const found = foundIn(inner.value, reference);
    return found.ok ? success({ ...found.value, index: fetched.value.descriptor }) : found;
}
function foundIn(fetched, reference) {
    const manifest = readManifest(fetched, reference);
    return manifest.ok ? success({ descriptor: fetched.descriptor, manifest: manifest.value }) : manifest;
}
/** Returns the layer with the bundle, which is the one that OPA takes: the first gzipped tarball. */
export function bundleLayer({ layers }) {
    return layers.find(({ mediaType }) => mediaType === MEDIA_TYPES.bundle);
}
/** Downloads the bundle of an artefact and returns its bytes. Fails with `oci/no-bundle` where there is none. */
export async function getBundle(repository, { manifest }, reference) {
    const layer = bundleLayer(manifest);
    if (layer !== undefined)
        return repository.getBlob(layer);
    const message = "the artefact has no bundle: no layer is a gzipped tarball";
    const help = "name the artefact with the policies; the one for Gatekeeper, <tag>-gatekeeper, has none";
    return failure([ociDiagnostic({ code: "oci/no-bundle", message, help }, reference)]);
}
/**
 * Downloads all files of an artefact and returns them in the order of its layers. Fails with `oci/title` where a path is
 * no path below a folder or two are the same, and with `oci/layout` where a layer is no file; both before any download.
 */
export async function getFiles(repository, { manifest: { layers } }, reference, onFile = () => undefined) {
    const refused = (code, message) => failure([ociDiagnostic({ code, message, help: HELP }, reference)]);
    const titled = layers.map((layer) => ({ layer, title: titleOf(layer) }));
    for (const { layer, title } of titled) {
        if (!FILE_TYPES.includes(layer.mediaType))
            return refused("oci/layout", `a layer is ${quote(layer.mediaType)}: no file`);
        if (title === undefined)
            return refused("oci/layout", "a layer has no title: it is no file");
        const fault = titleFault(title);
        if (fault !== undefined)
            return refused("oci/title", `the path ${quote(title)} of a layer ${fault}`);
    }
    const clash = clashingTitle(titled.map(({ title }) => title ?? ""));
    if (clash !== undefined)
        return refused("oci/title", `the path ${quote(clash)} of a layer is taken by another layer`);
    let done = 0;
    return mapConcurrently(titled, CONCURRENCY, async ({ layer, title = "" }) => {
        const bytes = await repository.getBlob(layer);
        if (!bytes.ok)
            return bytes;
        onFile(++done, layers.length);
        return success({ title, mediaType: layer.mediaType, bytes: bytes.value });
    });
}
/** A bundle that somebody pushed alone may have no title. */
function titleOf({ annotations, mediaType }) {
    return annotations?.[ANNOTATIONS.title] ?? (mediaType === MEDIA_TYPES.bundle ? BUNDLE_TITLE : undefined);
}
//# sourceMappingURL=pull-artefact.js.map
import { mapConcurrently } from "../base/concurrency.js";
import { errorDiagnostic } from "../base/diagnostic.js";
import { quote } from "../base/quote.js";
import { failure } from "../base/result.js";
import { digestOf } from "./digest.js";
import { clashingTitle, titleFault } from "./file-title.js";
import { printManifest } from "./image-manifest.js";
import { ANNOTATIONS, MEDIA_TYPES } from "./media-types.js";
import { CONCURRENCY } from "./registry-limits.js";
/** The config where there is nothing to say. */
export const EMPTY_CONFIG = new TextEncoder().encode("{}");
/**
 * Uploads the files of an artefact, then its manifest by digest, and returns the manifest's descriptor. No tag names it
 * yet: whoever looks at a tag must never see half of what is published together. Fails with `oci/title` where a path is
 * one that {@link getFiles} refuses; then nothing is uploaded.
 */
export async function uploadArtefact(repository, artefact, onFile = () => undefined) {
    const { files } = artefact;
    const fault = titleMistake(files);
    if (fault !== undefined)
        return failure([fault]);
    let done = 0;
    const config = await repository.putBlob(EMPTY_CONFIG, MEDIA_TYPES.empty);
    if (!config.ok)
        return config;
    const layers = await mapConcurrently(files, CONCURRENCY, async (file) => {
        const put = await repository.putBlob(file.bytes, file.mediaType);
        if (put.ok)
            onFile(++done, files.length);
        return put;
    });
    if (!layers.ok)
        return layers;
    const { descriptor, bytes } = artefactManifest(artefact);
    return repository.putManifest(descriptor.digest, bytes, descriptor.mediaType);
}
/** Makes the manifest of an artefact, which its files and annotations alone decide, and returns it with its descriptor. */
export function artefactManifest({ type, files, annotations }) {
    const layers = files.map(({ title, mediaType, bytes }) => ({
        ...descriptorOf(bytes, mediaType),
        annotations: { [ANNOTATIONS.title]: title },
    }));
    const bytes = printManifest({
        artifactType: type,
        config: descriptorOf(EMPTY_CONFIG, MEDIA_TYPES.empty),
        layers,
        annotations,
    });
    return { descriptor: descriptorOf(bytes, MEDIA_TYPES.manifest), bytes };
}
/** Returns the error of the first path that no pull would take (`oci/title`): what is pushed can be pulled, by everybody. */
function titleMistake(files) {
    const refused = (title, why) => errorDiagnostic({
        code: "oci/title",
        message: `the path ${quote(title)} ${why}, so nobody could pull it`,
        help: "rename the pattern that the file is called after",
    });
    for (const { title } of files) {
        const fault = titleFault(title);
        if (fault !== undefined)
            return refused(title, fault);
    }
    const clash = clashingTitle(files.map(({ title }) => title));
    return clash === undefined ? undefined : refused(clash, "is taken by another file");
}
/** Puts a manifest under its own digest and returns its descriptor. */
export async function putByDigest(repository, manifest) {
    const bytes = printManifest(manifest);
    return repository.putManifest(digestOf(bytes), bytes, MEDIA_TYPES.manifest);
}
/** Puts a manifest that is there under a tag and returns its descriptor. */
export async function tagManifest(repository, tag, digest) {
    const manifest = await repository.getManifest(digest);
    if (!manifest.ok)
        return manifest;
    return repository.putManifest(tag, manifest.value.bytes, manifest.value.descriptor.mediaType);
}
function descriptorOf(bytes, mediaType) {
    return { mediaType, digest: digestOf(bytes), size: bytes.length };
}
//# sourceMappingURL=push-artefact.js.map
import { stableStringify } from "../base/json.js";
import { quote } from "../base/quote.js";
import { failure, success } from "../base/result.js";
import { readAnnotations, readDescriptor, readDescriptors } from "./descriptors.js";
import { readObject } from "./json-object.js";
import { ANNOTATIONS, MEDIA_TYPES } from "./media-types.js";
import { ociDiagnostic } from "./oci-fault.js";
/** What an artefact may claim to hold, sizes in bytes. Ours have some hundred layers and are below a megabyte. */
export const ARTEFACT_LIMITS = { layers: 5_000, layerBytes: 64 * 1024 * 1024, bytes: 256 * 1024 * 1024 };
/** Writes a manifest as JSON: the same manifest gives the same bytes. */
export function printManifest({ annotations, ...manifest }) {
    const document = {
        schemaVersion: 2,
        mediaType: MEDIA_TYPES.manifest,
        ...manifest,
        ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
    };
    return new TextEncoder().encode(stableStringify(document));
}
/**
 * Reads the manifest of an artefact and returns what it consists of. Fails with `oci/layout` where it is none (an index,
 * an image of another tool), and with `oci/too-large` where it claims more than {@link ARTEFACT_LIMITS}; both before any
 * layer is downloaded.
 *
 * @param reference the name that places carry.
 */
export function readManifest({ descriptor, bytes }, reference) {
    const { mediaType } = descriptor;
    const document = readObject(bytes);
    const refused = (message) => failure([ociDiagnostic({ code: "oci/layout", message, help: HELP }, reference)]);
    const isIndex = mediaType === MEDIA_TYPES.index || mediaType === MEDIA_TYPES.dockerIndex;
    if (isIndex || document?.manifests !== undefined)
        return refused("this is an index of several manifests, and not one artefact");
    if (mediaType === MEDIA_TYPES.dockerManifest)
        return refused("this is a container image of Docker's own format");
    if (document?.schemaVersion !== 2)
        return refused("the registry's manifest is no image manifest");
    const config = readDescriptor(document.config);
    const layers = readDescriptors(document.layers);
    if (config === undefined || layers === undefined)
        return refused("the manifest lacks a config or layers with type, digest and size");
    if (layers.length === 0)
        return refused("the manifest has no layers");
    const excess = excessOf([config, ...layers]);
    if (excess !== undefined)
        return failure([ociDiagnostic({ code: "oci/too-large", message: excess, help: HELP }, reference)]);
    const subject = readDescriptor(document.subject);
    const { artifactType } = document;
    return success({
        ...(typeof artifactType === "string" ? { artifactType } : {}),
        config,
        layers,
        ...(subject === undefined ? {} : { subject }),
        annotations: readAnnotations(document.annotations) ?? {},
    });
}
const HELP = "name an artefact that `patternc push` published";
function excessOf(parts) {
    const { layers, layerBytes, bytes } = ARTEFACT_LIMITS;
    if (parts.length > layers)
        return `the artefact has ${parts.length - 1} layers, and ${layers} is the limit`;
    const largest = parts.find(({ size }) => size > layerBytes);
    if (largest !== undefined) {
        const title = quote(largest.annotations?.[ANNOTATIONS.title] ?? largest.mediaType);
        return `the layer ${title} claims ${largest.size} bytes, and ${layerBytes} is the limit`;
    }
    const sum = parts.reduce((total, { size }) => total + size, 0);
    return sum > bytes ? `the layers claim ${sum} bytes together, and ${bytes} is the limit` : undefined;
}
//# sourceMappingURL=image-manifest.js.map
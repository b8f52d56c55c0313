import { isJsonList, isJsonObject, type Json, type JsonObject, ownValue, stableStringify } from "../base/json.js";
import { quoted } from "../base/nearest-word.js";
import { failure, type Result, success } from "../base/result.js";
import { isDigest } from "./digest.js";
import { MEDIA_TYPES } from "./media-types.js";
import { ociDiagnostic } from "./oci-fault.js";
import type { Descriptor, GotManifest } from "./registry.js";

/** A manifest of the OCI image specification: what an artefact consists of. */
export interface ImageManifest {
	readonly artifactType?: string;
	readonly config: Descriptor;
	readonly layers: readonly Descriptor[];
	/** The manifest that this one says something about. */
	readonly subject?: Descriptor;
	readonly annotations: Readonly<Record<string, string>>;
}

/** What an artefact may claim to hold. Ours have some hundred layers and are below a megabyte. */
export const ARTEFACT_LIMITS = { layers: 5_000, layerBytes: 64 * 1024 * 1024, bytes: 256 * 1024 * 1024 };

/** The bytes of a manifest: the same for the same manifest. */
export function printManifest({ annotations, ...manifest }: ImageManifest): Uint8Array {
	const document = {
		schemaVersion: 2,
		mediaType: MEDIA_TYPES.manifest,
		...manifest,
		...(Object.keys(annotations).length === 0 ? {} : { annotations }),
	};
	return new TextEncoder().encode(stableStringify(document as unknown as JsonObject));
}

/**
 * Reads the manifest of an artefact. `oci/layout` where it is none (an index, an image of another tool's making),
 * `oci/too-large` where it claims more than {@link ARTEFACT_LIMITS}: nothing of it need be fetched to know.
 *
 * @param reference the name that places carry.
 */
export function readManifest({ descriptor, bytes }: GotManifest, reference: string): Result<ImageManifest> {
	const { mediaType } = descriptor;
	const document = parsed(bytes);
	const refused = (message: string) => failure([ociDiagnostic({ code: "oci/layout", message, help: HELP }, reference)]);
	const isIndex = mediaType === MEDIA_TYPES.index || mediaType === MEDIA_TYPES.dockerIndex;
	if (isIndex || (isJsonObject(document) && ownValue(document, "manifests") !== undefined))
		return refused("this is an index of several manifests, and not one artefact");
	if (mediaType === MEDIA_TYPES.dockerManifest) return refused("this is a container image of Docker's own format");
	if (!isJsonObject(document) || ownValue(document, "schemaVersion") !== 2)
		return refused("the registry's manifest is no image manifest");
	const config = descriptorOf(ownValue(document, "config"));
	const listed = ownValue(document, "layers");
	const layers = isJsonList(listed) ? listed.map(descriptorOf) : [];
	const whole = layers.filter((layer) => layer !== undefined);
	if (config === undefined || !isJsonList(listed) || whole.length < layers.length)
		return refused("the manifest lacks a config or layers with type, digest and size");
	if (whole.length === 0) return refused("the manifest has no layers");
	const excess = excessOf([config, ...whole]);
	if (excess !== undefined)
		return failure([ociDiagnostic({ code: "oci/too-large", message: excess, help: HELP }, reference)]);
	const subject = descriptorOf(ownValue(document, "subject"));
	const artifactType = ownValue(document, "artifactType");
	return success({
		...(typeof artifactType === "string" ? { artifactType } : {}),
		config,
		layers: whole,
		...(subject === undefined ? {} : { subject }),
		annotations: textsOf(ownValue(document, "annotations")),
	});
}

const HELP = "name an artefact that `patternc push` published";

function parsed(bytes: Uint8Array): Json | undefined {
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as Json;
	} catch {
		return undefined;
	}
}

function descriptorOf(value: Json | undefined): Descriptor | undefined {
	if (!isJsonObject(value)) return undefined;
	const [mediaType, digest, size] = ["mediaType", "digest", "size"].map((key) => ownValue(value, key));
	if (typeof mediaType !== "string" || typeof digest !== "string" || !isDigest(digest)) return undefined;
	if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 0) return undefined;
	const annotations = textsOf(ownValue(value, "annotations"));
	return { mediaType, digest, size, ...(Object.keys(annotations).length === 0 ? {} : { annotations }) };
}

function textsOf(value: Json | undefined): Readonly<Record<string, string>> {
	if (!isJsonObject(value)) return {};
	return Object.fromEntries(
		Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
	);
}

function excessOf(parts: readonly Descriptor[]): string | undefined {
	const { layers, layerBytes, bytes } = ARTEFACT_LIMITS;
	if (parts.length > layers) return `the artefact has ${parts.length - 1} layers, and ${layers} is the limit`;
	const largest = parts.find(({ size }) => size > layerBytes);
	if (largest !== undefined) {
		const title = quoted(largest.annotations?.["org.opencontainers.image.title"] ?? largest.mediaType);
		return `the layer ${title} claims ${largest.size} bytes, and ${layerBytes} is the limit`;
	}
	const sum = parts.reduce((total, { size }) => total + size, 0);
	return sum > bytes ? `the layers claim ${sum} bytes together, and ${bytes} is the limit` : undefined;
}

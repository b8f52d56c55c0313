import { type Result, success } from "../base/result.js";
import type { SigningKey } from "../targets/bundle/signing-key.js";
import { isDigest } from "./digest.js";
import { type ImageManifest, printManifest, readManifest } from "./image-manifest.js";
import { readObject } from "./json-object.js";
import { MEDIA_TYPES } from "./media-types.js";
import type { ReadableRepository } from "./pull-artefact.js";
import type { Descriptor, Repository } from "./repository.js";
import { isSignedBy, readBase64, signBytes } from "./signed-bytes.js";

/** The annotation of a layer that has the signature of its content. */
const SIGNATURE = "dev.cosignproject.cosign/signature";
const TYPE = "cosign container image signature";
/** Signatures of one artefact that are read, and bytes of a payload. */
const MAX_SIGNATURES = 50;
const MAX_PAYLOAD = 64 * 1024;

/** Returns the tag under which cosign has the signatures of a digest. */
function signatureTag(digest: string): string {
	return `${digest.replace(":", "-")}.sig`;
}

/**
 * Puts a signature of an artefact under the tag of its digest, in cosign's simple-signing layout, beside those that are
 * there. Where the key has signed it before, nothing is put. Fails as the requests do, and as {@link readManifest} does
 * for what is there.
 *
 * @param name of the repository with its host, for the payload.
 * @param reference the name that places carry.
 */
export async function putSimpleSignature(
	repository: Repository,
	digest: string,
	key: SigningKey,
	name: string,
	reference: string,
): Promise<Result<unknown>> {
	const existing = await readSignatures(repository, digest, reference);
	if (!existing.ok) return existing;
	const layers = existing.value?.layers ?? [];
	const isThere = await hasSignatureIn(repository, layers, digest, key);
	if (!isThere.ok || isThere.value) return isThere;
	const payload = payloadOf(name, digest);
	const blob = await repository.putBlob(payload, MEDIA_TYPES.simpleSigning);
	if (!blob.ok) return blob;
	const signature = Buffer.from(signBytes(payload, key)).toString("base64");
	const all: readonly Descriptor[] = [...layers, { ...plain(blob.value), annotations: { [SIGNATURE]: signature } }];
	const config = await repository.putBlob(configOf(all), MEDIA_TYPES.config);
	if (!config.ok) return config;
	const annotations = existing.value?.annotations ?? {};
	const manifest = printManifest({ config: plain(config.value), layers: all, annotations });
	return repository.putManifest(signatureTag(digest), manifest, MEDIA_TYPES.manifest);
}

/** Tells whether a signature of an artefact by this key is under the tag of its digest. Fails as the requests do. */
export async function hasSimpleSignature(
	repository: ReadableRepository,
	digest: string,
	key: SigningKey,
	reference: string,
): Promise<Result<boolean>> {
	const existing = await readSignatures(repository, digest, reference);
	if (!existing.ok) return existing;
	return hasSignatureIn(repository, existing.value?.layers ?? [], digest, key);
}

/** The manifest under the tag of a digest; `undefined` where there is no such tag. */
async function readSignatures(
	repository: ReadableRepository,
	digest: string,
	reference: string,
): Promise<Result<ImageManifest | undefined>> {
	const fetched = await repository.getManifest(signatureTag(digest));
	if (fetched.ok) return readManifest(fetched.value, reference);
	const isMissing = fetched.diagnostics.every(({ code }) => code === "oci/not-found" || code === "oci/not-cached");
	return isMissing ? success(undefined) : fetched;
}

async function hasSignatureIn(
	repository: ReadableRepository,
	layers: readonly Descriptor[],
	digest: string,
	key: SigningKey,
): Promise<Result<boolean>> {
	const signatures = layers.filter(
		({ mediaType, size }) => mediaType === MEDIA_TYPES.simpleSigning && size <= MAX_PAYLOAD,
	);
	for (const layer of signatures.slice(0, MAX_SIGNATURES)) {
		const signature = readBase64(layer.annotations?.[SIGNATURE]);
		if (signature === undefined) continue;
		const payload = await repository.getBlob(layer);
		if (!payload.ok) return payload;
		if (isSignedBy(payload.value, signature, key) && signedDigest(payload.value) === digest) return success(true);
	}
	return success(false);
}

/** The payload that is signed: `critical` says what of, by the format of simple signing. */
function payloadOf(name: string, digest: string): Uint8Array {
	const critical = {
		identity: { "docker-reference": name },
		image: { "docker-manifest-digest": digest },
		type: TYPE,
	};
	return new TextEncoder().encode(JSON.stringify({ critical, optional: null }));
}

/** The digest that a payload is about; `undefined` where it is no payload of cosign's. */
function signedDigest(payload: Uint8Array): string | undefined {
	const critical = readObject(readObject(payload)?.critical);
	const digest = readObject(critical?.image)?.["docker-manifest-digest"];
	return critical?.type === TYPE && typeof digest === "string" && isDigest(digest) ? digest : undefined;
}

/** The config of an image with these layers: cosign reads signatures as an image. */
function configOf(layers: readonly Descriptor[]): Uint8Array {
	const rootfs = { type: "layers", diff_ids: layers.map(({ digest }) => digest) };
	const config = { architecture: "", config: {}, created: "0001-01-01T00:00:00Z", history: [], os: "", rootfs };
	return new TextEncoder().encode(JSON.stringify(config));
}

function plain({ mediaType, digest, size }: Descriptor): Descriptor {
	return { mediaType, digest, size };
}

import { success } from "../base/result.js";
import { isDigest } from "./digest.js";
import { printManifest, readManifest } from "./image-manifest.js";
import { readObject } from "./json-object.js";
import { MEDIA_TYPES } from "./media-types.js";
import { isSignedBy, readBase64, signBytes } from "./signed-bytes.js";
/** The annotation of a layer that has the signature of its content. */
const SIGNATURE = "dev.cosignproject.cosign/signature";
const TYPE = "cosign container image signature";
/** Signatures of one artefact that are read, and bytes of a payload. */
const MAX_SIGNATURES = 50;
const MAX_PAYLOAD = 64 * 1024;
/** Returns the tag under which cosign has the signatures of a digest. */
function signatureTag(digest) {
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
export async function putSimpleSignature(repository, digest, key, name, reference) {
    const existing = await readSignatures(repository, digest, reference);
    if (!existing.ok)
        return existing;
    const layers = existing.value?.layers ?? [];
    const isThere = await hasSignatureIn(repository, layers, digest, key);
    if (!isThere.ok || isThere.value)
        return isThere;
    const payload = payloadOf(name, digest);
    const blob = await repository.putBlob(payload, MEDIA_TYPES.simpleSigning);
    if (!blob.ok)
        return blob;
    const signature = Buffer.from(signBytes(payload, key)).toString("base64");
    const all = [...layers, { ...plain(blob.value), annotations: { [SIGNATURE]: signature } }];
    const config = await repository.putBlob(configOf(all), MEDIA_TYPES.config);
    if (!config.ok)
        return config;
    const annotations = existing.value?.annotations ?? {};
    const manifest = printManifest({ config: plain(config.value), layers: all, annotations });
    return repository.putManifest(signatureTag(digest), manifest, MEDIA_TYPES.manifest);
}
/** Tells whether a signature of an artefact by this key is under the tag of its digest. Fails as the requests do. */
export async function hasSimpleSignature(repository, digest, key, reference) {
    const existing = await readSignatures(repository, digest, reference);
    if (!existing.ok)
        return existing;
    return hasSignatureIn(repository, existing.value?.layers ?? [], digest, key);
}
/** The manifest under the tag of a digest; `undefined` where there is no such tag. */
async function readSignatures(repository, digest, reference) {
    const fetched = await repository.getManifest(signatureTag(digest));
    if (fetched.ok)
        return readManifest(fetched.value, reference);
    const isMissing = fetched.diagnostics.every(({ code }) => code === "oci/not-found" || code === "oci/not-cached");
    return isMissing ? success(undefined) : fetched;
}
async function hasSignatureIn(repository, layers, digest, key) {
    const signatures = layers.filter(({ mediaType, size }) => mediaType === MEDIA_TYPES.simpleSigning && size <= MAX_PAYLOAD);
    for (const layer of signatures.slice(0, MAX_SIGNATURES)) {
        const signature = readBase64(layer.annotations?.[SIGNATURE]);
        if (signature === undefined)
            continue;
        const payload = await repository.getBlob(layer);
        if (!payload.ok)
            return payload;
        if (isSignedBy(payload.value, signature, key) && signedDigest(payload.value) === digest)
            return success(true);
    }
    return success(false);
}
/** The payload that is signed: `critical` says what of, by the format of simple signing. */
function payloadOf(name, digest) {
    const critical = {
        identity: { "docker-reference": name },
        image: { "docker-manifest-digest": digest },
        type: TYPE,
    };
    return new TextEncoder().encode(JSON.stringify({ critical, optional: null }));
}
/** The digest that a payload is about; `undefined` where it is no payload of cosign's. */
function signedDigest(payload) {
    const critical = readObject(readObject(payload)?.critical);
    const digest = readObject(critical?.image)?.["docker-manifest-digest"];
    return critical?.type === TYPE && typeof digest === "string" && isDigest(digest) ? digest : undefined;
}
/** The config of an image with these layers: cosign reads signatures as an image. */
function configOf(layers) {
    const rootfs = { type: "layers", diff_ids: layers.map(({ digest }) => digest) };
    const config = { architecture: "", config: {}, created: "0001-01-01T00:00:00Z", history: [], os: "", rootfs };
    return new TextEncoder().encode(JSON.stringify(config));
}
function plain({ mediaType, digest, size }) {
    return { mediaType, digest, size };
}
//# sourceMappingURL=simple-signing.js.map
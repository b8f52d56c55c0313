import { success } from "../base/result.js";
import { readManifest } from "./image-manifest.js";
import { ANNOTATIONS, MEDIA_TYPES } from "./media-types.js";
import { EMPTY_CONFIG, putByDigest } from "./push-artefact.js";
import { isSigstoreSignature, makeSigstoreBundle, SIGNATURE_PREDICATE } from "./sigstore-bundle.js";
import { hasSimpleSignature, putSimpleSignature } from "./simple-signing.js";
/** Bundles of sigstore's that are read of one artefact, and bytes of one. */
const MAX_BUNDLES = 50;
const MAX_BUNDLE = 1024 * 1024;
/**
 * Signs an artefact in both layouts that cosign and policy controllers read: simple signing under the tag of its digest,
 * and a bundle of sigstore's that refers to it. What the key has signed before is left as it is. Fails as the requests
 * do.
 */
export async function signArtefact({ repository, name, reference }, subject, key) {
    const simple = await putSimpleSignature(repository, subject.digest, key, name, reference);
    if (!simple.ok)
        return simple;
    const isThere = await hasSigstoreBundle(repository, subject.digest, key);
    if (!isThere.ok || isThere.value)
        return isThere;
    const bundle = await repository.putBlob(makeSigstoreBundle(subject.digest, key), MEDIA_TYPES.sigstoreBundle);
    if (!bundle.ok)
        return bundle;
    const config = await repository.putBlob(EMPTY_CONFIG, MEDIA_TYPES.empty);
    if (!config.ok)
        return config;
    const { mediaType, digest, size } = subject;
    return putByDigest(repository, {
        artifactType: MEDIA_TYPES.sigstoreBundle,
        config: config.value,
        layers: [{ ...bundle.value, annotations: { [ANNOTATIONS.title]: "signature.sigstore.json" } }],
        subject: { mediaType, digest, size },
        annotations: {
            "dev.sigstore.bundle.content": "dsse-envelope",
            "dev.sigstore.bundle.predicateType": SIGNATURE_PREDICATE,
        },
    });
}
/**
 * Tells whether an artefact, or the index around it, is signed by this key, in either layout of {@link signArtefact}.
 * Fails as the requests do: then nothing is known.
 */
export async function isSignedArtefact(repository, { descriptor, index }, key, reference) {
    let failed;
    for (const { digest } of index === undefined ? [descriptor] : [descriptor, index]) {
        for (const isSigned of [
            () => hasSimpleSignature(repository, digest, key, reference),
            () => hasSigstoreBundle(repository, digest, key),
        ]) {
            const result = await isSigned();
            if (!result.ok)
                failed ??= result;
            else if (result.value)
                return result;
        }
    }
    return failed ?? success(false);
}
async function hasSigstoreBundle(repository, digest, key) {
    const listed = (await repository.referrers?.(digest)) ?? success([]);
    if (!listed.ok)
        return listed;
    const bundles = listed.value.filter(({ artifactType }) => artifactType === MEDIA_TYPES.sigstoreBundle);
    for (const { digest: referrer } of bundles.slice(0, MAX_BUNDLES)) {
        const layer = await bundleLayerOf(repository, referrer);
        if (!layer.ok)
            return layer;
        if (layer.value === undefined)
            continue;
        const bundle = await repository.getBlob(layer.value);
        if (!bundle.ok)
            return bundle;
        if (isSigstoreSignature(bundle.value, digest, key))
            return success(true);
    }
    return success(false);
}
/** The layer with the bundle; `undefined` where the manifest has none. */
async function bundleLayerOf(repository, digest) {
    const fetched = await repository.getManifest(digest);
    if (!fetched.ok)
        return fetched;
    const manifest = readManifest(fetched.value, digest);
    // Whoever may push can let anything refer to an artefact.
    if (!manifest.ok)
        return success(undefined);
    const layers = manifest.value.layers;
    return success(layers.find(({ mediaType, size }) => mediaType === MEDIA_TYPES.sigstoreBundle && size <= MAX_BUNDLE));
}
//# sourceMappingURL=sign-artefact.js.map
import { success } from "../base/result.js";
import { builtDigests, bundleInfo } from "./bundle-info.js";
import { ANNOTATIONS } from "./media-types.js";
import { proofsOf } from "./proof-artefact.js";
import { readProof } from "./read-proof.js";
/**
 * Returns what is in the bundle of a file.
 *
 * @param file as the user named it.
 */
export function inspectBundle(bundle, file) {
    return { subject: file, bundle: bundleInfo(bundle), proofs: [] };
}
/**
 * Returns what is in an artefact, and the proofs that are attached to it. What is no proof is left out; where the registry
 * does not tell, there are no proofs in the report, and a warning beside it.
 *
 * @param bundle its bundle, if it has one.
 * @param reference as the user named it, with the tag.
 * @param isVerified whether the artefact is signed itself, with the key that was given.
 */
export async function inspectArtefact(repository, { descriptor, manifest, index }, bundle, reference, isVerified = false) {
    const { proofs, diagnostics } = await proofsOf(repository, descriptor.digest, reference);
    const digests = bundle === undefined ? [] : await builtDigests(bundle);
    const { mediaType, digest } = descriptor;
    const report = {
        subject: reference,
        artefact: {
            ...{ digest, mediaType, annotations: manifest.annotations },
            ...(index === undefined ? {} : { index: index.digest }),
            ...(manifest.artifactType === undefined ? {} : { artifactType: manifest.artifactType }),
            ...(isVerified ? { signature: "verified" } : {}),
            layers: manifest.layers.map(({ annotations, artifactType: _, ...layer }) => {
                const title = annotations?.[ANNOTATIONS.title];
                return { ...(title === undefined ? {} : { title }), ...layer };
            }),
        },
        ...(bundle === undefined ? {} : { bundle: bundleInfo(bundle) }),
        ...(diagnostics.length > 0 && proofs.length === 0
            ? {}
            : {
                proofs: proofs.flatMap((attached) => {
                    const proof = readProof(attached.bytes);
                    if (proof === undefined)
                        return [];
                    const { subjects, ...rest } = proof;
                    const ofThisBundle = subjects.some((hex) => digests.includes(`sha256:${hex}`));
                    return [{ digest: attached.digest, ...rest, ofThisBundle }];
                }),
            }),
    };
    return success(report, diagnostics);
}
//# sourceMappingURL=inspection.js.map
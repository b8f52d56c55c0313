import { isJsonList, isJsonObject, ownValue } from "../base/json.js";
import { success } from "../base/result.js";
import { ANNOTATIONS, MEDIA_TYPES } from "./media-types.js";
import { findArtefact } from "./pull-artefact.js";
import { EMPTY_CONFIG, putByDigest } from "./push-artefact.js";
/** How many of the artefacts that refer to one are read. */
const MAX_REFERRERS = 20;
/**
 * Attaches a proof to an artefact and returns the descriptor of its manifest, whose subject is the artefact. The
 * statement is uploaded as it is, `application/vnd.in-toto+json`, or in its DSSE envelope where it is signed.
 */
export async function attachProof(repository, subject, proof) {
    const type = isEnvelope(proof) ? MEDIA_TYPES.envelope : MEDIA_TYPES.statement;
    const config = await repository.putBlob(EMPTY_CONFIG, MEDIA_TYPES.empty);
    if (!config.ok)
        return config;
    const { mediaType, digest, size } = subject;
    const blob = await repository.putBlob(proof, type);
    if (!blob.ok)
        return blob;
    return putByDigest(repository, {
        artifactType: type,
        config: { mediaType: MEDIA_TYPES.empty, digest: config.value.digest, size: EMPTY_CONFIG.length },
        layers: [
            {
                ...{ mediaType: type, digest: blob.value.digest, size: proof.length },
                annotations: { [ANNOTATIONS.title]: "proof.json" },
            },
        ],
        subject: { mediaType, digest, size },
        annotations: {},
    });
}
/**
 * Downloads the proofs that refer to an artefact and returns them. What is no proof is left out: whoever may push can let
 * anything refer to it, and that must not keep the artefact from being looked at. Where the registry does not list or
 * give them, there is a warning.
 */
export async function proofsOf(repository, digest, reference) {
    const listed = await repository.referrers(digest);
    if (!listed.ok)
        return { proofs: [], diagnostics: warningsOf(listed.diagnostics) };
    const proofs = [];
    const diagnostics = [];
    const candidates = listed.value.filter(({ artifactType }) => artifactType === undefined || isProofType(artifactType));
    for (const referrer of candidates.slice(0, MAX_REFERRERS)) {
        const proof = await proofOf(repository, referrer, digest, reference);
        if (!proof.ok)
            diagnostics.push(...warningsOf(proof.diagnostics));
        else if (proof.value !== undefined)
            proofs.push({ digest: referrer.digest, bytes: proof.value });
    }
    if (candidates.length > MAX_REFERRERS) {
        const message = `${candidates.length} proofs may refer to the artefact, and the first ${MAX_REFERRERS} were read`;
        const help = "remove from the registry what is no proof of it";
        diagnostics.push({ ...repository.report({ code: "oci/too-large", message, help }), severity: "warning" });
    }
    return { proofs, diagnostics };
}
/** The bytes of a proof; `undefined` for what is none. Fails only where the registry cannot be asked. */
async function proofOf(repository, referrer, subject, reference) {
    const artefact = await findArtefact(repository, referrer.digest, reference);
    if (!artefact.ok)
        return isUnavailable(artefact.diagnostics) ? artefact : success(undefined);
    const { manifest } = artefact.value;
    const [layer] = manifest.subject?.digest === subject ? manifest.layers : [];
    if (layer === undefined || !isProofType(layer.mediaType))
        return success(undefined);
    const bytes = await repository.getBlob(layer);
    return bytes.ok || isUnavailable(bytes.diagnostics) ? bytes : success(undefined);
}
function isProofType(type) {
    return type === MEDIA_TYPES.statement || type === MEDIA_TYPES.envelope;
}
/** Whether the registry did not answer, which says nothing about what was asked for. */
function isUnavailable(diagnostics) {
    return diagnostics.some(({ code }) => code === "oci/unreachable" || code === "oci/unauthorized");
}
function warningsOf(diagnostics) {
    return diagnostics.map((diagnostic) => ({ ...diagnostic, severity: "warning" }));
}
function isEnvelope(bytes) {
    const document = jsonOf(bytes);
    return isJsonObject(document) && isJsonList(ownValue(document, "signatures"));
}
function jsonOf(bytes) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=proof-artefact.js.map
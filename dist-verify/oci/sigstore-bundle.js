import { createHash, createPublicKey } from "node:crypto";
import { readObject } from "./json-object.js";
import { MEDIA_TYPES } from "./media-types.js";
import { isSignedBy, readBase64, signBytes } from "./signed-bytes.js";
/** What the statement of a signature says that it is: cosign's own type. */
export const SIGNATURE_PREDICATE = "https://sigstore.dev/cosign/sign/v1";
const STATEMENT_TYPES = ["https://in-toto.io/Statement/v1", "https://in-toto.io/Statement/v0.1"];
/**
 * Makes a bundle of sigstore's (version 0.3) and returns it as JSON: an in-toto statement about the digest of an
 * artefact, in a DSSE envelope that the key signed. There is no entry of a transparency log: nothing is told anybody.
 */
export function makeSigstoreBundle(digest, key) {
    const statement = {
        _type: STATEMENT_TYPES[0],
        subject: [{ digest: { sha256: hexOf(digest) } }],
        predicateType: SIGNATURE_PREDICATE,
        predicate: {},
    };
    const payload = new TextEncoder().encode(JSON.stringify(statement));
    const signature = signBytes(preAuthentication(MEDIA_TYPES.statement, payload), key);
    const bundle = {
        mediaType: MEDIA_TYPES.sigstoreBundle,
        verificationMaterial: { publicKey: { hint: keyHint(key) } },
        dsseEnvelope: {
            payload: Buffer.from(payload).toString("base64"),
            payloadType: MEDIA_TYPES.statement,
            signatures: [{ sig: Buffer.from(signature).toString("base64") }],
        },
    };
    return new TextEncoder().encode(JSON.stringify(bundle));
}
/**
 * Tells whether a bundle of sigstore's is a signature of an artefact by this key. A statement of another type, of which
 * a scanner or a builder signs many, is none.
 */
export function isSigstoreSignature(bundle, digest, key) {
    const document = readObject(bundle);
    const envelope = readObject(document?.dsseEnvelope);
    const payload = readBase64(envelope?.payload);
    const { signatures } = envelope ?? {};
    const [only, another] = Array.isArray(signatures) ? signatures : [];
    const signature = readBase64(readObject(only)?.sig);
    if (document?.mediaType !== MEDIA_TYPES.sigstoreBundle || payload === undefined || signature === undefined)
        return false;
    if (another !== undefined || envelope?.payloadType !== MEDIA_TYPES.statement)
        return false;
    if (!isSignedBy(preAuthentication(MEDIA_TYPES.statement, payload), signature, key))
        return false;
    const { _type, predicateType, subject } = readObject(payload) ?? {};
    if (!STATEMENT_TYPES.includes(_type) || predicateType !== SIGNATURE_PREDICATE || !Array.isArray(subject))
        return false;
    return subject.some((one) => readObject(readObject(one)?.digest)?.sha256 === hexOf(digest));
}
/** The bytes that a DSSE signature is made over. */
function preAuthentication(type, payload) {
    return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload]);
}
/** Names a key as cosign does: the SHA-256 of its public part. */
function keyHint({ key }) {
    const publicKey = key.type === "private" ? createPublicKey(key) : key;
    return createHash("sha256")
        .update(publicKey.export({ type: "spki", format: "der" }))
        .digest("base64");
}
function hexOf(digest) {
    return digest.slice("sha256:".length);
}
//# sourceMappingURL=sigstore-bundle.js.map
import { sign, verify } from "node:crypto";
/** Signs bytes as cosign does: RSA with PKCS #1 v1.5 and P-256 (in DER) over SHA-256, Ed25519 over the bytes themselves. */
export function signBytes(bytes, { key, algorithm }) {
    return sign(algorithm === "EdDSA" ? null : "sha256", bytes, key);
}
/** Tells whether a signature is one of these bytes by this key, with the key's own algorithm. */
export function isSignedBy(bytes, signature, { key, algorithm }) {
    try {
        return verify(algorithm === "EdDSA" ? null : "sha256", bytes, key, signature);
    }
    catch {
        // A signature of another form than the algorithm has.
        return false;
    }
}
/** Reads base64 in its one form; `undefined` for anything else. */
export function readBase64(text) {
    if (typeof text !== "string")
        return undefined;
    const bytes = Buffer.from(text, "base64");
    return bytes.length > 0 && bytes.toString("base64") === text ? bytes : undefined;
}
//# sourceMappingURL=signed-bytes.js.map
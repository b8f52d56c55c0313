import { createPrivateKey, createPublicKey } from "node:crypto";
import { errorDiagnostic } from "../../base/diagnostic.js";
import { failure, success } from "../../base/result.js";
/**
 * The algorithms of signatures. RS256 and EdDSA give the same bytes for the same bundle; ES256 uses a random number
 * each time.
 */
export const SIGNING_ALGORITHMS = ["RS256", "ES256", "EdDSA"];
const MIN_RSA_BITS = 2048;
/**
 * Reads the private key of a PEM text (PKCS#8, PKCS#1 or SEC1, not encrypted) to sign with. Fails with `bundle/key`
 * where it is none, or a key that OPA does not verify with. No message repeats any part of the text.
 */
export function readSigningKey(pem, file) {
    if (/BEGIN ENCRYPTED|Proc-Type:.*ENCRYPTED/.test(pem))
        return refuse("the key is encrypted", "decrypt it first: openssl pkey -in KEY -out DECRYPTED", file);
    if (!/BEGIN (RSA |EC )?PRIVATE KEY/.test(pem)) {
        const what = /BEGIN [A-Z ]*PUBLIC KEY/.test(pem) ? "this is a public key" : "there is no private key in it";
        return refuse(what, "sign with a private key in PEM (PKCS#8, PKCS#1 or SEC1)", file);
    }
    return keyOf(() => createPrivateKey(pem), file);
}
/** Reads the public key of a PEM text (SPKI or PKCS#1) to verify with. Fails with `bundle/key` where it is none. */
export function readVerificationKey(pem, file) {
    if (/PRIVATE KEY/.test(pem)) {
        const help = "verify with the public key: openssl pkey -in KEY -pubout -out PUBLIC";
        return refuse("this is a private key, which should not leave where bundles are signed", help, file);
    }
    if (!/BEGIN (RSA )?PUBLIC KEY/.test(pem)) {
        const help = "give a PEM file with PUBLIC KEY; of a certificate: openssl x509 -in CERTIFICATE -pubkey -noout";
        return refuse("there is no public key in it", help, file);
    }
    return keyOf(() => createPublicKey(pem), file);
}
function keyOf(create, file) {
    let key;
    try {
        key = create();
    }
    catch {
        // What the library says may quote the text.
        return refuse("the key cannot be read", "see that the PEM file is whole: openssl pkey -in KEY -noout", file);
    }
    const algorithm = algorithmOf(key);
    if (algorithm !== undefined)
        return success({ key, algorithm });
    const help = `use an RSA key of at least ${MIN_RSA_BITS} bits (RS256), an EC key on P-256 (ES256), or an Ed25519 key (EdDSA)`;
    return refuse("no signature of a bundle is made with a key of this kind", help, file);
}
function algorithmOf({ asymmetricKeyType, asymmetricKeyDetails }) {
    switch (asymmetricKeyType) {
        case "rsa":
            return (asymmetricKeyDetails?.modulusLength ?? 0) >= MIN_RSA_BITS ? "RS256" : undefined;
        case "ec":
            return asymmetricKeyDetails?.namedCurve === "prime256v1" ? "ES256" : undefined;
        case "ed25519":
            return "EdDSA";
        default:
            return undefined;
    }
}
function refuse(message, help, file) {
    return failure([errorDiagnostic({ code: "bundle/key", message, help, place: { file } })]);
}
//# sourceMappingURL=signing-key.js.map
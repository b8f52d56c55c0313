import { Jn as failure, Mn as errorDiagnostic, Yn as success } from "./check.js";
import { createPrivateKey, createPublicKey } from "node:crypto";
// src/targets/bundle/signing-key.ts
const SIGNING_ALGORITHMS = [
	"RS256",
	"ES256",
	"EdDSA"
];
const MIN_RSA_BITS = 2048;
function readSigningKey(pem, file) {
	if (/BEGIN ENCRYPTED|Proc-Type:.*ENCRYPTED/.test(pem)) return refuse("the key is encrypted", "decrypt it first: openssl pkey -in KEY -out DECRYPTED", file);
	if (!/BEGIN (RSA |EC )?PRIVATE KEY/.test(pem)) return refuse(/BEGIN [A-Z ]*PUBLIC KEY/.test(pem) ? "this is a public key" : "there is no private key in it", "sign with a private key in PEM (PKCS#8, PKCS#1 or SEC1)", file);
	return keyOf(() => createPrivateKey(pem), file);
}
function readVerificationKey(pem, file) {
	if (/PRIVATE KEY/.test(pem)) return refuse("this is a private key, which should not leave where bundles are signed", "verify with the public key: openssl pkey -in KEY -pubout -out PUBLIC", file);
	if (!/BEGIN (RSA )?PUBLIC KEY/.test(pem)) return refuse("there is no public key in it", "give a PEM file with PUBLIC KEY; of a certificate: openssl x509 -in CERTIFICATE -pubkey -noout", file);
	return keyOf(() => createPublicKey(pem), file);
}
function keyOf(create, file) {
	let key;
	try {
		key = create();
	} catch {
		return refuse("the key cannot be read", "see that the PEM file is whole: openssl pkey -in KEY -noout", file);
	}
	const algorithm = algorithmOf(key);
	if (algorithm !== void 0) return success({
		key,
		algorithm
	});
	return refuse("no signature of a bundle is made with a key of this kind", `use an RSA key of at least ${MIN_RSA_BITS} bits (RS256), an EC key on P-256 (ES256), or an Ed25519 key (EdDSA)`, file);
}
function algorithmOf({ asymmetricKeyType, asymmetricKeyDetails }) {
	switch (asymmetricKeyType) {
		case "rsa": return (asymmetricKeyDetails?.modulusLength ?? 0) >= MIN_RSA_BITS ? "RS256" : void 0;
		case "ec": return asymmetricKeyDetails?.namedCurve === "prime256v1" ? "ES256" : void 0;
		case "ed25519": return "EdDSA";
		default: return;
	}
}
function refuse(message, help, file) {
	return failure([errorDiagnostic({
		code: "bundle/key",
		message,
		help,
		place: { file }
	})]);
}
export { readSigningKey as n, readVerificationKey as r, SIGNING_ALGORITHMS as t };

//# sourceMappingURL=signing-key2.js.map
import { type Result } from "../../base/result.js";
/**
 * The algorithms of signatures. RS256 and EdDSA give the same bytes for the same bundle; ES256 uses a random number
 * each time.
 */
export declare const SIGNING_ALGORITHMS: readonly ["RS256", "ES256", "EdDSA"];
/** The name of an algorithm, as JWTs have it. */
export type SigningAlgorithm = (typeof SIGNING_ALGORITHMS)[number];
/** A private or public key, and the one algorithm that it is used with. A signature cannot choose another algorithm. */
export interface SigningKey {
    readonly algorithm: SigningAlgorithm;
}
/**
 * Reads the private key of a PEM text (PKCS#8, PKCS#1 or SEC1, not encrypted) to sign with. Fails with `bundle/key`
 * where it is none, or a key that OPA does not verify with. No message repeats any part of the text.
 */
export declare function readSigningKey(pem: string, file: string): Result<SigningKey>;
/** Reads the public key of a PEM text (SPKI or PKCS#1) to verify with. Fails with `bundle/key` where it is none. */
export declare function readVerificationKey(pem: string, file: string): Result<SigningKey>;

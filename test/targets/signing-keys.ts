import { generateKeyPairSync } from "node:crypto";
import type { Result } from "../../src/base/result.js";
import { readSigningKey, readVerificationKey, type SigningAlgorithm } from "../../src/targets/bundle/signing-key.js";

/** A pair of keys in PEM. */
export interface KeyPair {
	readonly privatePem: string;
	readonly publicPem: string;
}

/** New keys: none is kept in the repository, where it would look like a secret. */
export function newKeys(algorithm: SigningAlgorithm): KeyPair {
	const { publicKey, privateKey } = pairOf(algorithm);
	return {
		publicPem: String(publicKey.export({ type: "spki", format: "pem" })),
		privatePem: String(privateKey.export({ type: "pkcs8", format: "pem" })),
	};
}

function pairOf(algorithm: SigningAlgorithm) {
	switch (algorithm) {
		case "RS256":
			return generateKeyPairSync("rsa", { modulusLength: 2048 });
		case "ES256":
			return generateKeyPairSync("ec", { namedCurve: "P-256" });
		case "EdDSA":
			return generateKeyPairSync("ed25519");
	}
}

/** Both keys as they are read. */
export function read({ privatePem, publicPem }: KeyPair) {
	return {
		signing: held(readSigningKey(privatePem, "private.pem")),
		verifying: held(readVerificationKey(publicPem, "public.pem")),
	};
}

/** What a result holds; a failure is one of the test. */
export function held<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
	return result.value;
}

/** The codes of a result's diagnostics, and its value's absence: `[]` for a success. */
export function codesOf(result: Result<unknown>): readonly string[] {
	return result.ok ? [] : [...new Set(result.diagnostics.map(({ code }) => code))];
}

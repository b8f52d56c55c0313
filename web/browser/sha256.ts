import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** Computes the SHA-256 of parts one after another, texts as UTF-8, and returns it as 64 hex digits. */
export function sha256Hex(...parts: readonly (string | Uint8Array)[]): string {
	const hash = sha256.create();
	for (const part of parts) hash.update(typeof part === "string" ? new TextEncoder().encode(part) : part);
	return bytesToHex(hash.digest());
}

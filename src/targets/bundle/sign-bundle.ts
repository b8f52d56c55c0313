import { CompactSign } from "jose";
import type { Diagnostic } from "../../base/diagnostic.js";
import { escapeControls } from "../../base/escape-controls.js";
import { compareCodePoints, type Json, stableStringify } from "../../base/json.js";
import { failure, type Result, success } from "../../base/result.js";
import { packArchive, unpackArchive } from "./archive.js";
import type { ArchiveFile } from "./archive-file.js";
import { bundleFault } from "./bundle-fault.js";
import { hashFile } from "./hash-file.js";
import { SIGNATURES } from "./signature.js";
import type { SigningKey } from "./signing-key.js";

/** The key of a signature, and what the signature says. */
export interface SigningOptions {
	/** A private key. */
	readonly key: SigningKey;
	/** The name under which an OPA that verifies has the public key. */
	readonly keyId?: string;
	/** What the bundle may be used for: an OPA that expects another scope refuses it. */
	readonly scope?: string;
}

/**
 * Signs all files of a bundle, as `opa sign` does, and returns the packed bundle with the signature in place of one
 * that it may have. The same bundle and key give the same bytes with RS256 and EdDSA; ES256 differs each time. Fails as
 * {@link unpackArchive} does, and with `bundle/unreadable` where a file has no hash.
 *
 * @param file the name that places carry.
 */
export async function signBundle(
	bytes: Uint8Array,
	file: string,
	options: SigningOptions,
): Promise<Result<Uint8Array>> {
	const unpacked = unpackArchive(bytes, file);
	return unpacked.ok ? signFiles(unpacked.value, file, options) : unpacked;
}

/** Signs a bundle whose files are unpacked, as {@link signBundle} does, and returns the packed bundle. */
export async function signFiles(
	files: readonly ArchiveFile[],
	file: string,
	options: SigningOptions,
): Promise<Result<Uint8Array>> {
	const unsigned = files.filter(({ path }) => path !== SIGNATURES);
	const signature = await signatureOf(unsigned, file, options);
	return signature.ok ? success(await packArchive([...unsigned, signature.value])) : signature;
}

/** Makes the file `.signatures.json` for these files. */
async function signatureOf(
	files: readonly ArchiveFile[],
	file: string,
	{ key: { key, algorithm }, keyId, scope }: SigningOptions,
): Promise<Result<ArchiveFile>> {
	const hashed: Json[] = [];
	const diagnostics: Diagnostic[] = [];
	for (const one of [...files].sort((a, b) => compareCodePoints(a.path, b.path))) {
		const hash = hashFile(one);
		if (hash !== undefined) hashed.push({ algorithm: "SHA-256", hash, name: one.path });
		else diagnostics.push(notJson(one.path, file));
	}
	if (diagnostics.length > 0) return failure(diagnostics);
	const named = keyId === undefined ? {} : { keyid: keyId };
	const payload = { files: hashed, ...named, ...(scope === undefined ? {} : { scope }) };
	const token = await new CompactSign(new TextEncoder().encode(stableStringify(payload)))
		.setProtectedHeader({ alg: algorithm, typ: "JWT", ...(keyId === undefined ? {} : { kid: keyId }) })
		.sign(key);
	const text = `${stableStringify({ signatures: [token] }, 2)}\n`;
	return success({ path: SIGNATURES, bytes: new TextEncoder().encode(text) });
}

function notJson(path: string, file: string): Diagnostic {
	const message = `${escapeControls(path)} holds no JSON that could be signed`;
	return bundleFault("bundle/unreadable", message, "data and manifests of a bundle are JSON in UTF-8", file);
}

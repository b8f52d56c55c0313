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

export interface SigningOptions {
	/** A private one. */
	readonly key: SigningKey;
	/** The name under which who verifies has the public key. */
	readonly keyId?: string;
	/** What the bundle may be used for: an OPA that expects another scope refuses it. */
	readonly scope?: string;
}

/**
 * The bundle with a signature of all of its files, as `opa sign` makes it, in place of one that it may have. The same
 * bundle and key give the same bytes with RS256 and EdDSA; ES256 differs each time. `bundle/unreadable` and the like as
 * {@link unpackArchive} has them, and where a file has no hash.
 */
export async function signBundle(
	bytes: Uint8Array,
	file: string,
	options: SigningOptions,
): Promise<Result<Uint8Array>> {
	const unpacked = unpackArchive(bytes, file);
	if (!unpacked.ok) return unpacked;
	const files = unpacked.value.filter(({ path }) => path !== SIGNATURES);
	const signature = await signatureOf(files, file, options);
	return signature.ok ? success(await packArchive([...files, signature.value])) : signature;
}

/** The file `.signatures.json` for these files. */
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

import { type Result } from "../../base/result.js";
import type { ArchiveFile } from "./archive-file.js";
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
export declare function signBundle(bytes: Uint8Array, file: string, options: SigningOptions): Promise<Result<Uint8Array>>;
/** Signs a bundle whose files are unpacked, as {@link signBundle} does, and returns the packed bundle. */
export declare function signFiles(files: readonly ArchiveFile[], file: string, options: SigningOptions): Promise<Result<Uint8Array>>;

import { type Result } from "../../base/result.js";
import type { ArchiveFile } from "./archive-file.js";
import { type HashName } from "./hash-file.js";
import type { SigningKey } from "./signing-key.js";
/** The path of the signature in a bundle, as OPA has it. */
export declare const SIGNATURES = ".signatures.json";
/** The requirements on the signature of a bundle. */
export interface BundleVerification {
    /** A public key. */
    readonly key: SigningKey;
    /** The id that the signature must give its key. Default: any. */
    readonly keyId?: string;
    /** The scope that the signature must have. Default: it must have none, as with OPA. */
    readonly scope?: string;
}
/** A file with its hash, as the signature lists it. */
export interface SignedFile {
    /** As in {@link ArchiveFile}. */
    readonly name: string;
    readonly algorithm: HashName;
    /** Lower-case hex. */
    readonly hash: string;
}
/**
 * Verifies the one signature of a bundle and returns the files that it lists. Fails with `bundle/unsigned` where there
 * is none, and with `bundle/signature` where there are several, where it is not by this key with the key's own
 * algorithm, or where the key id or scope is another one.
 */
export declare function readSignature(files: readonly ArchiveFile[], file: string, input: BundleVerification): Promise<Result<readonly SignedFile[]>>;

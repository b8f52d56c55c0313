import { type Result } from "../../base/result.js";
import type { ArchiveFile } from "./archive-file.js";
import { type BundleVerification } from "./signature.js";
/**
 * Unpacks a bundle and returns its files, if it is signed as a whole with this key. Fails as {@link unpackArchive} and
 * {@link readSignature} do, and with `bundle/tampered` for each file that differs, is missing or was added. Unlike OPA
 * it accepts no MD5 and no SHA-1.
 *
 * @param file the name that places carry.
 */
export declare function verifyBundle(bytes: Uint8Array, file: string, verification: BundleVerification): Promise<Result<readonly ArchiveFile[]>>;
/** Verifies a bundle whose files are unpacked, as {@link verifyBundle} does. */
export declare function verifyFiles(files: readonly ArchiveFile[], file: string, verification: BundleVerification): Promise<Result<readonly ArchiveFile[]>>;

import type { Result } from "../../base/result.js";
import type { ArchiveFile } from "./archive-file.js";
import { gunzip } from "./gunzip.js";
import { readTar } from "./read-tar.js";

export { packArchive } from "./pack-archive.js";

/**
 * Unpacks a gzipped tarball and returns its files, all or none, in no more memory than {@link BUNDLE_LIMITS} allows.
 * Fails with `bundle/unreadable`, `bundle/too-large` or `bundle/unsafe`.
 *
 * @param file the name that places carry.
 */
export function unpackArchive(bytes: Uint8Array, file: string): Result<readonly ArchiveFile[]> {
	const tar = gunzip(bytes, file);
	return tar.ok ? readTar(tar.value, file) : tar;
}

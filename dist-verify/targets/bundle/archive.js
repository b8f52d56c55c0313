import { gunzip } from "./gunzip.js";
import { readTar } from "./read-tar.js";
export { packArchive } from "./pack-archive.js";
/**
 * Unpacks a gzipped tarball and returns its files, all or none, in no more memory than {@link BUNDLE_LIMITS} allows.
 * Fails with `bundle/unreadable`, `bundle/too-large` or `bundle/unsafe`.
 *
 * @param file the name that places carry.
 */
export function unpackArchive(bytes, file) {
    const tar = gunzip(bytes, file);
    return tar.ok ? readTar(tar.value, file) : tar;
}
//# sourceMappingURL=archive.js.map
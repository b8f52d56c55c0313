/**
 * Packs files and returns a gzipped tarball with names as OPA's own (`/policy.wasm`). The same files give the same
 * bytes on every machine: no times, no owners, and a gzip in JavaScript, which unlike zlib does not vary. The packers are
 * loaded here: whoever only reads bundles does not need them.
 */
export async function packArchive(files) {
    const [{ gzipSync }, { packTar }] = await Promise.all([import("fflate"), import("modern-tar")]);
    const entries = files.map(({ path, bytes }) => ({
        header: {
            name: `/${path}`,
            size: bytes.length,
            type: "file",
            mode: 0o644,
            mtime: new Date(0),
            uid: 0,
            gid: 0,
        },
        body: bytes,
    }));
    return gzipSync(await packTar(entries), { mtime: 0, level: 9 });
}
//# sourceMappingURL=pack-archive.js.map
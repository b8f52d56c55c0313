import { gunzipSync } from "node:zlib";
import { success } from "../../base/result.js";
import { refusedBundle } from "./bundle-fault.js";
/** Bytes of a bundle at most, packed and unpacked. Eleven patterns take 0.1 MB packed and 1 MB unpacked. */
export const BUNDLE_LIMITS = { packed: 32 * 1024 * 1024, unpacked: 128 * 1024 * 1024 };
/** The first bytes of other archives and compressions. */
const OTHERS = [
    ["a tarball without gzip", 257, "ustar"],
    ["compressed with zstd", 0, "\x28\xb5\x2f\xfd"],
    ["compressed with xz", 0, "\xfd7zXZ\0"],
    ["compressed with bzip2", 0, "BZh"],
    ["a zip archive", 0, "PK\x03\x04"],
];
/**
 * Decompresses a gzip and returns all that it holds; nothing may follow it. Fails with `bundle/unreadable`, or with
 * `bundle/too-large` as soon as it unpacks to more than {@link BUNDLE_LIMITS}.
 */
export function gunzip(bytes, file) {
    if (bytes.length > BUNDLE_LIMITS.packed)
        return tooLarge(file);
    const help = "give the bundle.tar.gz that `patternc build` wrote, a gzipped tarball, as it was";
    const refuse = (message) => refusedBundle("bundle/unreadable", message, help, file);
    const latin1 = Buffer.from(bytes.subarray(0, 512)).toString("latin1");
    const other = OTHERS.find(([, offset, start]) => latin1.startsWith(start, offset));
    if (other !== undefined)
        return refuse(`the bundle is ${other[0]}`);
    if (!latin1.startsWith("\x1f\x8b"))
        return refuse("this is no gzipped tarball");
    try {
        const { buffer, engine } = inflate(bytes);
        // zlib passes over zeros behind a gzip. Go, and so OPA, refuses them.
        const behind = bytes.length - engine.bytesWritten;
        return behind > 0 ? refuse(`there are ${behind} bytes behind the end of the gzip`) : success(buffer);
    }
    catch (error) {
        if (error instanceof RangeError)
            return tooLarge(file);
        return refuse(`the gzip is broken: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/**
 * With `info`, Node also returns the engine, which counts the bytes that it read. The types of Node do not declare
 * that.
 */
function inflate(bytes) {
    const options = { maxOutputLength: BUNDLE_LIMITS.unpacked, info: true };
    return gunzipSync(bytes, options);
}
/** Makes the failure of a bundle that is larger than {@link BUNDLE_LIMITS}: `bundle/too-large`. */
export function tooLarge(file) {
    const megabytes = (limit) => `${limit / 1024 / 1024} MiB`;
    const message = `the bundle is larger than ${megabytes(BUNDLE_LIMITS.packed)}, or unpacks to more than ${megabytes(BUNDLE_LIMITS.unpacked)}`;
    return refusedBundle("bundle/too-large", message, "build bundles of fewer patterns", file);
}
//# sourceMappingURL=gunzip.js.map
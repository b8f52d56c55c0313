import { escapeControls } from "../../base/escape-controls.js";
import { failure, success } from "../../base/result.js";
import { unpackArchive } from "./archive.js";
import { bundleFault } from "./bundle-fault.js";
import { hashFile } from "./hash-file.js";
import { readSignature, SIGNATURES } from "./signature.js";
/** Files that are reported one by one at most. */
const MAX_LISTED = 10;
/**
 * Unpacks a bundle and returns its files, if it is signed as a whole with this key. Fails as {@link unpackArchive} and
 * {@link readSignature} do, and with `bundle/tampered` for each file that differs, is missing or was added. Unlike OPA
 * it accepts no MD5 and no SHA-1.
 *
 * @param file the name that places carry.
 */
export async function verifyBundle(bytes, file, verification) {
    const unpacked = unpackArchive(bytes, file);
    return unpacked.ok ? verifyFiles(unpacked.value, file, verification) : unpacked;
}
/** Verifies a bundle whose files are unpacked, as {@link verifyBundle} does. */
export async function verifyFiles(files, file, verification) {
    const signed = await readSignature(files, file, verification);
    if (!signed.ok)
        return signed;
    const diagnostics = differences(files, signed.value).map((message) => tampered(message, file));
    if (diagnostics.length === 0)
        return success(files);
    const more = diagnostics.length - MAX_LISTED;
    return failure([
        ...diagnostics.slice(0, MAX_LISTED),
        ...(more > 0 ? [tampered(`${more} more files are not as they were signed`, file)] : []),
    ]);
}
function differences(files, signed) {
    const remaining = new Map(signed.map((one) => [one.name, one]));
    const faults = [];
    for (const one of files) {
        if (one.path === SIGNATURES)
            continue;
        const expected = remaining.get(one.path);
        remaining.delete(one.path);
        const name = escapeControls(one.path);
        if (expected === undefined)
            faults.push(`${name} is not among the files that were signed`);
        else if (hashFile(one, expected.algorithm) !== expected.hash)
            faults.push(`${name} is not the file that was signed`);
    }
    return [...faults, ...[...remaining.keys()].map((name) => `${escapeControls(name)} was signed and is missing`)];
}
function tampered(message, file) {
    return bundleFault("bundle/tampered", message, "do not use this bundle; get it again from who signed it", file);
}
//# sourceMappingURL=verify-bundle.js.map
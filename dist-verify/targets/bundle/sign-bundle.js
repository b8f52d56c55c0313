import { CompactSign } from "jose";
import { escapeControls } from "../../base/escape-controls.js";
import { compareCodePoints, stableStringify } from "../../base/json.js";
import { failure, success } from "../../base/result.js";
import { packArchive, unpackArchive } from "./archive.js";
import { bundleFault } from "./bundle-fault.js";
import { hashFile } from "./hash-file.js";
import { SIGNATURES } from "./signature.js";
/**
 * Signs all files of a bundle, as `opa sign` does, and returns the packed bundle with the signature in place of one
 * that it may have. The same bundle and key give the same bytes with RS256 and EdDSA; ES256 differs each time. Fails as
 * {@link unpackArchive} does, and with `bundle/unreadable` where a file has no hash.
 *
 * @param file the name that places carry.
 */
export async function signBundle(bytes, file, options) {
    const unpacked = unpackArchive(bytes, file);
    return unpacked.ok ? signFiles(unpacked.value, file, options) : unpacked;
}
/** Signs a bundle whose files are unpacked, as {@link signBundle} does, and returns the packed bundle. */
export async function signFiles(files, file, options) {
    const unsigned = files.filter(({ path }) => path !== SIGNATURES);
    const signature = await signatureOf(unsigned, file, options);
    return signature.ok ? success(await packArchive([...unsigned, signature.value])) : signature;
}
/** Makes the file `.signatures.json` for these files. */
async function signatureOf(files, file, { key: { key, algorithm }, keyId, scope }) {
    const hashed = [];
    const diagnostics = [];
    for (const one of [...files].sort((a, b) => compareCodePoints(a.path, b.path))) {
        const hash = hashFile(one);
        if (hash !== undefined)
            hashed.push({ algorithm: "SHA-256", hash, name: one.path });
        else
            diagnostics.push(notJson(one.path, file));
    }
    if (diagnostics.length > 0)
        return failure(diagnostics);
    const named = keyId === undefined ? {} : { keyid: keyId };
    const payload = { files: hashed, ...named, ...(scope === undefined ? {} : { scope }) };
    const token = await new CompactSign(new TextEncoder().encode(stableStringify(payload)))
        .setProtectedHeader({ alg: algorithm, typ: "JWT", ...(keyId === undefined ? {} : { kid: keyId }) })
        .sign(key);
    const text = `${stableStringify({ signatures: [token] }, 2)}\n`;
    return success({ path: SIGNATURES, bytes: new TextEncoder().encode(text) });
}
function notJson(path, file) {
    const message = `${escapeControls(path)} holds no JSON that could be signed`;
    return bundleFault("bundle/unreadable", message, "data and manifests of a bundle are JSON in UTF-8", file);
}
//# sourceMappingURL=sign-bundle.js.map
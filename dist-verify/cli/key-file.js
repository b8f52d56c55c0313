import { readFile, stat } from "node:fs/promises";
import { errorDiagnostic } from "../base/diagnostic.js";
import { failure, success } from "../base/result.js";
import { readSigningKey } from "../targets/bundle/signing-key.js";
/** Bytes of a key's file. The largest RSA keys in PEM have some 13,000. */
const MAX_KEY_SIZE = 100_000;
/** Reads the file of a private key and returns the key. Fails as {@link readKeyFile} and `readSigningKey` do. */
export async function readSigningKeyFile(file) {
    const pem = await readKeyFile(file);
    return pem.ok ? readSigningKey(pem.value, file) : pem;
}
/**
 * Reads the file of a key and returns its text. No message repeats any part of it. Fails with `read/missing-file` or
 * `bundle/key`.
 */
export async function readKeyFile(file) {
    const refuse = (code, message) => failure([errorDiagnostic({ code, message, help: "give a key in a PEM file", place: { file } })]);
    const stats = await stat(file).catch(() => undefined);
    if (stats === undefined)
        return refuse("read/missing-file", "there is no such key");
    if (stats.isDirectory())
        return refuse("bundle/key", "this is a folder and no key");
    if (stats.size > MAX_KEY_SIZE)
        return refuse("bundle/key", "this file is too large for a key");
    const text = await readFile(file, "utf8").catch(() => undefined);
    return text === undefined ? refuse("bundle/key", "the file cannot be read") : success(text);
}
//# sourceMappingURL=key-file.js.map
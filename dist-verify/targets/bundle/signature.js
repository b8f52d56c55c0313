import { basename } from "node:path/posix";
import { isJsonList, isJsonObject, ownValue } from "../../base/json.js";
import { quote } from "../../base/quote.js";
import { success } from "../../base/result.js";
import { refusedBundle } from "./bundle-fault.js";
import { bundleJson } from "./bundle-json.js";
import { isHashName } from "./hash-file.js";
/** The path of the signature in a bundle, as OPA has it. */
export const SIGNATURES = ".signatures.json";
const SIGN = "get it from who signs it; if it is yours, sign it: patternc sign FILE --key KEY";
const AGAIN = "get the bundle from who signed it, and sign it anew only if it is yours";
/**
 * Verifies the one signature of a bundle and returns the files that it lists. Fails with `bundle/unsigned` where there
 * is none, and with `bundle/signature` where there are several, where it is not by this key with the key's own
 * algorithm, or where the key id or scope is another one.
 */
export async function readSignature(files, file, { key: { key, algorithm }, keyId, scope }) {
    const refuse = (message, help = AGAIN) => refusedBundle("bundle/signature", message, help, file);
    // OPA takes a file of this name in any folder for the signature.
    const [holder, another] = files.filter(({ path }) => basename(path) === SIGNATURES);
    if (holder === undefined)
        return refusedBundle("bundle/unsigned", "the bundle is not signed", SIGN, file);
    if (another !== undefined || holder.path !== SIGNATURES)
        return refuse(`the bundle has ${another === undefined ? "its signature in a folder" : "more than one signature"}`);
    const tokens = valueAt(jsonOf(holder.bytes), "signatures");
    if (!isJsonList(tokens) || tokens.length === 0)
        return refusedBundle("bundle/unsigned", `there is no signature in ${SIGNATURES}`, SIGN, file);
    const [token] = tokens;
    if (tokens.length > 1)
        return refuse("the bundle has more than one signature");
    // Loaded here, since most bundles are read without a key.
    const jose = await import("jose");
    const header = typeof token === "string" ? headerOf(token, jose.decodeProtectedHeader) : undefined;
    if (typeof token !== "string" || header === undefined)
        return refuse("the signature is no signed JWT");
    const { alg } = header;
    if (alg !== algorithm) {
        const message = `the signature is made with ${quote(alg ?? "none")}, and the key is for ${algorithm}`;
        return refuse(message, "give the public key that belongs to the signature");
    }
    const payload = await jose.compactVerify(token, key, { algorithms: [algorithm] }).then((verified) => jsonOf(verified.payload), () => undefined);
    if (payload === undefined)
        return refuse("the signature is not by this key", "give the public key of who signed, or do not use this bundle");
    const signedId = header.kid ?? valueAt(payload, "keyid");
    if (keyId !== undefined && signedId !== keyId)
        return refuse(`the signature is ${named(signedId, "by the key")}, and ${quote(keyId)} is expected`);
    const signedScope = valueAt(payload, "scope") ?? "";
    if (signedScope !== (scope ?? "")) {
        const expected = scope ? `${quote(scope)} is expected` : "none is expected";
        return refuse(`the signature is ${named(signedScope, "for the scope")}, and ${expected}`, "give with --scope what the bundle is signed for, if that is what you want it for");
    }
    const signed = signedFiles(valueAt(payload, "files"));
    return signed === undefined ? refuse("the signature does not list files with their hashes") : success(signed);
}
function named(value, what) {
    return typeof value === "string" && value !== "" ? `${what} ${quote(value)}` : `${what} without a name`;
}
function headerOf(token, decode) {
    try {
        return decode(token);
    }
    catch {
        return undefined;
    }
}
function signedFiles(list) {
    if (!isJsonList(list))
        return undefined;
    const files = list.map((entry) => {
        const [name, algorithm, hash] = ["name", "algorithm", "hash"].map((key) => valueAt(entry, key));
        if (typeof name !== "string" || typeof hash !== "string" || !isHashName(algorithm))
            return undefined;
        return { name, algorithm, hash: hash.toLowerCase() };
    });
    const whole = files.filter((one) => one !== undefined);
    const isOnceEach = new Set(whole.map(({ name }) => name)).size === list.length;
    return isOnceEach ? whole : undefined;
}
function valueAt(value, key) {
    return isJsonObject(value) ? ownValue(value, key) : undefined;
}
/** Parses a JSON file in UTF-8 as {@link bundleJson} does; `undefined` where it is none. */
function jsonOf(bytes) {
    try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        return bundleJson(bytes);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=signature.js.map
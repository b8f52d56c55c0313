import { createHash } from "node:crypto";
import { basename } from "node:path/posix";
import { canonicalJson } from "./canonical-json.js";
/**
 * The accepted hashes: OPA's names and Node's. OPA writes SHA-256. It also accepts MD5 and SHA-1, which prove nothing.
 */
const HASHES = { "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512" };
/** Tells whether a value names a hash that is accepted. */
export function isHashName(name) {
    return typeof name === "string" && Object.hasOwn(HASHES, name);
}
/** Files that OPA parses before it hashes them, by their last name. */
const STRUCTURED = ["data.json", "data.yaml", "data.yml", ".manifest"];
/**
 * Computes the hash of a file as OPA signs it, in hex: of the bytes, or for data and manifests (in any folder) of the
 * value they hold. `undefined` for one of these that holds no JSON in UTF-8. OPA would take YAML, and mend the text; no
 * bundle that patternc reads has data in YAML.
 */
export function hashFile({ path, bytes }, name = "SHA-256") {
    const hashed = STRUCTURED.includes(basename(path)) ? canonicalFile(bytes) : bytes;
    return hashed === undefined ? undefined : createHash(HASHES[name]).update(hashed).digest("hex");
}
function canonicalFile(bytes) {
    try {
        return canonicalJson(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=hash-file.js.map
import { X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { failure, success } from "../base/result.js";
import { usageError } from "./terminal.js";
import { unreadableFile } from "./unreadable-file.js";
const HELP = "give a file with the certificate of the authority that signed the registry's, as PEM";
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;
/** Reads the file of `--ca-file` and returns its certificates as PEM. Fails with `read/...` or `usage/option`. */
export async function readCaFile(file) {
    const text = await readFile(file, "utf8").catch((error) => ({ error }));
    if (typeof text !== "string")
        return failure([unreadableFile(file, text.error, HELP)]);
    const certificates = text.match(CERTIFICATE) ?? [];
    if (certificates.length === 0 || !certificates.every(isCertificate))
        return failure([
            usageError(`there is ${certificates.length === 0 ? "no" : "a broken"} certificate in ${JSON.stringify(file)}`, HELP),
        ]);
    return success(certificates.join("\n"));
}
function isCertificate(pem) {
    try {
        return new X509Certificate(pem).subject !== undefined;
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=ca-file.js.map
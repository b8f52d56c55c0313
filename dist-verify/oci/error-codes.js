import { readObject } from "./json-object.js";
/** Codes of the OCI distribution specification: the only words of a registry that are said again. */
const KNOWN_CODES = new Set([
    ...["BLOB_UNKNOWN", "BLOB_UPLOAD_INVALID", "BLOB_UPLOAD_UNKNOWN", "DIGEST_INVALID", "MANIFEST_BLOB_UNKNOWN"],
    ...["MANIFEST_INVALID", "MANIFEST_UNKNOWN", "NAME_INVALID", "NAME_UNKNOWN", "SIZE_INVALID", "UNAUTHORIZED", "DENIED"],
    ...["UNSUPPORTED", "TOOMANYREQUESTS", "TAG_INVALID", "RANGE_INVALID", "UNAVAILABLE", "UNKNOWN"],
]);
/** Reads the body of an answer by the form of the specification, `{"errors": [{"code", "message"}]}`, or as text. */
export function readErrorBody(body) {
    const { errors } = readObject(body) ?? {};
    const text = new TextDecoder().decode(body);
    const codes = Array.isArray(errors)
        ? errors.map((error) => readObject(error)?.code)
        : [...text.matchAll(/"code"\s*:\s*"([A-Z_]{1,40})"/g)].map(([, code = ""]) => code);
    const known = codes.filter((code) => typeof code === "string" && KNOWN_CODES.has(code));
    return { codes: [...new Set(known)], text: text.toLowerCase() };
}
//# sourceMappingURL=error-codes.js.map
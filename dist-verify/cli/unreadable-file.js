import { errorDiagnostic } from "../base/diagnostic.js";
/**
 * Makes the diagnostic of a file that cannot be read: `read/missing-file`, or `read/unreadable-file` with the system's
 * reason.
 */
export function unreadableFile(file, error, help) {
    const systemCode = error instanceof Error && "code" in error ? error.code : undefined;
    const isMissing = systemCode === "ENOENT";
    const reason = systemCode === "EISDIR" ? "it is a folder" : error instanceof Error ? error.message : String(error);
    return errorDiagnostic({
        code: isMissing ? "read/missing-file" : "read/unreadable-file",
        message: isMissing ? "there is no such file" : `it cannot be read: ${reason}`,
        help,
        place: { file },
    });
}
//# sourceMappingURL=unreadable-file.js.map
import { decodeText } from "../base/decode-text.js";
import { errorDiagnostic } from "../base/diagnostic.js";
import { failure, success } from "../base/result.js";
import { readBytes } from "../cluster/read-bytes.js";
import { defaultKindCatalog, kindCatalogOf } from "../pattern/kind-catalog.js";
import { KINDS_FILE_LIMITS, readKindsFile } from "../pattern/kinds-file.js";
import { unreadableFile } from "./unreadable-file.js";
/**
 * Reads the kinds file of `--kinds` and returns the catalog of the run; without a file the built-in one
 * (SEMANTICS-CRD.md 1). Fails with `read/...` about the file and its text, and `kinds/...` about its content.
 */
export function readKinds(file) {
    if (file === undefined)
        return success(defaultKindCatalog);
    const bytes = bytesOf(file);
    if (!bytes.ok)
        return bytes;
    const source = decodeText(file, bytes.value);
    if (!source.ok)
        return source;
    const kindsFile = readKindsFile(source.value.text, file);
    return kindsFile.ok ? success(kindCatalogOf(kindsFile.value)) : kindsFile;
}
function bytesOf(file) {
    try {
        const bytes = readBytes(file, KINDS_FILE_LIMITS.size);
        if (bytes !== undefined)
            return success(bytes);
        const message = `a kinds file has at most ${KINDS_FILE_LIMITS.size} bytes`;
        const help = "list the kinds that your manifests and patterns need";
        return failure([errorDiagnostic({ code: "read/too-large", message, help, place: { file } })]);
    }
    catch (error) {
        return failure([unreadableFile(file, error, "give a kinds file: JSON or YAML with categories and clusterScoped")]);
    }
}
//# sourceMappingURL=kinds-option.js.map
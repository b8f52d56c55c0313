import { createReadStream } from "node:fs";
import { errorDiagnostic } from "../base/diagnostic.js";
import { failure, success } from "../base/result.js";
import { BUNDLE_LIMITS } from "../targets/bundle/gunzip.js";
/**
 * Reads the file of a bundle and returns its bytes: at most one more than {@link BUNDLE_LIMITS} allows, which is enough
 * for `openBundle` to refuse the bundle as too large. Fails with `read/missing-file` or `read/unreadable-file`.
 */
export async function readBundleFile(file) {
    try {
        const chunks = [];
        // `end` is the last byte that is read.
        for await (const chunk of createReadStream(file, { end: BUNDLE_LIMITS.packed }))
            chunks.push(chunk);
        return success(Buffer.concat(chunks));
    }
    catch (error) {
        const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
        const reason = error instanceof Error ? error.message : String(error);
        return failure([
            errorDiagnostic({
                code: isMissing ? "read/missing-file" : "read/unreadable-file",
                message: isMissing ? "there is no such bundle" : `it cannot be read: ${reason}`,
                help: "give a bundle.tar.gz that `patternc build` wrote",
                place: { file },
            }),
        ]);
    }
}
//# sourceMappingURL=bundle-file.js.map
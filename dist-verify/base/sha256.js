import { createHash } from "node:crypto";
/** Computes the SHA-256 of parts one after another, texts as UTF-8, and returns it as 64 hex digits. */
export function sha256Hex(...parts) {
    const hash = createHash("sha256");
    for (const part of parts)
        hash.update(part);
    return hash.digest("hex");
}
//# sourceMappingURL=sha256.js.map
import { sha256Hex } from "../base/sha256.js";
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Computes the digest of content, as descriptors write it: `sha256:` and 64 hex digits. */
export function digestOf(bytes) {
    return `sha256:${sha256Hex(bytes)}`;
}
/** Tells whether a text is a digest. Other algorithms than SHA-256 are refused. */
export function isDigest(text) {
    return DIGEST.test(text);
}
/** Shortens a digest for messages: its first twelve digits tell any two apart. */
export function shortDigest(digest) {
    return digest.slice(0, 19);
}
//# sourceMappingURL=digest.js.map
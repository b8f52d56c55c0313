import type { ArchiveFile } from "./archive-file.js";
/**
 * The accepted hashes: OPA's names and Node's. OPA writes SHA-256. It also accepts MD5 and SHA-1, which prove nothing.
 */
declare const HASHES: {
    readonly "SHA-256": "sha256";
    readonly "SHA-384": "sha384";
    readonly "SHA-512": "sha512";
};
/** The name of a hash that is accepted, as OPA writes it. */
export type HashName = keyof typeof HASHES;
/** Tells whether a value names a hash that is accepted. */
export declare function isHashName(name: unknown): name is HashName;
/**
 * Computes the hash of a file as OPA signs it, in hex: of the bytes, or for data and manifests (in any folder) of the
 * value they hold. `undefined` for one of these that holds no JSON in UTF-8. OPA would take YAML, and mend the text; no
 * bundle that patternc reads has data in YAML.
 */
export declare function hashFile(input: ArchiveFile, name?: HashName): string | undefined;
export {};

import { packArchive } from "../targets/bundle/archive.js";
import { SIGNATURES } from "../targets/bundle/signature.js";
import { digestOf } from "./digest.js";
/** Returns what is in a bundle. */
export function bundleInfo({ bytes, manifest, signature, patterns }) {
    const { revision, patternc, opa } = manifest;
    return {
        digest: digestOf(bytes),
        size: bytes.length,
        revision,
        patternc,
        opa,
        signature,
        patterns: patterns.map(({ name, displayName, severity, category }) => ({
            name,
            ...(displayName === undefined ? {} : { displayName }),
            severity,
            category,
        })),
    };
}
/**
 * Computes the digests that a proof may know a bundle by: its own and, since a signature changes that, the one of the
 * bundle as it was built.
 */
export async function builtDigests({ bytes, files }) {
    const unsigned = await packArchive(files.filter(({ path }) => path !== SIGNATURES));
    return [digestOf(bytes), digestOf(unsigned)];
}
//# sourceMappingURL=bundle-info.js.map
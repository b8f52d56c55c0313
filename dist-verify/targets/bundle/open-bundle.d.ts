import { type Result } from "../../base/result.js";
import type { Pattern } from "../../pattern/pattern.js";
import { type BundlePolicy } from "./open-policy.js";
import type { BundleVerification } from "./signature.js";
/** A bundle with its patterns. Further work takes this, so that nothing is unpacked twice. */
export interface OpenedBundle extends BundlePolicy {
    /** The patterns of its definitions. */
    readonly patterns: readonly Pattern[];
}
/**
 * Unpacks a bundle that patternc built and returns its contents and its patterns. Fails as {@link openPolicy} does, and
 * with the diagnostics of `readPatternDocument` where a definition is refused.
 *
 * @param file the name that places carry.
 * @param kinds the catalog by which the definitions are read: those with a category need the kinds file of their build.
 */
export declare function openBundle(bytes: Uint8Array, file: string, verification?: BundleVerification): Promise<Result<OpenedBundle>>;

import type { Diagnostic } from "../../base/diagnostic.js";
import { type JsonObject } from "../../base/json.js";
import { type Result } from "../../base/result.js";
import { type BundleVerification } from "./signature.js";
/** A bundle that patternc built, unpacked and checked, but for its definitions. */
export interface BundlePolicy {
    /** The packed bundle. */
    readonly bytes: Uint8Array;
    readonly manifest: BundleManifest;
    /** `verified` only with a {@link BundleVerification}; `present` means that nobody verified it. */
    readonly signature: "none" | "present" | "verified";
    /** Returns the definitions of its patterns, by package, as they stand there; `undefined` where it has none. */
    definitions(): JsonObject | undefined;
    /** policy.wasm. */
    readonly wasm: Uint8Array;
    /** The path of the rule with the findings of all patterns, in the slash form. */
    readonly entrypoint: string;
}
/** The content of `.manifest`. A text that the manifest lacks is empty. */
export interface BundleManifest {
    /** 16 hex digits that name the contents. */
    readonly revision: string;
    /** The version of patternc that built it. */
    readonly patternc: string;
    /** The release of OPA that compiled it. */
    readonly opa: string;
}
/**
 * Unpacks a bundle that patternc built and returns its contents. Fails as {@link readPolicy} does, and with `bundle/abi`
 * where its WASM is for another runner.
 *
 * @param file the name that places carry.
 */
export declare function openPolicy(bytes: Uint8Array, file: string, verification?: BundleVerification): Promise<Result<BundlePolicy>>;
/**
 * Unpacks a bundle and returns its contents, without a look into its WASM; with a verification, only if it is signed
 * accordingly (`verifyFiles`). Nothing of the bundle is run. Fails with `bundle/foreign` for a bundle of another maker,
 * and as {@link unpackArchive} does.
 *
 * @param file the name that places carry.
 */
export declare function readPolicy(bytes: Uint8Array, file: string, verification?: BundleVerification): Promise<Result<BundlePolicy>>;
/** Returns the error of a bundle that patternc did not build, with the reason. */
export declare function foreignBundle(why: string, file: string): Diagnostic;

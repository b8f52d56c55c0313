import { type JsonObject } from "../../base/json.js";
import type { CompiledPolicy } from "../../emit/compile-policy.js";
import { type PolicyPart } from "../../emit/policy-part.js";
import type { FieldsByKind } from "../../plan/field-tree.js";
/** The value of `metadata.patternc` in `.manifest`: what our runner and `patternc push` need to know of a bundle. */
export interface BundleMetadata {
    readonly version: string;
    readonly opa: string;
    /**
     * The policy in WASM. Not under the manifest's own key `wasm`: an OPA without a WASM engine refuses such a bundle,
     * and OPA evaluates the Rego all the same.
     */
    readonly wasm: {
        readonly module: string;
        readonly entrypoint: string;
    };
    /** What the policy reads of a snapshot. */
    readonly fields: FieldsByKind;
    /** Its patterns, as a runner of the same version needs to know them. */
    readonly parts: readonly PolicyPart[];
    /**
     * What the policy was compiled with, so that its definitions mean the same wherever they are read, and for targets that
     * are made from the bundle later. Older bundles have none.
     */
    readonly settings: {
        readonly defaultNamespace: string;
        /** The kinds file; absent where there was none. */
        readonly kinds?: JsonObject;
        /** What all packages and data are below, as a dotted name; absent where there is none. The WASM has no prefix. */
        readonly packagePrefix?: string;
    };
}
/** The versions that a bundle records. */
export interface BundleVersions {
    /** Of patternc. */
    readonly version: string;
    /** Of the OPA that compiled. */
    readonly opa: string;
}
/**
 * Packs a policy as an OPA bundle and returns its bytes: the Rego with the modules for Conftest, `policy.wasm`, the
 * definitions as `data.lib.kubepattern.definitions`, and a `.manifest`. All but the WASM is below the prefix of the build. The same policy gives the same bytes.
 */
export declare function packBundle(policy: CompiledPolicy, versions: BundleVersions): Promise<Uint8Array>;
/**
 * Computes the revision that the bundle of a policy has in its manifest and returns it: 16 hex digits that name the
 * contents. Nothing is packed for it.
 */
export declare function bundleRevision(policy: CompiledPolicy): string;

import type { Evaluator } from "../cluster/evaluator.js";
import type { Pattern } from "../pattern/pattern.js";
import type { BundleVerification } from "../targets/bundle/signature.js";
/** Names the policy that judges, as reports carry it. The reference has none. */
export interface PolicyIdentity {
    /** `sha256:` and the digest of the bundle that the policy is from. */
    readonly bundle?: string;
    /** The digests of all bundles, in their order; absent where they are less than two. */
    readonly bundles?: readonly string[];
    /**
     * For a policy that was compiled for this run: the revision of the bundle that `build` makes of the same patterns.
     */
    readonly revision?: string;
}
/** What judges a run: patterns and their evaluator. */
export interface LoadedPatterns {
    readonly patterns: NamedPatterns;
    /** The names of all patterns that there are where these are from, judging or not. */
    readonly available: readonly string[];
    /** How many patterns of the bundle do not judge, since they are of another profile. */
    readonly leftOut: number;
    readonly policy: PolicyIdentity;
    readonly evaluator: Evaluator;
}
/** The patterns of a run. Those of patternc's own bundle are read when a finding names them. */
export interface NamedPatterns {
    readonly length: number;
    readonly names: readonly string[];
    /** Returns the patterns that have one of these names, in any order. */
    named(names: ReadonlySet<string>): Promise<readonly Pattern[]>;
    all(): Promise<readonly Pattern[]>;
}
/** Makes the {@link NamedPatterns} of patterns that are all read, and returns them. */
export declare function namedPatterns(patterns: readonly Pattern[]): NamedPatterns;
/** How a bundle is read, and how it must be signed. */
export interface BundleAccess {
    readonly verification?: BundleVerification;
    /** Reads from the cache only, without a request to a registry. */
    readonly offline: boolean;
    /** Allows plain HTTP to hosts beyond the loopback interface. */
    readonly plainHttp: boolean;
    /** A file with certificates of authorities for registries. */
    readonly caFile?: string;
    /** Shows what a registry is asked for. Default: nobody. */
    readonly terminal?: {
        progress(line: string): void;
    };
    /**
     * Seconds that the policy of a bundle may take in all, and that a registry may take to give it. Default: those of
     * `foreignEvaluator` and of `RETRY_POLICY`.
     */
    readonly seconds?: number;
    /** Compiles the definitions of a bundle and compares. Default: no. */
    readonly rebuild?: boolean;
}

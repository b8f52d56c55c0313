import { type Result } from "../base/result.js";
import { type CheckEngine } from "../cli/read-evaluator.js";
import type { Finding } from "../cluster/finding.js";
import type { Snapshot } from "../cluster/resource.js";
import type { CompiledPolicy } from "../emit/compile-policy.js";
import type { Pattern } from "../pattern/pattern.js";
import type { ProfileChoice } from "../pattern/profile.js";
import type { OpenedBundle } from "../targets/bundle/open-bundle.js";
/** Patterns, and what judges by them. It judges any number of snapshots. */
export interface Judge {
    /** `wasm`: a compiled policy. `reference`: the definitions themselves, by nested loops; slow with many objects. */
    readonly engine: CheckEngine;
    /** The names of the patterns that judge. */
    readonly patternNames: readonly string[];
    /** Returns the patterns that judge. Those that come with patternc are read at the first call. */
    patterns(): Promise<readonly Pattern[]>;
    /**
     * Judges a snapshot and returns its findings, sorted (SEMANTICS.md 5). Fails with `engine/wasm`, `engine/too-large` or
     * `engine/too-many-pairs`, and with `bundle/policy` where the policy of a bundle misbehaves.
     */
    evaluate(snapshot: Snapshot): Promise<Result<readonly Finding[]>>;
}
/** Which of the patterns that come with patternc judge, and how. */
export interface BuiltInOptions {
    /** Default: the recommended patterns. */
    readonly profile?: ProfileChoice;
    /** The names of the only patterns that judge, whatever their profile; `*` and `?` are wildcards. Default: all of them. */
    readonly only?: readonly string[];
    /** The names of patterns that do not judge. Default: none. */
    readonly skip?: readonly string[];
    /** Default: `wasm`. */
    readonly engine?: CheckEngine;
}
/**
 * Makes the judge of the patterns that come with patternc, compiled when it was built, and returns it. Nothing is compiled
 * for it. Fails with `usage/option` where a name is none of a pattern, or no pattern is left.
 */
export declare function builtInJudge(input?: BuiltInOptions): Promise<Result<Judge>>;
/** Makes the judge that runs a compiled policy and returns it. */
export declare function compiledJudge(policy: CompiledPolicy): Judge;
/** Makes the judge that evaluates the definitions of patterns, without compiling them, and returns it. */
export declare function referenceJudge(patterns: readonly Pattern[]): Judge;
/**
 * Makes the judge that runs the policy of a bundle and returns it. The policy is code of whoever built the bundle: it runs
 * in a thread of its own with bounded time and memory, and its findings are held to the definitions and the snapshot.
 *
 * @param file the name of the bundle, for diagnostics.
 * @param seconds that it may take in all. Default: 60, and ten more for each megabyte that it judges.
 */
export declare function bundleJudge(bundle: OpenedBundle, file: string, seconds?: number): Promise<Judge>;

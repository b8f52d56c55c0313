import { type Diagnostic } from "../base/diagnostic.js";
import type { KindCatalog } from "../pattern/kind-catalog.js";
import type { Pattern } from "../pattern/pattern.js";
import type { ProfileChoice } from "../pattern/profile.js";
import type { OpenedBundle } from "../targets/bundle/open-bundle.js";
import { type PlaceOfName } from "./chosen-patterns.js";
import { type BundleAccess, type LoadedPatterns } from "./loaded-patterns.js";
/** The engines of `check`, by the name that `--engine` takes. */
export type CheckEngine = "wasm" | "reference";
/** The result of {@link readEvaluator}. */
export interface EvaluatorReading {
    /** Absent where all patterns were refused, or the bundle was. */
    readonly loaded?: LoadedPatterns;
    readonly diagnostics: readonly Diagnostic[];
}
/** How {@link readEvaluator} reads patterns. */
export interface EvaluatorOptions {
    readonly engine: CheckEngine;
    readonly access: BundleAccess;
    /** The catalog by which pattern files are read. A bundle brings its own. */
    readonly kinds: KindCatalog;
    /** Which patterns of a bundle judge, the registry's included. Of files and folders all do. */
    readonly profile: ProfileChoice;
    /** The names of the only patterns that judge, and of those that do not. Default: none. */
    readonly only?: readonly string[];
    readonly skip?: readonly string[];
    readonly placeOfName?: PlaceOfName;
    /** Sources of patterns that judge beside those of the paths, whatever their profile. Default: none. */
    readonly extra?: readonly string[];
    /** Whether names of `only` or `skip` may be of patterns that there are not. Default: they are mistakes. */
    readonly takesUnknownNames?: (option: "only" | "skip") => boolean;
}
/**
 * Reads the patterns that `-p` names and returns them with their evaluator. They are in files and folders, or in
 * bundles, each a file or an artefact (`oci://...`), or they are patterns of the registry by their names; without a
 * path they are the registry's. A refused pattern is left out and has its diagnostics. With a verification only a signed
 * bundle is accepted. The diagnostics are those of `readPatternFiles`, `compilePatterns` and `openBundle`, and
 * `usage/patterns`, `usage/option` (also where a name of `only` or `skip` is none) and `oci/...`.
 *
 * The compiler, the client of registries and the reference are loaded where they are used: most runs use the bundle that
 * comes with patternc, and would wait longer for these modules than for their findings.
 */
export declare function readEvaluator(paths: readonly string[], input: EvaluatorOptions): Promise<EvaluatorReading>;
/** Tells by its name whether a value of `-p` is a bundle. */
export declare function isBundle(path: string): boolean;
/**
 * Returns patterns of a bundle that somebody else made with what judges by its policy, within bounds (`foreignEvaluator`).
 *
 * @param file the name of the bundle, for diagnostics.
 * @param patterns those that judge.
 * @param seconds that the policy may take in all. Default: those of `foreignEvaluator`.
 */
export declare function loadedBundle(bundle: OpenedBundle, file: string, patterns: readonly Pattern[], seconds?: number): Promise<LoadedPatterns>;

import type { Diagnostic } from "../base/diagnostic.js";
import { type KindCatalog } from "../pattern/kind-catalog.js";
import type { Pattern } from "../pattern/pattern.js";
/** How {@link loadPatterns} reads patterns. */
export interface LoadOptions {
    /** What is known about kinds beside the built-in tables. Default: nothing. */
    readonly kinds?: KindCatalog;
    /** Files and folders with CustomResourceDefinitions, by which paths into custom kinds are checked. Default: none. */
    readonly crds?: readonly string[];
}
/** Patterns that are not refused, and what is to be said of all. */
export interface LoadedPatternFiles {
    readonly patterns: readonly Pattern[];
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * Reads patterns of both dialects from files and folders and returns those that are not refused. Of a folder with
 * `pattern.json` or `pattern.yaml` only that file is read; of any other folder every `.json`, `.yaml` and `.yml` file
 * below it that holds a pattern. Patterns that share a name are all refused. The diagnostics are `read/...`,
 * `schema/...` and `pattern/...`.
 */
export declare function loadPatterns(paths: readonly string[], input?: LoadOptions): Promise<LoadedPatternFiles>;
/** Returns the warnings of `patternc lint` about patterns that were read (`lint/...`). */
export declare function lintPatterns(patterns: readonly Pattern[]): readonly Diagnostic[];

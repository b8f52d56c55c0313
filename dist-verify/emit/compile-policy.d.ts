import { type Result } from "../base/result.js";
import type { KindCatalog } from "../pattern/kind-catalog.js";
import type { Pattern } from "../pattern/pattern.js";
import { type ProfileChoice } from "../pattern/profile.js";
import type { RegoFile } from "../rego/rego-file.js";
/** What a policy is made with. */
export interface PolicyOptions {
    /** The namespace of namespaced objects that name none, in consumers other than our runner (SEMANTICS.md 7, C3). */
    readonly defaultNamespace: string;
    /** Knows the kinds without a namespace, in consumers other than our runner. Default: the built-in tables. */
    readonly kinds?: KindCatalog;
    /** Which patterns the package `main` has, by which Conftest judges where it is told nothing. */
    readonly profile: ProfileChoice;
}
/** The options of `build` and `check` without any option of the command line. */
export declare const DEFAULT_OPTIONS: PolicyOptions;
/** The result of compiling patterns: every stage from plans to WASM. */
export interface CompiledPolicy {
    readonly patterns: readonly Pattern[];
    /** The modules that are compiled to WASM, below the prefix where there is one, and that any OPA evaluates. */
    readonly modules: readonly RegoFile[];
    /** The modules that Conftest needs beside them. */
    readonly conftestModules: readonly RegoFile[];
    /** policy.wasm. */
    readonly wasm: Uint8Array;
}
/**
 * The compiler of OPA, wherever it runs: compiles modules and returns the bytes of policy.wasm. Entrypoints are paths of
 * rules or packages in the slash form.
 */
export type WasmCompiler = (modules: readonly RegoFile[], entrypoints: readonly string[]) => Promise<Result<Uint8Array>>;
/**
 * Compiles patterns to Rego and WASM and returns the policy. The stages are planning, emitting and OPA's compiler, whose
 * failures it passes on. The patterns have different names and packages: else it fails with `pattern/name-taken`.
 */
export declare function compilePolicy(patterns: readonly Pattern[], options: PolicyOptions, compileToWasm: WasmCompiler): Promise<Result<CompiledPolicy>>;

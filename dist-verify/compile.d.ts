import type { Result } from "./base/result.js";
import { type CompiledPolicy, type PolicyOptions } from "./emit/compile-policy.js";
import type { CompilerCache } from "./opa/compiler-cache.js";
import type { Pattern } from "./pattern/pattern.js";
export { DEFAULT_OPTIONS } from "./emit/compile-policy.js";
/** How patterns are compiled. */
export interface CompileOptions extends PolicyOptions {
    /** Where the embedded OPA's responses are kept. Default: nowhere. */
    readonly cache?: CompilerCache;
}
/**
 * Compiles patterns by the embedded OPA and returns the policy, as {@link compilePolicy} does. Fails with `opa/compile`,
 * `opa/too-large` or `opa/crash`.
 */
export declare function compilePatterns(patterns: readonly Pattern[], given?: Partial<CompileOptions>): Promise<Result<CompiledPolicy>>;

import { compilePolicy, DEFAULT_OPTIONS } from "./emit/compile-policy.js";
import { compileToWasm } from "./opa/opa-compiler.js";
export { DEFAULT_OPTIONS } from "./emit/compile-policy.js";
/**
 * Compiles patterns by the embedded OPA and returns the policy, as {@link compilePolicy} does. Fails with `opa/compile`,
 * `opa/too-large` or `opa/crash`.
 */
export function compilePatterns(patterns, given = {}) {
    const options = { ...DEFAULT_OPTIONS, ...given };
    const { cache } = options;
    return compilePolicy(patterns, options, (modules, entrypoints) => compileToWasm(modules, entrypoints, cache && { cache }));
}
//# sourceMappingURL=compile.js.map
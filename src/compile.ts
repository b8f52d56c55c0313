import type { Result } from "./base/result.js";
import { type CompiledPolicy, compilePolicy, DEFAULT_OPTIONS, type PolicyOptions } from "./emit/compile-policy.js";
import type { CompilerCache } from "./opa/compiler-cache.js";
import { compileToWasm } from "./opa/opa-compiler.js";
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
export function compilePatterns(
	patterns: readonly Pattern[],
	given: Partial<CompileOptions> = {},
): Promise<Result<CompiledPolicy>> {
	const options: CompileOptions = { ...DEFAULT_OPTIONS, ...given };
	const { cache } = options;
	return compilePolicy(patterns, options, (modules, entrypoints) =>
		compileToWasm(modules, entrypoints, cache && { cache }),
	);
}

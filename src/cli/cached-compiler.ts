import { join } from "node:path";
import type { Result } from "../base/result.js";
import { type CompileOptions, compilePatterns } from "../compile.js";
import type { CompiledPolicy } from "../emit/compile-policy.js";
import { openCompilerCache } from "../opa/compiler-cache.js";
import type { Pattern } from "../pattern/pattern.js";
import { userCacheFolder } from "./user-cache-folder.js";

/**
 * Compiles patterns as {@link compilePatterns} does and returns the policy. What the embedded OPA compiled before is
 * taken from the user's cache.
 */
export function compileCached(patterns: readonly Pattern[], options: CompileOptions): Promise<Result<CompiledPolicy>> {
	return compilePatterns(patterns, { ...options, cache: openCompilerCache(join(userCacheFolder(), "policies")) });
}

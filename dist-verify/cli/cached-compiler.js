import { join } from "node:path";
import { compilePatterns } from "../compile.js";
import { openCompilerCache } from "../opa/compiler-cache.js";
import { userCacheFolder } from "./user-cache-folder.js";
/**
 * Compiles patterns as {@link compilePatterns} does and returns the policy. What the embedded OPA compiled before is
 * taken from the user's cache.
 */
export function compileCached(patterns, options) {
    return compilePatterns(patterns, { ...options, cache: openCompilerCache(join(userCacheFolder(), "policies")) });
}
//# sourceMappingURL=cached-compiler.js.map
import { success } from "../base/result.js";
import { DEFAULT_OPTIONS } from "../compile.js";
import { FINDINGS_ENTRYPOINT } from "../emit/findings-module.js";
import { policyPart } from "../emit/policy-part.js";
import { bundleRevision } from "../targets/bundle/bundle.js";
import { shardedEvaluator } from "../wasm/sharded-policy.js";
import { compileCached } from "./cached-compiler.js";
import { namedPatterns } from "./loaded-patterns.js";
/** Compiles patterns for this run and returns them with their policy. Fails as {@link compileCached} does. */
export async function compileEvaluator(patterns) {
    const compiled = await compileCached(patterns, DEFAULT_OPTIONS);
    return compiled.ok ? success(loadedPolicy(compiled.value)) : compiled;
}
/** Returns the patterns of a compiled policy with what judges by them. */
export function loadedPolicy(policy) {
    const { wasm, plans, patterns } = policy;
    return {
        patterns: namedPatterns(patterns),
        available: patterns.map(({ name }) => name),
        leftOut: 0,
        policy: { revision: bundleRevision(policy) },
        evaluator: shardedEvaluator({ wasm, entrypoint: FINDINGS_ENTRYPOINT, parts: plans.map(policyPart) }),
    };
}
//# sourceMappingURL=compile-evaluator.js.map
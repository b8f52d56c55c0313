import { Yn as success, h as shardedEvaluator, m as namedPatterns } from "./check.js";
import { r as DEFAULT_OPTIONS } from "./compile.js";
import { t as FINDINGS_ENTRYPOINT } from "./findings-module.js";
import { t as policyPart } from "./policy-part.js";
import { t as bundleRevision } from "./bundle.js";
import { t as compileCached } from "./cached-compiler.js";
// src/cli/compile-evaluator.ts
async function compileEvaluator(patterns) {
	const compiled = await compileCached(patterns, DEFAULT_OPTIONS);
	return compiled.ok ? success(loadedPolicy(compiled.value)) : compiled;
}
function loadedPolicy(policy) {
	const { wasm, plans, patterns } = policy;
	return {
		patterns: namedPatterns(patterns),
		available: patterns.map(({ name }) => name),
		leftOut: 0,
		policy: { revision: bundleRevision(policy) },
		evaluator: shardedEvaluator({
			wasm,
			entrypoint: FINDINGS_ENTRYPOINT,
			parts: plans.map(policyPart)
		})
	};
}
export { compileEvaluator };

//# sourceMappingURL=compile-evaluator.js.map
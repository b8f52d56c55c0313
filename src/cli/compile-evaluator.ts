import { type Result, success } from "../base/result.js";
import { DEFAULT_OPTIONS } from "../compile.js";
import { FINDINGS_ENTRYPOINT } from "../emit/findings-module.js";
import { policyPart } from "../emit/policy-part.js";
import type { Pattern } from "../pattern/pattern.js";
import { bundleRevision } from "../targets/bundle/bundle.js";
import { shardedEvaluator } from "../wasm/sharded-policy.js";
import { compileCached } from "./cached-compiler.js";
import { type LoadedPatterns, namedPatterns } from "./loaded-patterns.js";

/** Compiles patterns for this run and returns them with their policy. Fails as {@link compileCached} does. */
export async function compileEvaluator(patterns: readonly Pattern[]): Promise<Result<LoadedPatterns>> {
	const compiled = await compileCached(patterns, DEFAULT_OPTIONS);
	if (!compiled.ok) return compiled;
	const { wasm, plans } = compiled.value;
	const evaluator = shardedEvaluator({ wasm, entrypoint: FINDINGS_ENTRYPOINT, parts: plans.map(policyPart) });
	return success({
		patterns: namedPatterns(patterns),
		available: patterns.map(({ name }) => name),
		leftOut: 0,
		policy: { revision: bundleRevision(compiled.value) },
		evaluator,
	});
}

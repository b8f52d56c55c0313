import type { Result } from "../../base/result.js";
import { type CompileOptions, compilePatterns, DEFAULT_OPTIONS } from "../../compile.js";
import type { CompiledPolicy } from "../../emit/compile-policy.js";
import type { Pattern } from "../../pattern/pattern.js";
import type { Workload } from "../engine.js";

/** The policy of a workload's patterns, with an entrypoint for each. */
export type CompiledWork = (work: Workload) => Promise<Result<CompiledPolicy>>;

/** What makes a policy of patterns: the compiler, or one with a fault planted in it. */
export type Compiler = (patterns: readonly Pattern[], options: CompileOptions) => Promise<Result<CompiledPolicy>>;

/** Compiles each workload once, for however many engines ask. */
export function compileOnce(compile: Compiler = compilePatterns): CompiledWork {
	const cached = new WeakMap<Workload, Promise<Result<CompiledPolicy>>>();
	return (work) => {
		const policy =
			cached.get(work) ?? compile(work.patterns, { ...DEFAULT_OPTIONS, kinds: work.kinds, profile: "all" });
		cached.set(work, policy);
		return policy;
	};
}

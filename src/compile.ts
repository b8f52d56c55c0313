import { type Result, success } from "./base/result.js";
import { emitPolicy } from "./emit/emit-policy.js";
import { FINDINGS_ENTRYPOINT } from "./emit/findings-module.js";
import type { Settings } from "./emit/settings-module.js";
import { compileToWasm } from "./opa/opa-compiler.js";
import type { Pattern } from "./pattern/pattern.js";
import type { FieldsByKind } from "./plan/field-tree.js";
import { planPattern } from "./plan/plan-pattern.js";
import { policyFields } from "./plan/policy-fields.js";
import type { RegoFile } from "./rego/rego-file.js";

export interface CompileOptions {
	/** The namespace of namespaced objects without one, in consumers other than our runner. */
	readonly defaultNamespace: string;
	/** One entrypoint for the findings of all patterns, or one for each pattern. */
	readonly entrypoints: "all" | "each";
}

export const DEFAULT_OPTIONS: CompileOptions = { defaultNamespace: "default", entrypoints: "all" };

/** What patterns become. */
export interface CompiledPolicy {
	readonly patterns: readonly Pattern[];
	readonly modules: readonly RegoFile[];
	readonly wasm: Uint8Array;
	/** What the modules read of a snapshot. */
	readonly fields: FieldsByKind;
	/** What the modules were compiled with. */
	readonly settings: Settings;
}

/** Patterns to Rego and WASM: plan, emit, compile. The patterns have different names and packages. */
export async function compilePatterns(
	patterns: readonly Pattern[],
	options = DEFAULT_OPTIONS,
): Promise<Result<CompiledPolicy>> {
	const plans = patterns.map(planPattern);
	const modules = emitPolicy(plans, options);
	const each = patterns.map((pattern) => findingEntrypoint(pattern));
	const wasm = await compileToWasm(modules, options.entrypoints === "all" ? [FINDINGS_ENTRYPOINT] : each);
	if (!wasm.ok) return wasm;
	const settings = { defaultNamespace: options.defaultNamespace };
	return success({ patterns, modules, wasm: wasm.value, fields: policyFields(plans), settings }, wasm.diagnostics);
}

/** The entrypoint of one pattern's findings. */
export function findingEntrypoint(pattern: Pattern): string {
	return `kubepattern/${pattern.packageName}/finding`;
}

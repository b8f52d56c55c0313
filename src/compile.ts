import { type Result, success } from "./base/result.js";
import { conftestFiles } from "./emit/conftest-module.js";
import { emitPolicy } from "./emit/emit-policy.js";
import { FINDINGS_ENTRYPOINT } from "./emit/findings-module.js";
import type { Settings } from "./emit/settings-module.js";
import { compileToWasm } from "./opa/opa-compiler.js";
import type { KindCatalog } from "./pattern/kind-catalog.js";
import type { Pattern } from "./pattern/pattern.js";
import type { FieldsByKind } from "./plan/field-tree.js";
import type { Plan } from "./plan/plan.js";
import { planPattern } from "./plan/plan-pattern.js";
import { policyFields } from "./plan/policy-fields.js";
import type { RegoFile } from "./rego/rego-file.js";

export interface CompileOptions {
	/** The namespace of namespaced objects without one, in consumers other than our runner. */
	readonly defaultNamespace: string;
	/** Which kinds are in no namespace, in consumers other than our runner. Default: the built-in tables. */
	readonly kinds?: KindCatalog;
	/** One entrypoint for the findings of all patterns, or one for each pattern. */
	readonly entrypoints: "all" | "each";
}

export const DEFAULT_OPTIONS: CompileOptions = { defaultNamespace: "default", entrypoints: "all" };

/** What patterns become. */
export interface CompiledPolicy {
	readonly patterns: readonly Pattern[];
	/** Of the patterns, in their order. */
	readonly plans: readonly Plan[];
	/** What is compiled to WASM, and what any OPA evaluates. */
	readonly modules: readonly RegoFile[];
	/** What Conftest needs beside them. */
	readonly conftestModules: readonly RegoFile[];
	readonly wasm: Uint8Array;
	/** What the modules read of a snapshot. */
	readonly fields: FieldsByKind;
	/** What is fixed in the modules for consumers other than our runner. */
	readonly settings: Settings;
}

/** Patterns to Rego and WASM: plan, emit, compile. The patterns have different names and packages. */
export async function compilePatterns(
	patterns: readonly Pattern[],
	options: CompileOptions = DEFAULT_OPTIONS,
): Promise<Result<CompiledPolicy>> {
	const plans = patterns.map(planPattern);
	const modules = emitPolicy(plans, options);
	const each = patterns.map((pattern) => findingEntrypoint(pattern));
	const wasm = await compileToWasm(modules, options.entrypoints === "all" ? [FINDINGS_ENTRYPOINT] : each);
	if (!wasm.ok) return wasm;
	const { defaultNamespace, kinds } = options;
	const policy: CompiledPolicy = {
		patterns,
		plans,
		modules,
		conftestModules: conftestFiles(patterns, modules),
		wasm: wasm.value,
		fields: policyFields(plans),
		settings: { defaultNamespace, ...(kinds === undefined ? {} : { kinds }) },
	};
	return success(policy, wasm.diagnostics);
}

/** The entrypoint of one pattern's findings. */
export function findingEntrypoint(pattern: Pattern): string {
	return `kubepattern/${pattern.packageName}/finding`;
}

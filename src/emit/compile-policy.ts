import { failure, type Result, success } from "../base/result.js";
import type { KindCatalog } from "../pattern/kind-catalog.js";
import { nameClashes } from "../pattern/name-clashes.js";
import type { Pattern } from "../pattern/pattern.js";
import { type ProfileChoice, patternsOf } from "../pattern/profile.js";
import type { FieldsByKind } from "../plan/field-tree.js";
import type { Plan } from "../plan/plan.js";
import { planPattern } from "../plan/plan-pattern.js";
import { policyFields } from "../plan/policy-fields.js";
import type { RegoFile } from "../rego/rego-file.js";
import type { DottedName } from "../rego/tree.js";
import { conftestFiles } from "./conftest-module.js";
import { emitPolicy } from "./emit-policy.js";
import { FINDINGS_ENTRYPOINT, findingEntrypoint } from "./findings-module.js";
import type { Settings } from "./settings-module.js";

/** What a policy is made with. */
export interface PolicyOptions {
	/** The namespace of namespaced objects that name none, in consumers other than our runner (SEMANTICS.md 7, C3). */
	readonly defaultNamespace: string;
	/** Knows the kinds without a namespace, in consumers other than our runner. Default: the built-in tables. */
	readonly kinds?: KindCatalog;
	/**
	 * What all packages are below, for consumers that keep policies of several makers together ({@link packagePrefix}).
	 * Default: nothing. The WASM has no prefix, since each runs by itself.
	 *
	 * @internal
	 */
	readonly packagePrefix?: DottedName;
	/** Which patterns the package `main` has, by which Conftest judges where it is told nothing. */
	readonly profile: ProfileChoice;
}

/** The options of `build` and `check` without any option of the command line. */
export const DEFAULT_OPTIONS: PolicyOptions = {
	defaultNamespace: "default",
	profile: "recommended",
};

/** The result of compiling patterns: every stage from plans to WASM. */
export interface CompiledPolicy {
	readonly patterns: readonly Pattern[];
	/**
	 * The plans of the patterns, in their order.
	 *
	 * @internal
	 */
	readonly plans: readonly Plan[];
	/** The modules that are compiled to WASM, below the prefix where there is one, and that any OPA evaluates. */
	readonly modules: readonly RegoFile[];
	/** The modules that Conftest needs beside them. */
	readonly conftestModules: readonly RegoFile[];
	/** policy.wasm. */
	readonly wasm: Uint8Array;
	/**
	 * What the modules read of a snapshot.
	 *
	 * @internal
	 */
	readonly fields: FieldsByKind;
	/**
	 * Settings that are written into the modules, for consumers other than our runner.
	 *
	 * @internal
	 */
	readonly settings: Settings;
}

/**
 * The compiler of OPA, wherever it runs: compiles modules and returns the bytes of policy.wasm. Entrypoints are paths of
 * rules or packages in the slash form.
 */
export type WasmCompiler = (
	modules: readonly RegoFile[],
	entrypoints: readonly string[],
) => Promise<Result<Uint8Array>>;

/**
 * Compiles patterns to Rego and WASM and returns the policy. The stages are planning, emitting and OPA's compiler, whose
 * failures it passes on. The patterns have different names and packages: else it fails with `pattern/name-taken`.
 */
export async function compilePolicy(
	patterns: readonly Pattern[],
	options: PolicyOptions,
	compileToWasm: WasmCompiler,
): Promise<Result<CompiledPolicy>> {
	const clashes = nameClashes(patterns);
	if (clashes.length > 0) return failure(clashes);
	const plans = patterns.map(planPattern);
	const { defaultNamespace, kinds, packagePrefix } = options;
	const settings: Settings = { defaultNamespace, ...(kinds === undefined ? {} : { kinds }) };
	const modules = emitPolicy(plans, settings);
	const entrypoints = [FINDINGS_ENTRYPOINT, ...patterns.map((pattern) => findingEntrypoint(pattern))];
	const wasm = await compileToWasm(modules, entrypoints);
	if (!wasm.ok) return wasm;
	const published = packagePrefix === undefined ? modules : emitPolicy(plans, { ...settings, packagePrefix });
	const policy: CompiledPolicy = {
		patterns,
		plans,
		modules: published,
		conftestModules: conftestFiles(patterns, published, patternsOf(patterns, options.profile), packagePrefix),
		wasm: wasm.value,
		fields: policyFields(plans),
		settings: { ...settings, ...(packagePrefix === undefined ? {} : { packagePrefix }) },
	};
	return success(policy, wasm.diagnostics);
}

import { failure, success } from "../base/result.js";
import { nameClashes } from "../pattern/name-clashes.js";
import { patternsOf } from "../pattern/profile.js";
import { planPattern } from "../plan/plan-pattern.js";
import { policyFields } from "../plan/policy-fields.js";
import { conftestFiles } from "./conftest-module.js";
import { emitPolicy } from "./emit-policy.js";
import { FINDINGS_ENTRYPOINT, findingEntrypoint } from "./findings-module.js";
/** The options of `build` and `check` without any option of the command line. */
export const DEFAULT_OPTIONS = {
    defaultNamespace: "default",
    profile: "recommended",
};
/**
 * Compiles patterns to Rego and WASM and returns the policy. The stages are planning, emitting and OPA's compiler, whose
 * failures it passes on. The patterns have different names and packages: else it fails with `pattern/name-taken`.
 */
export async function compilePolicy(patterns, options, compileToWasm) {
    const clashes = nameClashes(patterns);
    if (clashes.length > 0)
        return failure(clashes);
    const plans = patterns.map(planPattern);
    const { defaultNamespace, kinds, packagePrefix } = options;
    const settings = { defaultNamespace, ...(kinds === undefined ? {} : { kinds }) };
    const modules = emitPolicy(plans, settings);
    const entrypoints = [FINDINGS_ENTRYPOINT, ...patterns.map((pattern) => findingEntrypoint(pattern))];
    const wasm = await compileToWasm(modules, entrypoints);
    if (!wasm.ok)
        return wasm;
    const published = packagePrefix === undefined ? modules : emitPolicy(plans, { ...settings, packagePrefix });
    const policy = {
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
//# sourceMappingURL=compile-policy.js.map
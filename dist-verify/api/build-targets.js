import { failure, success } from "../base/result.js";
import { readTests } from "../cli/pattern-tests.js";
import { versions } from "../cli/version.js";
import { defaultKindCatalog } from "../pattern/kind-catalog.js";
import { TARGETS } from "../targets/targets.js";
/** The targets whose files depend on nothing but the policy. */
const OF_POLICY = ["rego", "conftest", "bundle", "gatekeeper", "docs"];
/**
 * Makes what `patternc build` writes for consumers of a policy and returns the files by their paths, which are relative,
 * with `/`. Nothing is written. The same policy gives the same bytes. Fails with `build/...` where a target cannot take
 * the patterns together.
 *
 * @param names `tests` and `gatekeeper-tests` also read the cases in the folders of the patterns, and fail as those do
 * (`case/...`, `read/...`). Default: the others.
 */
export async function buildTargets(policy, names = OF_POLICY) {
    const targets = names.map((name) => TARGETS[name]);
    const conflicts = targets.flatMap((target) => target.validate?.(policy.patterns) ?? []);
    if (conflicts.length > 0)
        return failure(conflicts);
    const needsTests = targets.some((target) => target.needsTests);
    const tests = needsTests
        ? await readTests(policy.patterns, policy.settings.kinds ?? defaultKindCatalog)
        : success([]);
    if (!tests.ok)
        return tests;
    const source = { policy, versions, tests: tests.value };
    const files = (await Promise.all(targets.map((target) => target.files(source)))).flat();
    const encoder = new TextEncoder();
    return success(new Map(files.map(({ path, content }) => [path, typeof content === "string" ? encoder.encode(content) : content])), tests.diagnostics);
}
//# sourceMappingURL=build-targets.js.map
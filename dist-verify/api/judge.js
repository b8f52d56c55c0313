import { failure, success } from "../base/result.js";
import { loadedPolicy } from "../cli/compile-evaluator.js";
import { namedPatterns } from "../cli/loaded-patterns.js";
import { loadedBundle, readEvaluator } from "../cli/read-evaluator.js";
import { defaultKindCatalog } from "../pattern/kind-catalog.js";
import { referenceEvaluator } from "../reference/reference-evaluator.js";
/**
 * Makes the judge of the patterns that come with patternc, compiled when it was built, and returns it. Nothing is compiled
 * for it. Fails with `usage/option` where a name is none of a pattern, or no pattern is left.
 */
export async function builtInJudge({ engine = "wasm", profile = "recommended", only = [], skip = [], } = {}) {
    const access = { offline: true, plainHttp: false };
    const options = { engine, access, kinds: defaultKindCatalog, profile, only, skip };
    const { loaded, diagnostics } = await readEvaluator([], options);
    return loaded === undefined ? failure(diagnostics) : success(judgeOf(loaded, engine), diagnostics);
}
/** Makes the judge that runs a compiled policy and returns it. */
export function compiledJudge(policy) {
    return judgeOf(loadedPolicy(policy), "wasm");
}
/** Makes the judge that evaluates the definitions of patterns, without compiling them, and returns it. */
export function referenceJudge(patterns) {
    const loaded = {
        patterns: namedPatterns(patterns),
        available: patterns.map(({ name }) => name),
        leftOut: 0,
        policy: {},
        evaluator: referenceEvaluator(patterns),
    };
    return judgeOf(loaded, "reference");
}
/**
 * Makes the judge that runs the policy of a bundle and returns it. The policy is code of whoever built the bundle: it runs
 * in a thread of its own with bounded time and memory, and its findings are held to the definitions and the snapshot.
 *
 * @param file the name of the bundle, for diagnostics.
 * @param seconds that it may take in all. Default: 60, and ten more for each megabyte that it judges.
 */
export async function bundleJudge(bundle, file, seconds) {
    return judgeOf(await loadedBundle(bundle, file, bundle.patterns, seconds), "wasm");
}
function judgeOf(loaded, engine) {
    return {
        engine,
        patternNames: loaded.patterns.names,
        patterns: () => loaded.patterns.all(),
        evaluate: (snapshot) => loaded.evaluator.evaluate(snapshot),
        loaded,
    };
}
//# sourceMappingURL=judge.js.map
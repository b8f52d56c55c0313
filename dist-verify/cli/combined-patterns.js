import { errorDiagnostic } from "../base/diagnostic.js";
import { quote } from "../base/quote.js";
import { success } from "../base/result.js";
import { sortedFindings } from "../cluster/finding.js";
/** Puts patterns of two sources together and returns them with an evaluator that judges by all of them. */
export function combinedPatterns(one, other) {
    const sources = [one, other];
    const judging = sources.filter(({ patterns }) => patterns.length > 0);
    return {
        patterns: {
            length: one.patterns.length + other.patterns.length,
            names: sources.flatMap(({ patterns }) => patterns.names),
            named: async (names) => (await Promise.all(sources.map(({ patterns }) => patterns.named(names)))).flat(),
            all: async () => (await Promise.all(sources.map(({ patterns }) => patterns.all()))).flat(),
        },
        available: sources.flatMap(({ available }) => available),
        leftOut: one.leftOut + other.leftOut,
        policy: policyOf(one.policy, other.policy),
        evaluator: combinedEvaluator(judging.map(({ evaluator }) => evaluator)),
    };
}
function policyOf(one, other) {
    const digests = [one, other].flatMap(({ bundle, bundles }) => bundles ?? (bundle === undefined ? [] : [bundle]));
    return { ...other, ...one, ...(digests.length > 1 ? { bundles: digests } : {}) };
}
/** What one of several cuts away another may read, so only one alone cuts objects. */
function combinedEvaluator(evaluators) {
    const [only, ...others] = evaluators;
    if (only !== undefined && others.length === 0)
        return only;
    return {
        evaluate: async (snapshot) => {
            const results = [];
            for (const evaluator of evaluators)
                results.push(await evaluator.evaluate(snapshot));
            const failed = results.find(({ ok }) => !ok);
            if (failed !== undefined)
                return failed;
            const findings = results.flatMap((result) => (result.ok ? result.value : []));
            return success(sortedFindings(findings), results.flatMap(({ diagnostics }) => diagnostics));
        },
    };
}
/**
 * Returns the errors about patterns that are called as others (`usage/patterns`).
 *
 * @param file the bundle with the later ones. Default: they are extra patterns.
 */
export function clashes(one, other, file) {
    const names = new Set(one.available);
    const what = file === undefined ? "an extra pattern" : "a pattern of this bundle";
    const help = file === undefined
        ? "give it another name, or give all patterns with -p"
        : "give one of the two bundles, or rename";
    return other.available
        .filter((name) => names.has(name))
        .map((name) => errorDiagnostic({
        code: "usage/patterns",
        message: `${what} is called ${quote(name)}, as one of the others is`,
        help,
        ...(file === undefined ? {} : { place: { file } }),
    }));
}
//# sourceMappingURL=combined-patterns.js.map
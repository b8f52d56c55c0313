import { lazyFinder } from "./lazy-finder.js";
import { settleNamespaces } from "./settle-namespaces.js";
/**
 * Judges manifests that were read and returns what was found. Findings that hold only by a namespace that nobody stated
 * are left out. Where the evaluator fails, nothing is found, and its errors are among the diagnostics.
 *
 * @param loaded what judges; absent where no pattern could be read.
 * @param name the name of the snapshot, in a run with more than one.
 */
export async function judgeReading({ snapshot, diagnostics, namespaceQuestion }, loaded, name) {
    const result = await loaded?.evaluator.evaluate(snapshot);
    const all = result?.ok === true ? result.value : [];
    const patterns = (await loaded?.patterns.named(new Set(all.map(({ pattern }) => pattern)))) ?? [];
    const settled = await settleNamespaces(all, patterns, namespaceQuestion, loaded?.evaluator);
    return {
        ...(name === undefined ? {} : { name }),
        snapshot,
        patterns,
        findings: settled.findings,
        finder: lazyFinder(snapshot),
        diagnostics: [...diagnostics, ...settled.diagnostics, ...(result?.diagnostics ?? [])],
    };
}
//# sourceMappingURL=judge-reading.js.map
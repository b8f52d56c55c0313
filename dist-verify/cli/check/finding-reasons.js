import { foundResources } from "../../report/report.js";
/**
 * Findings of a report up to which it says why they are there. Each costs a search of the snapshot.
 */
const MAX_EXPLAINED = 200;
/**
 * Makes what says why findings are there, and returns it: of pairs what they have in common; with `inFull` (`check
 * --explain`) every test that held, on which values, and what relates the resources.
 */
export async function findingReasons(explained, inFull) {
    if (inFull)
        return fullReasons(explained);
    const { findings } = explained.report;
    if (findings.length > MAX_EXPLAINED || !findings.some(({ resources }) => resources.length > 1))
        return () => [];
    const { inCommon } = await import("../../reference/in-common.js");
    return ({ pattern, resources }) => {
        const [subject, partner] = resources.map(({ resource }) => resource);
        if (subject === undefined || partner === undefined)
            return [];
        const shared = inCommon(pattern, explained.snapshot, subject, partner);
        return shared.length === 0 ? [] : [`both use ${shared.join(" and ")}`];
    };
}
async function fullReasons({ report, snapshot, patterns }) {
    if (report.findings.length === 0)
        return () => [];
    const [{ Explanation }, { NamedObjects }] = await Promise.all([
        import("../../reference/explain.js"),
        import("../../reference/finding-matches.js"),
    ]);
    const named = new NamedObjects(snapshot);
    const explanations = new Map(patterns.map((pattern) => [pattern.name, new Explanation(pattern, snapshot, named)]));
    const numbers = new Map(report.findings.map((finding, i) => [finding, i]));
    return (finding) => {
        const number = numbers.get(finding) ?? 0;
        if (number === MAX_EXPLAINED)
            return [`only the first ${MAX_EXPLAINED} findings are explained`];
        if (number > MAX_EXPLAINED)
            return [];
        return explanations.get(finding.pattern.name)?.of(foundResources(finding)) ?? [];
    };
}
//# sourceMappingURL=finding-reasons.js.map
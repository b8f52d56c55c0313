import { foundResources } from "../../report/report.js";
/** The first findings of a report, of which it says what comes nearest: more would take over a fifth of the run. */
const MAX_WITH_EVIDENCE = 500;
/**
 * Makes what says of findings about something absent what was looked for and the nearest thing there is, and returns it.
 * Nothing is loaded for it where no finding can be one.
 */
export async function findingEvidence({ report, patterns, finder: lazy }) {
    const absent = new Map(patterns.filter(canBeAboutAbsence).map((pattern) => [pattern.name, pattern]));
    if (absent.size === 0)
        return () => [];
    const finder = await lazy();
    const shown = new Set(report.findings.slice(0, MAX_WITH_EVIDENCE));
    const cache = new Map();
    return (finding) => {
        const pattern = absent.get(finding.pattern.name);
        if (pattern === undefined || !shown.has(finding))
            return [];
        const cached = cache.get(finding);
        if (cached !== undefined)
            return cached;
        const evidence = finder.of(pattern, foundResources(finding));
        cache.set(finding, evidence);
        return evidence;
    };
}
function canBeAboutAbsence({ requirement, whenNone }) {
    const { noneOf, score } = requirement;
    return noneOf.length > 0 || score.terms.some(({ wanted }) => !wanted) || whenNone !== undefined;
}
//# sourceMappingURL=finding-evidence.js.map
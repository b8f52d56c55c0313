import { stableStringify } from "../base/json.js";
import { dialectOfId } from "../pattern/dialects.js";
/** Runs a workload on all engines at once, and compares their outcomes, job by job. */
export async function judge(work, engines) {
    const outputs = await Promise.all(engines.map((engine) => engine.evaluate(work)));
    const jobs = work.jobs.map((job, i) => {
        const outcomes = outputs.map((ofEngine) => ofEngine[i]);
        const standings = agreementsOf(job, engines, outcomes);
        const differ = standings.some(({ is }) => is === "differ");
        return { job, outcomes, standings, ...(differ ? { divergence: divergenceOf(job, engines, outcomes) } : {}) };
    });
    // Engines on one policy tell the same when it is none.
    return { jobs, broken: [...new Set(outputs.flatMap(whyNothing))] };
}
/**
 * How each engine stands to the first that judged, which agrees with itself. Only what an engine declares of a job, or
 * declines of a pattern, may differ; what failed differs from everything.
 */
function agreementsOf(job, engines, outcomes) {
    const first = firstJudged(outcomes);
    return engines.map((engine, i) => {
        const outcome = outcomes[i];
        if (outcome?.is === "declined")
            return { is: "declared", difference: outcome.difference };
        if (outcome?.is === "refused")
            return outcome;
        if (outcome?.is !== "findings" || first === undefined)
            return { is: "differ" };
        if (sameFindings(first, outcome))
            return { is: "agree" };
        const difference = engine.declares?.(job, outcome.findings);
        return difference === undefined ? { is: "differ" } : { is: "declared", difference };
    });
}
/** Returns what the first engine found that judged at all: the others are compared with it. */
export function firstJudged(outcomes) {
    return outcomes.find((outcome) => outcome?.is === "findings");
}
/** Returns a job and what each engine, in their order, said of it. */
function divergenceOf(job, engines, outcomes) {
    return {
        job,
        outcomes: new Map(engines.flatMap((engine, i) => {
            const outcome = outcomes[i];
            return outcome === undefined ? [] : [[engine, outcome]];
        })),
    };
}
/**
 * Why an engine judged nothing of a workload, such as a compiler that gave no answer; none where it judged some of it, or
 * did not fail. A failure of all that it took is one of the engine, and no verdict to compare.
 */
function whyNothing(outcomes) {
    const failed = outcomes.find(({ is }) => is === "failure");
    return failed?.is === "failure" && firstJudged(outcomes) === undefined ? failed.diagnostics : [];
}
/** The same by the whole finding: pattern, actors, resources, severity, message. */
function sameFindings(a, b) {
    if (a.findings.length !== b.findings.length)
        return false;
    return a.findings.length === 0 || exactly(a.findings) === exactly(b.findings);
}
/** Findings as a text that is equal for equal ones only. */
function exactly(findings) {
    return stableStringify(findings);
}
/**
 * Returns an outcome in the words of case files, each finding with its severity and message; or why there are none.
 */
export function outcomeAsJson(outcome, dialect) {
    if (outcome.is === "failure")
        return { refused: outcome.diagnostics.map(({ code, message }) => `${code}: ${message}`) };
    if (outcome.is === "declined")
        return { declined: outcome.difference };
    if (outcome.is === "refused")
        return { refused: outcome.reason };
    return outcome.findings.map((finding) => ({
        ...toCaseFormat(finding, dialect),
        severity: finding.severity,
        message: finding.message,
    }));
}
/**
 * Returns a finding as case files write it (INTERFACE.md): its resources by actor as `Kind/namespace/name`; of the
 * resource dialect also what it says. `dialect` is that of its pattern.
 */
export function toCaseFormat(finding, dialect) {
    const { resources, severity, message, absentKind, for: duration } = finding;
    const words = Object.fromEntries(resources.map((r) => [r.actor, `${r.kind}/${r.namespace}/${r.name}`]));
    if (dialect === undefined || dialectOfId(dialect)?.findingsAreWhole !== true)
        return words;
    return {
        ...(resources.length === 0 ? { target: `${absentKind ?? ""}//` } : words),
        ...{ severity, message },
        ...(duration === undefined ? {} : { for: duration }),
    };
}
//# sourceMappingURL=compare.js.map
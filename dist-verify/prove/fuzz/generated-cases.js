import { sumAgreements } from "../agreement-table.js";
import { outcomeAsJson, toCaseFormat } from "../compare.js";
import { GENERATED_KINDS_FILE } from "../generate/resource/generated-kinds.js";
/**
 * Returns a verification with a fuzz run's evaluations among its cases: each expects that the engines agree
 * (INTERFACE.md).
 */
export function withGenerated(verification, report) {
    const { evaluations, divergences } = report;
    const agreed = evaluations - divergences.length;
    return {
        cases: verification.cases + evaluations,
        agree: verification.agree + agreed,
        asExpected: verification.asExpected + agreed,
        failures: [...verification.failures, ...divergences.map(failureOf)],
        refused: verification.refused,
        standings: sumAgreements([verification.standings, report.standings]),
        broken: [...verification.broken, ...report.broken],
    };
}
function failureOf({ job, outcomes }, number) {
    return {
        id: `generated/${job.pattern.name}-${number + 1}`,
        engines: Object.fromEntries([...outcomes].map(([{ name }, outcome]) => [name, outcomeAsJson(outcome, job.pattern.dialect)])),
    };
}
/**
 * A divergence as a case file (INTERFACE.md) that `verify --cases` replays. It expects what the reference says, where
 * that is one of the engines: it is the one that was written from the specification.
 */
export function caseFileOf({ job, outcomes }, about) {
    const said = [...outcomes].find(([{ name }]) => name === "reference")?.[1];
    const { dialect } = job.pattern;
    const expected = said?.is === "findings"
        ? { expected: { findings: said.findings.map((finding) => toCaseFormat(finding, dialect)) } }
        : {};
    const one = {
        id: `divergence/${job.pattern.name}`,
        about,
        pattern: job.pattern.definition,
        objects: job.documents,
        ...(dialect === "kubepattern.dev/v1" ? GENERATED_KINDS_FILE : {}),
        ...expected,
    };
    return `${JSON.stringify([one], undefined, 2)}\n`;
}
//# sourceMappingURL=generated-cases.js.map
import { compareCodePoints, stableStringify } from "../../base/json.js";
import { defaultKindCatalog } from "../../pattern/kind-catalog.js";
import { countAgreements } from "../agreement-table.js";
import { judge, outcomeAsJson, toCaseFormat } from "../compare.js";
import { workloadOf } from "../engine.js";
/** {@link judgeCases}, counted. */
export async function verifyCases(cases, engines) {
    const { verdicts, standings, broken } = await judgeCases(cases, engines);
    return { ...countVerdicts(verdicts), standings, broken };
}
/**
 * Puts every case to every engine and compares: the engines with each other by the whole finding, and each with what
 * the case expects. A refused pattern is refused for all, since all start from the one normalised pattern.
 */
export async function judgeCases(cases, engines) {
    const jobs = new Map();
    const refusals = new Map();
    const shared = new Map();
    for (const one of cases) {
        const { pattern } = one;
        if (!pattern.ok)
            refusals.set(one, pattern.diagnostics);
        else {
            const cached = shared.get(one.patternText) ?? pattern.value;
            shared.set(one.patternText, cached);
            const { snapshot, documents, kinds = defaultKindCatalog } = one;
            const sameKinds = jobs.get(kinds) ?? [];
            sameKinds.push({ of: one, job: { pattern: cached, snapshot, documents } });
            jobs.set(kinds, sameKinds);
        }
    }
    const { byCase, broken } = await judgeByKinds(jobs, engines);
    const verdicts = cases.map((one) => {
        const diagnostics = refusals.get(one);
        if (diagnostics !== undefined)
            return refusalOf(one, engines, diagnostics);
        return verdictOf(one, engines, byCase.get(one));
    });
    return { verdicts, standings: countAgreements(engines, [...byCase.values()]), broken };
}
/** Judges the cases of each kinds file together: a policy has one kinds file, so others are compiled apart. */
async function judgeByKinds(jobs, engines) {
    const byCase = new Map();
    const broken = new Set();
    for (const [kinds, sameKinds] of jobs) {
        const workload = workloadOf(sameKinds.map(({ job }) => job), kinds);
        const judgement = await judge(workload, engines);
        for (const [i, job] of judgement.jobs.entries()) {
            const owner = sameKinds[i]?.of;
            if (owner !== undefined)
                byCase.set(owner, job);
        }
        for (const diagnostic of judgement.broken)
            broken.add(diagnostic);
    }
    return { byCase, broken: [...broken] };
}
/** Verdicts as the numbers and failures that INTERFACE.md promises. */
export function countVerdicts(verdicts) {
    const refused = {};
    for (const { refused: code } of verdicts)
        if (code !== undefined)
            refused[code] = (refused[code] ?? 0) + 1;
    return {
        cases: verdicts.length,
        agree: verdicts.filter(({ agree }) => agree).length,
        asExpected: verdicts.filter(({ asExpected }) => asExpected).length,
        failures: verdicts.flatMap(({ failure }) => failure ?? []),
        refused,
    };
}
function refusalOf(one, engines, diagnostics) {
    const refused = diagnostics.find(({ severity }) => severity === "error")?.code ?? "unknown";
    const asExpected = one.expected === undefined || "refused" in one.expected;
    const outcomes = engines.map(() => ({ is: "failure", diagnostics }));
    const failure = asExpected ? {} : { failure: failureOf(one, engines, outcomes) };
    return { of: one, agree: true, asExpected, refused, broken: [], ...failure };
}
function verdictOf(one, engines, job) {
    const outcomes = (job?.outcomes ?? []).filter((outcome) => outcome !== undefined);
    const standings = job?.standings ?? [];
    const agree = standings.length > 0 && !standings.some(({ is }) => is === "differ");
    const fits = outcomes.every((outcome, i) => isAsExpected(outcome, standings[i], one));
    return {
        of: one,
        agree,
        asExpected: fits && (one.expected !== undefined || agree),
        broken: outcomes.flatMap((outcome) => (outcome.is === "failure" ? outcome.diagnostics : [])),
        ...(agree && fits ? {} : { failure: failureOf(one, engines, outcomes) }),
    };
}
/** Whether an engine says what a case expects. It need not where it declares to say otherwise, or takes no such input. */
function isAsExpected(outcome, standing, { pattern, expected }) {
    if (standing?.is === "declared" || standing?.is === "refused")
        return true;
    if (outcome.is !== "findings")
        return false;
    if (expected === undefined)
        return true;
    if ("refused" in expected || !pattern.ok)
        return false;
    const { dialect } = pattern.value;
    const actual = outcome.findings.map((finding) => stableStringify(toCaseFormat(finding, dialect)));
    const required = expected.findings.map((words) => stableStringify(words));
    return stableStringify(actual.sort(compareCodePoints)) === stableStringify(required.sort(compareCodePoints));
}
function failureOf(one, engines, outcomes) {
    const dialect = one.pattern.ok ? one.pattern.value.dialect : undefined;
    const words = outcomes.map((outcome) => outcomeAsJson(outcome, dialect));
    return {
        id: one.id,
        engines: Object.fromEntries(engines.map(({ name }, i) => [name, words[i]])),
        ...(one.expected === undefined ? {} : { expected: one.expected }),
    };
}
//# sourceMappingURL=judge-cases.js.map
import { createHash } from "node:crypto";
import { stableStringify } from "../../base/json.js";
import { failure, success } from "../../base/result.js";
import { verifyCases } from "../cases/judge-cases.js";
import { runExhaustive } from "../fuzz/bounded-exhaustive.js";
import { runFuzz } from "../fuzz/fuzz-run.js";
import { runMutants } from "../mutate/run-mutants.js";
import { agreementOfProof, countsByEngine, mutationScore, namedEngines, } from "./proof.js";
/** Does all that a proof speaks of: cases, generated evaluations, small scopes and planted faults, one after another. */
export async function makeProof({ patterns, cases, caseDocuments, engines, settings, version, faultyPatterns }, onProgress = () => undefined) {
    const verification = await verifyCases(cases, engines);
    if (verification.broken.length > 0)
        return failure(verification.broken);
    const { seed, runs, generator } = settings;
    const fuzz = await runFuzz({ seed, runs, patterns, caseDocuments, generator }, engines, (progress) => onProgress("generated", progress));
    if (fuzz.broken.length > 0)
        return failure(fuzz.broken);
    const scopes = await runExhaustive(patterns, settings.scopeSnapshots, engines, (progress) => onProgress("small scope", progress));
    if (scopes.broken.length > 0)
        return failure(scopes.broken);
    const mutants = await plantFaults(faultyPatterns, settings);
    if (!mutants.ok)
        return mutants;
    const work = workOf({ cases, caseDocuments }, verification, fuzz, scopes);
    const standings = agreementOfProof(work);
    return success({
        proof: {
            tool: { name: "patternc", version },
            engines: namedEngines(engines),
            settings,
            ...work,
            mutants: mutants.value,
            declaredDifferences: countsByEngine(standings, "declared"),
            refusedInputs: countsByEngine(standings, "refused"),
        },
        failures: verification.failures,
        divergences: [...fuzz.divergences, ...scopes.divergences],
    });
}
/** What was compared, in numbers. */
function workOf({ cases, caseDocuments }, verification, fuzz, scopes) {
    return {
        cases: {
            count: verification.cases,
            agree: verification.agree,
            asExpected: verification.asExpected,
            sha256: digestOf(cases),
            refused: verification.refused,
            standings: verification.standings,
        },
        generated: {
            evaluations: fuzz.evaluations,
            divergences: fuzz.divergences.length,
            fromCases: { patterns: caseDocuments.size, sha256: digestOfDocuments(caseDocuments) },
            refused: fuzz.refused,
            shares: fuzz.shares,
            standings: fuzz.standings,
        },
        smallScope: {
            divergences: scopes.divergences.length,
            scopes: scopes.scopes,
            standings: scopes.standings,
        },
    };
}
const NO_FAULTS = {
    ...{ total: 0, stillborn: 0, killed: 0, equivalent: 0 },
    ...{ survivors: [], score: 1, staleEntries: [], control: { snapshots: 0, differences: 0 } },
};
async function plantFaults(patterns, { seed, generator, mutantSnapshots, mutantsPerOperator }) {
    // The list of faults that change nothing can be judged only where there are some.
    if (mutantsPerOperator === 0)
        return success(NO_FAULTS);
    const run = await runMutants({
        ...{ seed, generator, patterns },
        snapshotsPerMutant: mutantSnapshots,
        mostPerOperator: mutantsPerOperator,
    });
    return run.ok ? success(mutantCounts(run.value)) : run;
}
function mutantCounts(run) {
    const { total, stillborn, killed, equivalent, survivors, refuted, unused, control } = run;
    return {
        total,
        stillborn,
        killed: killed.length,
        equivalent: equivalent.length,
        survivors: survivors.map(({ id, before, after }) => `${id}: ${before} -> ${after}`),
        score: mutationScore(killed.length, survivors.length),
        staleEntries: [
            ...refuted.map(({ mutant }) => `${mutant.id} is listed as a fault that changes nothing, and was found`),
            ...unused.map(({ id }) => `the entry ${id} describes no fault`),
        ],
        control: { snapshots: control.snapshots, differences: control.differences.length },
    };
}
/** What generated snapshots start from. */
function digestOfDocuments(caseDocuments) {
    const hash = createHash("sha256");
    for (const [{ name }, cases] of caseDocuments) {
        hash.update(stableStringify([name, cases.map(({ documents, isFinding }) => [documents, isFinding])]));
    }
    return hash.digest("hex");
}
/** What the cases are, wherever their files lie. */
function digestOf(cases) {
    const hash = createHash("sha256");
    for (const { id, patternText, documents, expected } of cases) {
        hash.update(stableStringify([id, patternText, documents, expected ?? null]));
    }
    return hash.digest("hex");
}
//# sourceMappingURL=make-proof.js.map
import { defaultKindCatalog } from "../../pattern/kind-catalog.js";
import { countAgreements, sumAgreements } from "../agreement-table.js";
import { firstJudged, judge } from "../compare.js";
import { workloadOf } from "../engine.js";
import { DEFINITION_GENERATORS } from "../generate/definition-generators.js";
import { smallScopeOf } from "../generate/snapshot-generators.js";
import { jobOf } from "./batch.js";
/** Jobs that are built and judged together. */
const TOGETHER = 20_000;
/** Puts each pattern on all snapshots of its small scope: where engines agree there, no small counterexample is left. */
export async function runExhaustive(patterns, mostSnapshots, engines, onProgress = () => undefined) {
    const scopes = patterns.map((pattern) => ({ pattern, scope: smallScopeOf(pattern, mostSnapshots) }));
    const of = scopes.reduce((sum, { scope }) => sum + scope.count, 0);
    const withFinding = new Map();
    const divergences = [];
    const broken = [];
    let standings = countAgreements(engines, []);
    let done = 0;
    for (const jobs of chunks(scopes.flatMap(({ pattern, scope }) => ({ pattern, snapshots: scope.snapshots() })))) {
        if (divergences.length > 0)
            break;
        const judged = await judge(workloadOf(jobs, kindsOf(jobs)), engines);
        broken.push(...judged.broken);
        if (broken.length > 0)
            break;
        standings = sumAgreements([standings, countAgreements(engines, judged.jobs)]);
        for (const { job, outcomes, divergence } of judged.jobs) {
            const found = (firstJudged(outcomes)?.findings ?? []).length > 0 ? 1 : 0;
            withFinding.set(job.pattern.name, (withFinding.get(job.pattern.name) ?? 0) + found);
            if (divergence !== undefined)
                divergences.push(divergence);
        }
        done += jobs.length;
        onProgress({ done, of, divergences: divergences.length });
    }
    return {
        scopes: scopes.map(({ pattern, scope }) => ({
            pattern: pattern.name,
            objects: scope.objects,
            k: scope.k,
            snapshots: scope.count,
            withFinding: withFinding.get(pattern.name) ?? 0,
        })),
        divergences,
        broken,
        standings,
    };
}
function* chunks(scopes) {
    let jobs = [];
    for (const { pattern, snapshots } of scopes) {
        for (const documents of snapshots) {
            const isOfAnother = jobs.length > 0 && jobs[0]?.pattern.dialect !== pattern.dialect;
            if (jobs.length >= TOGETHER || isOfAnother) {
                yield jobs;
                jobs = [];
            }
            jobs.push(jobOf(pattern, documents));
        }
    }
    if (jobs.length > 0)
        yield jobs;
}
/** What is known about kinds where jobs are generated: they are all of one dialect. */
function kindsOf([first]) {
    return first === undefined ? defaultKindCatalog : DEFINITION_GENERATORS[first.pattern.dialect].kinds;
}
//# sourceMappingURL=bounded-exhaustive.js.map
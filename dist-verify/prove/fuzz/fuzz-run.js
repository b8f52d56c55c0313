import { countAgreements, sumAgreements } from "../agreement-table.js";
import { firstJudged, judge } from "../compare.js";
import { DEFINITION_GENERATORS } from "../generate/definition-generators.js";
import { Random } from "../generate/random.js";
import { snapshotGeneratorOf } from "../generate/snapshot-generators.js";
import { BATCH_SIZE, batchOf } from "./batch.js";
import { CoverageCounter } from "./coverage-counter.js";
/** The dialects in which patterns are made at random. */
export const GENERATED_DIALECTS = Object.keys(DEFINITION_GENERATORS);
/**
 * Puts patterns on snapshots that are directed at them to several engines, batch by batch, until all is done or some
 * differ.
 */
export async function runFuzz({ seed, runs, patterns, caseDocuments, generator, dialects = GENERATED_DIALECTS }, engines, onProgress = () => undefined) {
    const random = new Random(seed, generator);
    const sources = dialects.map((dialect) => ({
        dialect,
        seed: random,
        given: patterns
            .filter((pattern) => pattern.dialect === dialect)
            .map((pattern) => snapshotGeneratorOf(pattern, caseDocuments?.get(pattern))),
    }));
    const left = sources.map((_, i) => Math.ceil((runs - i) / sources.length));
    const tally = new CoverageCounter(patterns.map(({ name }) => name));
    const refused = {};
    const divergences = [];
    const broken = [];
    let standings = countAgreements(engines, []);
    let number = 0;
    /** The dialects take turns, so that each batch of one has its number there. */
    const begin = () => {
        const turn = number % sources.length;
        const [source, most = 0] = [sources[turn], left[turn]];
        if (most <= 0 || source === undefined)
            return undefined;
        const batch = batchOf(Math.floor(number / sources.length), source, Math.min(BATCH_SIZE, most));
        left[turn] = most - batch.work.jobs.length;
        number++;
        return { batch, judged: judge(batch.work, engines) };
    };
    let done = 0;
    let next = begin();
    while (next !== undefined && divergences.length === 0) {
        const { batch, judged } = next;
        // The next batch is compiled, in another process, while this one is judged.
        next = begin();
        const { jobs, broken: why } = await judged;
        broken.push(...why);
        if (broken.length > 0)
            break;
        for (const [i, { job, outcomes, divergence }] of jobs.entries()) {
            tally.add(job.pattern, batch.origins[i] ?? "valid", firstJudged(outcomes));
            if (divergence !== undefined)
                divergences.push(divergence);
        }
        for (const [code, count] of Object.entries(batch.refused))
            refused[code] = (refused[code] ?? 0) + count;
        standings = sumAgreements([standings, countAgreements(engines, jobs)]);
        done += jobs.length;
        onProgress({ done, of: runs, divergences: divergences.length });
    }
    await next?.judged;
    return { evaluations: done, divergences, broken, refused, shares: tally.shares(), standings };
}
//# sourceMappingURL=fuzz-run.js.map
import { hasErrors } from "../../base/diagnostic.js";
import { snapshotOf } from "../../cluster/snapshot-of.js";
import { judge } from "../compare.js";
import { workloadOf } from "../engine.js";
import { readDefinition } from "../fuzz/batch.js";
import { DEFINITION_GENERATORS } from "../generate/definition-generators.js";
import { allParts, definitionRemovals, without } from "./removals.js";
/** Nothing more can be taken away after far fewer rounds; a bound all the same. */
const MOST_ROUNDS = 200;
/**
 * Makes a divergence as small as it gets: documents, then parts of documents, then parts of the definition are taken
 * away as long as the engines still differ. Only what is read without an error counts.
 */
export async function shrink(divergence) {
    let sample = { definition: divergence.job.pattern.definition, documents: divergence.job.documents };
    let smallest = divergence;
    const attempt = (samples) => divergencesOf(samples, divergence);
    const reduce = async (removals, apply) => {
        let reduced = false;
        for (let round = 0; round < MOST_ROUNDS; round++) {
            const candidates = removals(sample);
            const found = await attempt(candidates.map((removal) => apply(sample, removal)));
            const good = candidates.filter((_, i) => found[i] !== undefined);
            if (good.length === 0)
                return reduced;
            // Together they are often too much: the more of them still do, the better.
            const together = halvings(good).map((removal) => apply(sample, removal));
            const best = await attempt(together);
            const at = best.findIndex((one) => one !== undefined);
            const [chosen, diverges] = [together[at], best[at]];
            if (chosen === undefined || diverges === undefined)
                return reduced;
            [sample, smallest, reduced] = [chosen, diverges, true];
        }
        return reduced;
    };
    let smaller;
    do {
        smaller = [
            await reduce(({ documents }) => documents.map((_, i) => [[i]]), fromDocuments),
            await reduce(({ documents }) => allParts(documents).map((path) => [path]), fromDocuments),
            await reduce(({ definition }) => definitionRemovals(definition), fromDefinition),
        ];
    } while (smaller.includes(true));
    return smallest;
}
const fromDocuments = ({ definition, documents }, removal) => ({
    definition,
    documents: without(documents, removal),
});
const fromDefinition = ({ definition, documents }, removal) => ({
    definition: without(definition, removal),
    documents,
});
/** All removals at once, then the first half, the first quarter, and in the end the first alone. */
function halvings(removals) {
    const tries = [];
    for (let count = removals.length; count >= 1; count = count === 1 ? 0 : Math.ceil(count / 2)) {
        tries.push(removals.slice(0, count).flat());
    }
    return tries;
}
/** The divergence of each sample; `undefined` where it is none of the same kind, or the sample is not read. */
async function divergencesOf(samples, { job: { pattern: source }, outcomes: original }) {
    const engines = [...original.keys()];
    const { dialect } = source;
    const { kinds } = DEFINITION_GENERATORS[dialect];
    const patterns = new Map();
    const jobs = samples.map(({ definition, documents }) => {
        const pattern = patterns.get(definition) ?? readDefinition(definition, dialect);
        patterns.set(definition, pattern);
        const { snapshot, diagnostics } = snapshotOf(documents, { kinds });
        return pattern.ok && !hasErrors(diagnostics) ? { pattern: pattern.value, snapshot, documents } : undefined;
    });
    const read = jobs.filter((job) => job !== undefined);
    const judged = (await judge(workloadOf(read, kinds), engines)).jobs.values();
    return jobs.map((job) => {
        const divergence = job === undefined ? undefined : judged.next().value?.divergence;
        // A build that fails for one candidate fails for all: that would be another divergence.
        const sameKind = engines.every((engine) => divergence?.outcomes.get(engine)?.is === original.get(engine)?.is);
        return sameKind ? divergence : undefined;
    });
}
//# sourceMappingURL=shrink.js.map
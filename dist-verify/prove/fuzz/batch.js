import { snapshotOf } from "../../cluster/snapshot-of.js";
import { documentOf } from "../../document/document-of.js";
import { readPatternDocument } from "../../pattern/read-pattern.js";
import { workloadOf } from "../engine.js";
import { DEFINITION_GENERATORS } from "../generate/definition-generators.js";
import { snapshotGeneratorOf } from "../generate/snapshot-generators.js";
/** How many patterns of each origin are in a batch: a build holds them all, so it should be worth its while. */
const SHARES = { given: 16, valid: 20, arbitrary: 4 };
const PATTERNS = SHARES.given + SHARES.valid + SHARES.arbitrary;
/** Snapshots for each pattern of a batch. */
const SNAPSHOTS = 100;
/** Evaluations of a whole batch. */
export const BATCH_SIZE = PATTERNS * SNAPSHOTS;
/** How many arbitrary definitions are tried for a batch: most are refused. */
const MOST_ARBITRARY = 200;
/**
 * Makes the batch of a number. It depends on its source and the number alone, so a longer run begins with what a shorter
 * one does.
 *
 * @param most evaluations: the last batch of a run is cut.
 */
export function batchOf(number, { dialect, seed, given }, most) {
    const definitions = DEFINITION_GENERATORS[dialect];
    const random = seed.fork(number, ...definitions.stream);
    const refused = {};
    const patterns = [];
    for (let i = 0; i < SHARES.given && given.length > 0; i++) {
        const generator = given[(number * SHARES.given + i) % given.length];
        if (generator !== undefined)
            patterns.push({ origin: "given", generator });
    }
    while (patterns.length < PATTERNS - SHARES.arbitrary) {
        const name = `valid-${number}-${patterns.length}`;
        const read = readDefinition(definitions.valid(random.fork(1, patterns.length), name), dialect);
        if (!read.ok)
            throw new TypeError(`a definition that should be valid was refused: ${JSON.stringify(read.diagnostics)}`);
        patterns.push({ origin: "valid", generator: snapshotGeneratorOf(read.value) });
    }
    for (let i = 0; i < MOST_ARBITRARY && patterns.length < PATTERNS; i++) {
        const read = readDefinition(definitions.arbitrary(random.fork(2, i), `arbitrary-${number}-${i}`), dialect);
        if (read.ok)
            patterns.push({ origin: "arbitrary", generator: snapshotGeneratorOf(read.value) });
        else {
            const code = read.diagnostics.find(({ severity }) => severity === "error")?.code ?? "";
            refused[code] = (refused[code] ?? 0) + 1;
        }
    }
    // Snapshot by snapshot, so that a batch that is cut still has all its patterns.
    const jobs = Array.from({ length: SNAPSHOTS }, (_, s) => patterns.map(({ origin, generator }, p) => ({ origin, generator, random: random.fork(3, p, s) })))
        .flat()
        .slice(0, most)
        .map(({ origin, generator, random: own }) => {
        return { origin, job: jobOf(generator.pattern, generator.documents(own)) };
    });
    return {
        work: workloadOf(jobs.map(({ job }) => job), definitions.kinds),
        origins: jobs.map(({ origin }) => origin),
        refused,
    };
}
/** Returns a pattern on documents, read by what the generators of its dialect know about kinds. */
export function jobOf(pattern, documents) {
    const { kinds } = DEFINITION_GENERATORS[pattern.dialect];
    return { pattern, snapshot: snapshotOf(documents, { kinds }).snapshot, documents };
}
/** Returns a definition as a pattern, the way a file of it is read. */
export function readDefinition(definition, dialect) {
    const { kinds } = DEFINITION_GENERATORS[dialect];
    return readPatternDocument(documentOf(definition, "generated.json"), { kinds });
}
//# sourceMappingURL=batch.js.map
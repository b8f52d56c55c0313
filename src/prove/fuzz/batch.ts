import type { Json, JsonObject } from "../../base/json.js";
import { snapshotOf } from "../../cluster/snapshot-of.js";
import { documentOf } from "../../document/document-of.js";
import type { DialectId } from "../../pattern/dialect-id.js";
import type { Pattern } from "../../pattern/pattern.js";
import { readPatternDocument } from "../../pattern/read-pattern.js";
import { type Workload, workloadOf } from "../engine.js";
import { DEFINITION_GENERATORS } from "../generate/definition-generators.js";
import type { Random } from "../generate/random.js";
import type { SnapshotGenerator } from "../generate/snapshot-generator.js";
import { snapshotGeneratorOf } from "../generate/snapshot-generators.js";

/** Where a pattern of a run comes from: it was given, or generated as valid by construction, or as arbitrary. */
export type PatternOrigin = "given" | "valid" | "arbitrary";

/** Patterns that are compiled together, and the snapshots that each judges. */
export interface Batch {
	readonly work: Workload;
	/** Of each job's pattern. */
	readonly origins: readonly PatternOrigin[];
	/** Arbitrary definitions that were refused before some that were not, by the code of their first error. */
	readonly refused: Readonly<Record<string, number>>;
}

/** How many patterns of each origin are in a batch: a build holds them all, so it should be worth its while. */
const SHARES: Readonly<Record<PatternOrigin, number>> = { given: 16, valid: 20, arbitrary: 4 };
const PATTERNS = SHARES.given + SHARES.valid + SHARES.arbitrary;

/** Snapshots for each pattern of a batch. */
const SNAPSHOTS = 100;

/** Evaluations of a whole batch. */
export const BATCH_SIZE = PATTERNS * SNAPSHOTS;

/** How many arbitrary definitions are tried for a batch: most are refused. */
const MOST_ARBITRARY = 200;

/** What a batch is made by, beside its number. */
export interface BatchSource {
	readonly dialect: DialectId;
	readonly seed: Random;
	/** Of patterns of the dialect. */
	readonly given: readonly SnapshotGenerator[];
}

/**
 * Makes the batch of a number. It depends on its source and the number alone, so a longer run begins with what a shorter
 * one does.
 *
 * @param most evaluations: the last batch of a run is cut.
 */
export function batchOf(number: number, { dialect, seed, given }: BatchSource, most: number): Batch {
	const definitions = DEFINITION_GENERATORS[dialect];
	const random = seed.fork(number, ...definitions.stream);
	const refused: Record<string, number> = {};
	const patterns: { readonly origin: PatternOrigin; readonly generator: SnapshotGenerator }[] = [];
	for (let i = 0; i < SHARES.given && given.length > 0; i++) {
		const generator = given[(number * SHARES.given + i) % given.length];
		if (generator !== undefined) patterns.push({ origin: "given", generator });
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
		if (read.ok) patterns.push({ origin: "arbitrary", generator: snapshotGeneratorOf(read.value) });
		else {
			const code = read.diagnostics.find(({ severity }) => severity === "error")?.code ?? "";
			refused[code] = (refused[code] ?? 0) + 1;
		}
	}
	// Snapshot by snapshot, so that a batch that is cut still has all its patterns.
	const jobs = Array.from({ length: SNAPSHOTS }, (_, s) =>
		patterns.map(({ origin, generator }, p) => ({ origin, generator, random: random.fork(3, p, s) })),
	)
		.flat()
		.slice(0, most)
		.map(({ origin, generator, random: own }) => {
			return { origin, job: jobOf(generator.pattern, generator.documents(own)) };
		});
	return {
		work: workloadOf(
			jobs.map(({ job }) => job),
			definitions.kinds,
		),
		origins: jobs.map(({ origin }) => origin),
		refused,
	};
}

/** Returns a pattern on documents, read by what the generators of its dialect know about kinds. */
export function jobOf(pattern: Pattern, documents: readonly Json[]) {
	const { kinds } = DEFINITION_GENERATORS[pattern.dialect];
	return { pattern, snapshot: snapshotOf(documents, { kinds }).snapshot, documents };
}

/** Returns a definition as a pattern, the way a file of it is read. */
export function readDefinition(definition: JsonObject, dialect: DialectId) {
	const { kinds } = DEFINITION_GENERATORS[dialect];
	return readPatternDocument(documentOf(definition, "generated.json"), { kinds });
}

import type { Json, JsonObject } from "../../base/json.js";
import { snapshotOf } from "../../cluster/snapshot-of.js";
import { documentOf } from "../../document/document-of.js";
import type { Pattern } from "../../pattern/pattern.js";
import { readPatternDocument } from "../../pattern/read-pattern.js";
import { type Workload, workloadOf } from "../engine.js";
import { aimedDocuments } from "../generate/aimed-documents.js";
import type { Random } from "../generate/random.js";
import { typedDefinition } from "../generate/typed-definition.js";
import { wildDefinition } from "../generate/wild-definition.js";

/** Where a pattern of a campaign comes from. */
export type Origin = "given" | "typed" | "wild";

/** Patterns that are compiled together, and the snapshots that each judges. */
export interface Batch {
	readonly work: Workload;
	/** Of each job's pattern. */
	readonly origins: readonly Origin[];
	/** Wild definitions that were refused before some that were not, by the code of their first error. */
	readonly refused: Readonly<Record<string, number>>;
}

/** How many patterns of each origin are in a batch: a build holds them all, so it should be worth its while. */
const SHARES: Readonly<Record<Origin, number>> = { given: 16, typed: 20, wild: 4 };
const PATTERNS = SHARES.given + SHARES.typed + SHARES.wild;

/** Snapshots for each pattern of a batch. */
const SNAPSHOTS = 100;

/** Evaluations of a whole batch. */
export const BATCH_SIZE = PATTERNS * SNAPSHOTS;

/** What wild definition is given up on: most are refused. */
const MOST_WILD = 200;

/**
 * The batch of a number. It depends on the seed, the number and the given patterns alone, so a longer campaign begins
 * with what a shorter one does.
 *
 * @param most evaluations: the last batch of a campaign is cut.
 */
export function batchOf(number: number, seed: Random, given: readonly Pattern[], most: number): Batch {
	const random = seed.fork(number);
	const refused: Record<string, number> = {};
	const patterns: { readonly origin: Origin; readonly pattern: Pattern }[] = [];
	for (let i = 0; i < SHARES.given && given.length > 0; i++) {
		const pattern = given[(number * SHARES.given + i) % given.length];
		if (pattern !== undefined) patterns.push({ origin: "given", pattern });
	}
	while (patterns.length < PATTERNS - SHARES.wild) {
		const name = `typed-${number}-${patterns.length}`;
		const read = readDefinition(typedDefinition(random.fork(1, patterns.length), name));
		if (!read.ok) throw new TypeError(`a typed definition was refused: ${JSON.stringify(read.diagnostics)}`);
		patterns.push({ origin: "typed", pattern: read.value });
	}
	for (let i = 0; i < MOST_WILD && patterns.length < PATTERNS; i++) {
		const read = readDefinition(wildDefinition(random.fork(2, i), `wild-${number}-${i}`));
		if (read.ok) patterns.push({ origin: "wild", pattern: read.value });
		else {
			const code = read.diagnostics.find(({ severity }) => severity === "error")?.code ?? "";
			refused[code] = (refused[code] ?? 0) + 1;
		}
	}
	// Snapshot by snapshot, so that a batch that is cut still has all its patterns.
	const jobs = Array.from({ length: SNAPSHOTS }, (_, s) =>
		patterns.map(({ origin, pattern }, p) => ({ origin, pattern, random: random.fork(3, p, s) })),
	)
		.flat()
		.slice(0, most)
		.map(({ origin, pattern, random: own }) => ({ origin, job: jobOf(pattern, aimedDocuments(own, pattern)) }));
	return { work: workloadOf(jobs.map(({ job }) => job)), origins: jobs.map(({ origin }) => origin), refused };
}

/** A pattern on documents. */
export function jobOf(pattern: Pattern, documents: readonly Json[]) {
	return { pattern, snapshot: snapshotOf(documents).snapshot, documents };
}

/** A definition as a pattern, the way a file of it is read. */
export function readDefinition(definition: JsonObject) {
	return readPatternDocument(documentOf(definition, "generated.json"));
}

import { readFileSync } from "node:fs";
import type { Json } from "../../src/base/json.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import type { Pattern } from "../../src/pattern/pattern.js";
import { Random } from "../../src/prove/generate/random.js";
import { undirectedDocuments } from "../../src/prove/generate/undirected-documents.js";
import { validDefinition } from "../../src/prove/generate/valid-definition.js";
import { directedDocuments } from "../prove/generators.js";
import { byReference, compiled, patternOf, type Verdict } from "./judges.js";
import { randomInput } from "./random-input.js";
import { SMALL_PATTERNS } from "./small-patterns.js";

/**
 * The same verdict from all: the reference and the policy on a snapshot that `src/cluster` made, the policy in WASM and
 * in a real OPA on the documents as they are. A seed decides everything; a longer run with another one:
 * PATTERNC_RANDOM_SEED=7 PATTERNC_RANDOM_SNAPSHOTS=20000 npx vitest run test/library/random-snapshots.proof.test.ts
 */
export const SEED = Number(process.env.PATTERNC_RANDOM_SEED ?? 1);
export const SNAPSHOTS = Number(process.env.PATTERNC_RANDOM_SNAPSHOTS ?? 500);
/** Patterns that are made at random, beside those by hand. */
export const PATTERNS = 16;

/** A snapshot, the input that it is put as, and what the reference makes of it. */
interface Run {
	readonly documents: readonly Json[];
	readonly input: Json;
	readonly verdict: Verdict;
}

const random = new Random(SEED);
const sidecar = JSON.parse(readFileSync(new URL("../../registry/k8s-sidecar/pattern.json", import.meta.url), "utf8"));
export const patterns = [...[sidecar, ...SMALL_PATTERNS].map(patternOf), ...randomPatterns()];
export const policy = await compiled(patterns);

/** Patterns that find something in some snapshot aimed at them, but a few that do not. */
function randomPatterns(): Pattern[] {
	const found: Pattern[] = [];
	while (found.length < PATTERNS) {
		const pattern = patternOf(validDefinition(random, `random-${found.length}`));
		const sample = Array.from({ length: 40 }, () => snapshotOf(directedDocuments(random, pattern)).snapshot);
		const isFruitful = sample.some((snapshot) => byReference([pattern], snapshot).length > 0);
		if (isFruitful || random.chance("rarely")) found.push(pattern);
	}
	return found;
}

/** Documents in which the pattern finds something, where a few attempts give any: chance alone would leave some out. */
function fruitfulDocuments(pattern: Pattern): readonly Json[] {
	const attempts = Array.from({ length: 40 }, () => directedDocuments(random, pattern));
	const isFruitful = (documents: readonly Json[]) => byReference([pattern], snapshotOf(documents).snapshot).length > 0;
	return attempts.find(isFruitful) ?? [];
}

/** Some are directed at one of the patterns, most at none. */
function randomDocuments(): readonly Json[] {
	return random.chance("often") ? undirectedDocuments(random) : directedDocuments(random, random.pick(patterns));
}

const byHand = patterns.slice(0, -PATTERNS).map(fruitfulDocuments);

/** What is judged, with what the reference says. */
export const RUNS = Array.from({ length: SNAPSHOTS }, (_, i): Run => {
	const documents = byHand[i] ?? randomDocuments();
	const input = randomInput(random, documents);
	return { documents, input, verdict: byReference(patterns, snapshotOf(documents).snapshot) };
});

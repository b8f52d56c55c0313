import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Json } from "../../src/base/json.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import type { Pattern } from "../../src/pattern/pattern.js";
import { Random } from "../../src/prove/generate/random.js";
import { undirectedDocuments } from "../../src/prove/generate/undirected-documents.js";
import { validDefinition } from "../../src/prove/generate/valid-definition.js";
import { directedDocuments } from "../prove/generators.js";
import { realTool } from "../real-tool.js";
import { byRealOpa, byReference, compiled, patternOf, projectedJudge, rawWasmJudge, type Verdict } from "./judges.js";
import { randomInput } from "./random-input.js";
import { SMALL_PATTERNS } from "./small-patterns.js";

/**
 * The same verdict from all: the reference and the policy on a snapshot that `src/cluster` made, the policy in WASM and
 * in a real OPA on the documents as they are. A seed decides everything; a longer run with another one:
 * PATTERNC_RANDOM_SEED=7 PATTERNC_RANDOM_SNAPSHOTS=20000 npx vitest run test/library/random-snapshots.test.ts
 */
const SEED = Number(process.env.PATTERNC_RANDOM_SEED ?? 1);
const SNAPSHOTS = Number(process.env.PATTERNC_RANDOM_SNAPSHOTS ?? 500);
/** Patterns that are made at random, beside those by hand. */
const PATTERNS = 16;

interface Run {
	readonly documents: readonly Json[];
	readonly input: Json;
	readonly verdict: Verdict;
}

const opa = await realTool("opa");
const random = new Random(SEED);
const sidecar = JSON.parse(readFileSync(new URL("../../registry/k8s-sidecar/pattern.json", import.meta.url), "utf8"));
const patterns = [...[sidecar, ...SMALL_PATTERNS].map(patternOf), ...randomPatterns()];
const policy = await compiled(patterns);

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

describe(`random snapshots (seed ${SEED})`, () => {
	const byHand = patterns.slice(0, -PATTERNS).map(fruitfulDocuments);
	const runs = Array.from({ length: SNAPSHOTS }, (_, i): Run => {
		const documents = byHand[i] ?? randomDocuments();
		const input = randomInput(random, documents);
		return { documents, input, verdict: byReference(patterns, snapshotOf(documents).snapshot) };
	});

	test("they are worth judging: every pattern by hand and most at random find something", () => {
		const found = runs.flatMap(({ verdict }) => verdict.map((finding) => JSON.parse(finding).pattern as string));
		const fruitful = new Set(found);
		const barren = patterns.map(({ name }) => name).filter((name) => !fruitful.has(name));
		expect(barren.filter((name) => !name.startsWith("random-"))).toEqual([]);
		expect(barren.length).toBeLessThan(PATTERNS / 2);
		expect(found.filter((name) => name === "sidecar").length).toBeGreaterThan(SNAPSHOTS / 25);
	});

	test("the policy in WASM on the snapshot", async () => {
		const judge = projectedJudge(policy);
		for (const { documents, verdict } of runs) {
			expect(await judge(snapshotOf(documents).snapshot), JSON.stringify(documents)).toEqual(verdict);
		}
	});

	test("the policy in WASM on the documents themselves", async () => {
		const judge = await rawWasmJudge(policy);
		for (const { input, verdict } of runs) expect(judge(JSON.stringify(input)), JSON.stringify(input)).toEqual(verdict);
	});

	test.skipIf(opa === undefined)("the policy in a real opa (skipped where Go is absent)", async () => {
		const inputs = runs.map(({ input }) => JSON.stringify(input));
		const verdicts = await byRealOpa(opa ?? "", policy, inputs);
		for (const [i, { verdict }] of runs.entries()) expect(verdicts[i], inputs[i]).toEqual(verdict);
	});
});

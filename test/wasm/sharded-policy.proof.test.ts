import { describe, expect, test } from "vitest";
import type { Json } from "../../src/base/json.js";
import { readPatternFiles } from "../../src/cli/pattern-files.js";
import type { Finding } from "../../src/cluster/finding.js";
import type { Snapshot } from "../../src/cluster/resource.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import { compilePatterns } from "../../src/compile.js";
import { FINDINGS_ENTRYPOINT } from "../../src/emit/findings-module.js";
import { policyParts } from "../../src/emit/policy-part.js";
import { Random } from "../../src/prove/generate/random.js";
import { undirectedDocuments } from "../../src/prove/generate/undirected-documents.js";
import { validDefinition } from "../../src/prove/generate/valid-definition.js";
import { projectionTo } from "../../src/wasm/project.js";
import type { ShardLimits } from "../../src/wasm/shard-limits.js";
import { planShards } from "../../src/wasm/shard-plan.js";
import { type ShardablePolicy, shardedEvaluator } from "../../src/wasm/sharded-policy.js";
import { WasmPolicy } from "../../src/wasm/wasm-policy.js";
import { resourceForms } from "../growth/resource-forms.js";
import { SMALL_PATTERNS } from "../library/small-patterns.js";
import { patternOf } from "../pattern/sample.js";
import { directedDocuments } from "../prove/generators.js";

/**
 * A snapshot judged in the smallest parts gives what the whole gives. A longer run with another seed:
 * PATTERNC_RANDOM_SEED=7 PATTERNC_RANDOM_SNAPSHOTS=2000 npx vitest run test/wasm/sharded-policy.proof.test.ts
 */
const SEED = Number(process.env.PATTERNC_RANDOM_SEED ?? 1);
const SNAPSHOTS = Number(process.env.PATTERNC_RANDOM_SNAPSHOTS ?? 48);

const random = new Random(SEED);
/** Every so many patterns of the registry: the other patterns here have every form that a part of a policy can have. */
const STRIDE = 6;
const registry = (await readPatternFiles(["registry"])).patterns.filter((_, i) => i % STRIDE === 0);
const generated = Array.from({ length: 16 }, (_, i) => patternOf(validDefinition(random, `random-${i}`)));
const patterns = [...registry, ...SMALL_PATTERNS.map(patternOf), ...generated, ...resourceForms()];
const compiled = await compilePatterns(patterns);
if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics));
const { wasm, fields } = compiled.value;
const parts = policyParts(patterns);
const whole = new WasmPolicy(wasm, fields).evaluator(FINDINGS_ENTRYPOINT);

const sharded = (limits: Partial<ShardLimits>, more: Partial<ShardablePolicy> = {}) =>
	shardedEvaluator({ wasm, entrypoint: FINDINGS_ENTRYPOINT, parts, ...more }, { workers: 0, ...limits });

/** Each group of namespaces by itself; what bridges tie together in one group, or pattern by pattern. */
const BY_GROUPS = sharded({ shardBytes: 1 });
const WITHOUT_BRIDGES = sharded({ shardBytes: 1, bridgedObjects: 0 });
const BY_PATTERNS = sharded({ shardBytes: 1, sharedBytes: 1 });
const IN_TWO_THREADS = sharded({ shardBytes: 1, workerBytes: 0, workers: 2 });

/** Several sets of documents that are directed at patterns, some of them moved to a namespace of their own. */
function randomDocuments(i: number): readonly Json[] {
	const sets = Array.from({ length: 1 + random.below(5) }, (_, n) => {
		const pattern = patterns[(i + n * 7) % patterns.length];
		return random.chance("often") && pattern !== undefined
			? directedDocuments(random, pattern)
			: undirectedDocuments(random);
	});
	return sets.flatMap((documents, n) =>
		random.chance("even")
			? documents
			: (JSON.parse(JSON.stringify(documents).replaceAll('"shop"', `"shop-${n}"`)) as readonly Json[]),
	);
}

const RUNS = Array.from({ length: SNAPSHOTS }, (_, i) => snapshotOf(randomDocuments(i)).snapshot);

async function findingsOf(judge: typeof whole, snapshot: Snapshot): Promise<readonly Finding[]> {
	const result = await judge.evaluate(snapshot);
	if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
	return result.value;
}

const EXPECTED: (readonly Finding[])[] = [];
for (const snapshot of RUNS) EXPECTED.push(await findingsOf(whole, snapshot));

describe(`random snapshots in parts (seed ${SEED})`, () => {
	test("they are worth judging: most have several groups, most patterns find something, and bridges are crossed", () => {
		const project = projectionTo(fields);
		const plans = RUNS.map(({ documents }) => {
			const objects = documents.filter((object) => project(object) !== undefined);
			const { together, apart } = planShards(objects, parts, 0);
			return { groups: new Set(objects.map((_, i) => together.groupOf(i))).size, apart };
		});
		expect(plans.filter(({ groups }) => groups > 1).length).toBeGreaterThan(SNAPSHOTS / 2);
		const always = parts.filter(({ scope }) => scope === "snapshot").length;
		expect(plans.filter(({ apart }) => apart.length > always).length).toBeGreaterThan(SNAPSHOTS / 10);
		const fruitful = new Set(EXPECTED.flat().map(({ pattern }) => pattern));
		expect(fruitful.size).toBeGreaterThan(patterns.length / 2);
	});

	test.each([
		["by groups of namespaces", BY_GROUPS, SNAPSHOTS],
		["with patterns that cross namespaces by themselves", WITHOUT_BRIDGES, SNAPSHOTS],
		// A hundred evaluations for each group.
		["pattern by pattern, as where a group is large", BY_PATTERNS, SNAPSHOTS / 8],
	])("%s: the same findings in the same order", async (_, evaluator, count) => {
		for (const [i, snapshot] of RUNS.slice(0, count).entries()) {
			const objects = () => JSON.stringify(snapshot.documents.map(({ object }) => object));
			expect(await findingsOf(evaluator, snapshot), objects()).toEqual(EXPECTED[i]);
		}
	});

	test("in threads of their own: the same findings in the same order", async () => {
		for (const [i, snapshot] of RUNS.slice(0, 4).entries()) {
			expect(await findingsOf(IN_TWO_THREADS, snapshot)).toEqual(EXPECTED[i]);
		}
	});

	test("by some patterns alone: their findings", async () => {
		const some = parts.filter((_, i) => i % 3 === 0);
		const names = new Set(some.map(({ pattern }) => pattern));
		for (const [i, snapshot] of RUNS.slice(0, 16).entries()) {
			const expected = EXPECTED[i]?.filter(({ pattern }) => names.has(pattern));
			for (const limits of [{}, { shardBytes: 1 }])
				expect(await findingsOf(sharded(limits, { parts: some }), snapshot)).toEqual(expected);
		}
	});
});

test.each([
	["Namespace", true],
	["Secret", false],
])("a pattern about %s is evaluated only where there is one", async (kind, isEvaluated) => {
	const [part] = parts;
	if (part === undefined) throw new Error("there is no pattern");
	const broken = { ...part, fields, entrypoint: "no/such/rule", scope: [], subjects: [{ kind }] };
	const evaluator = sharded({ shardBytes: 1, sharedBytes: 1 }, { parts: [broken] });
	const namespaces = ["a", "b"].map((name) => ({ apiVersion: "v1", kind: "Namespace", metadata: { name } }));
	const result = await evaluator.evaluate(snapshotOf(namespaces).snapshot);
	expect(result.ok).toBe(!isEvaluated);
});

import { describe, expect, test } from "vitest";
import { REGISTRY, readPatternFiles } from "../../src/cli/pattern-files.js";
import { mutantsOf } from "../../src/prove/mutate/mutants-of.js";
import { type MutantOptions, type MutantRun, runMutants } from "../../src/prove/mutate/run-mutants.js";
import { smallPatterns } from "../../src/prove/mutate/small-patterns.js";

/** A few dozen mutants; `patternc verify --proof` judges several hundred. */
const registry = (await readPatternFiles([REGISTRY])).patterns;
const small = smallPatterns();
const all = [...registry, ...small];
const FEW = ["either-label", "size-greater-or-equal", "pods-with-one-claim", "small-part-last", "small-selected-by"];
const few = small.filter(({ name }) => FEW.includes(name));

async function runOf(options: MutantOptions): Promise<MutantRun> {
	const run = await runMutants(options);
	if (!run.ok) throw new Error(JSON.stringify(run.diagnostics));
	return run.value;
}

/** What a person needs to see of mutants. */
function inWords(mutants: MutantRun["survivors"]) {
	return mutants.map(({ id, place, before, after }) => ({ id, place, before, after }));
}

describe("planted faults", () => {
	test("the small patterns have names of their own and none of the registry's", () => {
		expect(new Set(all.map(({ name }) => name)).size).toBe(registry.length + small.length);
	});

	test("a pattern has the same mutants each time, each with an id of its own", () => {
		const ids = few.map((pattern) => mutantsOf(pattern).mutants.map(({ id }) => id));
		expect(few.map((pattern) => mutantsOf(pattern).mutants.map(({ id }) => id))).toEqual(ids);
		expect(new Set(ids.flat()).size).toBe(ids.flat().length);
	});

	test("a few dozen are killed, and the policy without a fault differs nowhere", async () => {
		const run = await runOf({ seed: 1, patterns: few, snapshotsPerMutant: 2000, mostPerOperator: 1 });
		expect(inWords(run.survivors)).toEqual([]);
		expect(inWords(run.refuted.map(({ mutant }) => mutant))).toEqual([]);
		expect(run.control.differences).toEqual([]);
		expect(run.control.snapshots).toBeGreaterThan(0);
		expect(run.killed.length).toBeGreaterThan(30);
		expect(run.total).toBe(run.killed.length + run.equivalent.length);
	});

	test("none is killed by snapshots that hold nothing; an entry that is refuted or describes nothing is told", async () => {
		const pattern = small.find(({ name }) => name === "any-two");
		if (pattern === undefined) throw new Error("any-two is a small pattern");
		const base = { seed: 1, patterns: [pattern], snapshotsPerMutant: 30, mostPerOperator: 1 };
		const blind = await runOf({ ...base, documentsFor: () => () => [], equivalent: [] });
		expect(blind.killed).toEqual([]);
		expect(blind.survivors.length).toBe(blind.total);
		const entry = { describes: () => true, reason: "said without looking" };
		const [wrong, idle] = [
			{ ...entry, id: "wrong", operators: ["severity-changed"] },
			{ ...entry, id: "idle", operators: ["no-such-operator"] },
		];
		const run = await runOf({ ...base, equivalent: [wrong, idle] });
		expect(run.refuted.map(({ mutant }) => mutant.operator)).toContain("severity-changed");
		expect(run.unused).toEqual([idle]);
	});
});

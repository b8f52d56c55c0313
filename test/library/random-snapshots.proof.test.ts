import { describe, expect, test } from "vitest";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import { projectedJudge, rawWasmJudge } from "./judges.js";
import { PATTERNS, patterns, policy, RUNS, SEED, SNAPSHOTS } from "./random-runs.js";

describe(`random snapshots (seed ${SEED})`, () => {
	test("they are worth judging: every pattern by hand and most at random find something", () => {
		const found = RUNS.flatMap(({ verdict }) => verdict.map((finding) => JSON.parse(finding).pattern as string));
		const fruitful = new Set(found);
		const barren = patterns.map(({ name }) => name).filter((name) => !fruitful.has(name));
		expect(barren.filter((name) => !name.startsWith("random-"))).toEqual([]);
		expect(barren.length).toBeLessThan(PATTERNS / 2);
		expect(found.filter((name) => name === "sidecar").length).toBeGreaterThan(SNAPSHOTS / 25);
	});

	test("the policy in WASM on the snapshot", async () => {
		const judge = projectedJudge(policy);
		for (const { documents, verdict } of RUNS) {
			expect(await judge(snapshotOf(documents).snapshot), JSON.stringify(documents)).toEqual(verdict);
		}
	});

	test("the policy in WASM on the documents themselves", async () => {
		const judge = await rawWasmJudge(policy);
		for (const { input, verdict } of RUNS) expect(judge(JSON.stringify(input)), JSON.stringify(input)).toEqual(verdict);
	});
});

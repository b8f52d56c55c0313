import { describe, expect, test } from "vitest";
import { REGISTRY, readPatternFiles } from "../../src/cli/pattern-files.js";
import { versions } from "../../src/cli/version.js";
import { readCaseDocuments } from "../../src/prove/cases/read-case-documents.js";
import type { Divergence } from "../../src/prove/compare.js";
import { createEngines } from "../../src/prove/engines/engines.js";
import { runExhaustive } from "../../src/prove/fuzz/bounded-exhaustive.js";
import { vacuityWarnings } from "../../src/prove/fuzz/coverage-counter.js";
import { runFuzz } from "../../src/prove/fuzz/fuzz-run.js";

const { reference, wasm, "wasm-raw": wasmRaw } = createEngines(versions);
/** Every so many patterns of the registry: a build of them all takes longer than what this file has to show. */
const STRIDE = 8;

const { patterns: registry } = await readPatternFiles([REGISTRY]);
const ofRegistryDialect = registry.filter(({ dialect }) => dialect === "kubepattern.it/v1");
const spread = registry.filter(({ dialect }) => dialect === "kubepattern.dev/v1").filter((_, i) => i % STRIDE === 0);
const patterns = [...ofRegistryDialect, ...spread];
const { caseDocuments } = await readCaseDocuments(patterns);

/** Divergences as a person who meets one here wants to see them. */
const shown = (divergences: readonly Divergence[]) =>
	divergences.map(({ job, outcomes }) => ({
		pattern: job.pattern.definition,
		documents: job.documents,
		outcomes: Object.fromEntries([...outcomes].map(([{ name }, outcome]) => [name, outcome])),
	}));

describe("generated evaluations with a fixed seed (npx patternc verify --runs N --seed S for more)", () => {
	test("no engine differs, and there is enough to find", async () => {
		const dialect = "kubepattern.it/v1";
		const own = { patterns: ofRegistryDialect, caseDocuments };
		const settings = { seed: 20_261_124, runs: 6_000, ...own, dialects: [dialect] } as const;
		const report = await runFuzz(settings, [reference, wasm, wasmRaw]);
		expect(shown(report.divergences)).toEqual([]);
		expect(report.evaluations).toBe(6_000);
		expect(vacuityWarnings(report.shares)).toEqual([]);
		const judged = [report.shares.operators, report.shares.relationships, report.shares.patterns].flatMap(
			Object.entries,
		);
		expect(judged.filter(([, { evaluations }]) => evaluations < 50)).toEqual([]);
	});

	test("of the resource dialect: no engine differs, and there is enough to find", async () => {
		const settings = { seed: 20_261_129, runs: 800, dialects: ["kubepattern.dev/v1"] } as const;
		const report = await runFuzz({ ...settings, patterns: spread, caseDocuments }, [reference, wasm, wasmRaw]);
		expect(shown(report.divergences)).toEqual([]);
		expect(report.evaluations).toBe(800);
		expect(vacuityWarnings(report.shares)).toEqual([]);
		expect(report.shares.all.withFinding).toBeGreaterThan(240);
		const judged = Object.values(report.shares.patterns).filter(({ evaluations }) => evaluations > 0);
		expect(judged).toHaveLength(Math.min(spread.length, 16));
		// From their cases, each of them is found.
		expect(judged.filter(({ withFinding }) => withFinding === 0)).toEqual([]);
	});

	test("half of a run is of each dialect", async () => {
		const { shares, evaluations } = await runFuzz({ seed: 1, runs: 161, patterns: [] }, [reference]);
		const counts = Object.values(shares.resource.forms).reduce((sum, rate) => sum + rate.evaluations, 0);
		expect([evaluations, counts > 80]).toEqual([161, true]);
	});

	test("the same seed is the same work, and a longer run begins with a shorter one", async () => {
		const run = (seed: number, runs: number) => runFuzz({ seed, runs, patterns, caseDocuments }, [reference]);
		const [one, again, other] = [await run(1, 500), await run(1, 500), await run(2, 500)];
		expect(again).toEqual(one);
		expect(other.shares).not.toEqual(one.shares);
	});
});

test("small scopes of some patterns: no engine differs on any", async () => {
	const few = registry.filter(({ name }) =>
		["sidecar", "limit-range-predictable-demands", "krateo-page-not-referenced"].includes(name),
	);
	const report = await runExhaustive(few, 1_000, [reference, wasm]);
	expect(shown(report.divergences)).toEqual([]);
	for (const { withFinding, snapshots, k } of report.scopes) {
		expect(k).toBeGreaterThanOrEqual(2);
		expect(withFinding).toBeGreaterThan(0);
		expect(withFinding).toBeLessThan(snapshots);
	}
});

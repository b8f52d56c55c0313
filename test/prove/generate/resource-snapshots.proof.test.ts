import { describe, expect, test } from "vitest";
import { isJsonObject, type Json } from "../../../src/base/json.js";
import { snapshotOf } from "../../../src/cluster/snapshot-of.js";
import type { Pattern } from "../../../src/pattern/pattern.js";
import { batchOf } from "../../../src/prove/fuzz/batch.js";
import { CoverageCounter, vacuityWarnings } from "../../../src/prove/fuzz/coverage-counter.js";
import { Random } from "../../../src/prove/generate/random.js";
import { GENERATED_KINDS } from "../../../src/prove/generate/resource/generated-kinds.js";
import { smallScopeOf, snapshotGeneratorOf } from "../../../src/prove/generate/snapshot-generators.js";
import { smallPatterns } from "../../../src/prove/mutate/small-patterns.js";
import { evaluateReference } from "../../../src/reference/evaluate.js";

const small = smallPatterns().filter(({ dialect }) => dialect === "kubepattern.dev/v1");
const source = { dialect: "kubepattern.dev/v1", given: [] } as const;

function findings(pattern: Pattern, documents: readonly Json[]): number {
	return evaluateReference(pattern, snapshotOf(documents, { kinds: GENERATED_KINDS }).snapshot).length;
}

describe("snapshots directed at patterns of the resource dialect", () => {
	test("find something and nothing of each small pattern", () => {
		// Of some without relationships all candidates are findings, and that there are none is one too.
		const always = ["small-empty", "small-empty-elements", "small-workloads"];
		for (const pattern of small.filter(({ name }) => !always.includes(name))) {
			const generator = snapshotGeneratorOf(pattern);
			const found = Array.from({ length: 60 }, (_, i) =>
				findings(pattern, generator.documents(new Random(3).fork(i), i)),
			).filter((count) => count > 0).length;
			expect([pattern.name, found > 8, found < 60]).toEqual([pattern.name, true, true]);
		}
	});

	test("find something in three of ten, for whatever a pattern uses", () => {
		const counter = new CoverageCounter([]);
		for (let number = 0; number < 8; number++) {
			const { work, origins } = batchOf(number, { ...source, seed: new Random(2) }, 400);
			for (const [i, { pattern, snapshot }] of work.jobs.entries()) {
				const found = { is: "findings", findings: evaluateReference(pattern, snapshot) } as const;
				counter.add(pattern, origins[i] ?? "valid", found);
			}
		}
		expect(vacuityWarnings(counter.shares())).toEqual([]);
	});

	test("are the same bytes for the same seed, and of no half of a surrogate pair", () => {
		const documents = () =>
			batchOf(1, { ...source, seed: new Random(5) }, 200).work.jobs.map(({ documents }) => documents);
		const text = JSON.stringify(documents());
		expect(JSON.stringify(documents())).toBe(text);
		expect(text).not.toMatch(/\\ud[89a-f]/);
	});

	test("leave a batch of the registry dialect as it was before there was another", () => {
		const { work } = batchOf(0, { dialect: "kubepattern.it/v1", seed: new Random(7), given: [] }, 20);
		const kinds = work.jobs.flatMap(({ documents }) => documents.map((one) => (isJsonObject(one) ? one.kind : one)));
		expect(kinds.slice(0, 6)).toMatchInlineSnapshot(`
			[
			  "Table",
			  "List",
			  "Markdown",
			  "Markdown",
			  "Paragraph",
			  "ServiceAccount",
			]
		`);
	});
});

test("small scopes reach both verdicts of every small pattern of the resource dialect", () => {
	for (const pattern of small) {
		const verdicts = new Set<boolean>(pattern.whenNone === undefined ? [] : [false]);
		for (const documents of smallScopeOf(pattern, 30_000).snapshots()) {
			verdicts.add(findings(pattern, documents) > 0);
			if (verdicts.size === 2) break;
		}
		expect([pattern.name, verdicts.size]).toEqual([pattern.name, 2]);
	}
});

import { describe, expect, test } from "vitest";
import { isJsonObject } from "../../../src/base/json.js";
import { snapshotOf } from "../../../src/cluster/snapshot-of.js";
import { type CoverageGoal, goalFor } from "../../../src/prove/generate/coverage-goals.js";
import { Random } from "../../../src/prove/generate/random.js";
import { RELATIONSHIP_GENERATORS } from "../../../src/prove/generate/relationships/relationship-generators.js";
import { buildActor as actor, buildDefinition as definition } from "../../../src/prove/mutate/definition-builder.js";
import { smallPatterns } from "../../../src/prove/mutate/small-patterns.js";
import { evaluateReference } from "../../../src/reference/evaluate.js";
import { patternOf } from "../../library/judges.js";
import { directedDocuments, generatorOf } from "../generators.js";

const TEXTS = Array.from({ length: 12 }, (_, i) => `text-${i}`);
const LABELS = ["app", "tier", "part"];

const byLabels = patternOf(
	definition("labels", {
		resources: [
			actor("one", "Deployment", {
				matchAny: LABELS.map((label) => ({ key: `metadata.labels.${label}`, operator: "EQUALS", values: TEXTS })),
			}),
		],
	}),
);

const onePoint = smallPatterns().find(({ name }) => name === "one-of-two");

describe("coverage goals", () => {
	test("walk through each text of each alternative, which decides alone", () => {
		const alone = new Set<string>();
		for (let number = 0; number < 6 * 2 * TEXTS.length * LABELS.length; number++) {
			const documents = directedDocuments(new Random(1).fork(number), byLabels, number);
			for (const { object } of snapshotOf(documents).snapshot.resources) {
				const metadata = isJsonObject(object.metadata) ? object.metadata : {};
				const labels = isJsonObject(metadata.labels) ? metadata.labels : {};
				const held = LABELS.filter((label) => TEXTS.includes(String(labels[label])));
				if (held.length === 1) alone.add(`${held[0]} ${labels[held[0] ?? ""]}`);
			}
		}
		expect([...alone].sort()).toEqual(LABELS.flatMap((label) => TEXTS.map((text) => `${label} ${text}`)).sort());
	});

	test("the same number of the same stream is the same bytes, and another number another snapshot", () => {
		const make = (number: number) => JSON.stringify(directedDocuments(new Random(2), byLabels, number));
		expect(make(6)).toBe(make(6));
		expect(new Set(Array.from({ length: 20 }, (_, i) => make(6 * i))).size).toBeGreaterThan(10);
	});

	test("are about each decisive rule and each perturbation, and a third of the snapshots are about nothing alone", () => {
		if (onePoint === undefined) throw new Error("there is a small pattern that counts points");
		const { goals, model } = generatorOf(onePoint);
		const all = Array.from({ length: 6_000 }, (_, number): CoverageGoal | undefined => goalFor(goals, number));
		const rules = new Set(all.flatMap((goal) => (goal?.about === "rule" ? [goal] : [])));
		const perturbations = model.decisiveRules.flatMap(({ type }) => RELATIONSHIP_GENERATORS[type].perturbations);
		expect(rules.size).toBe(perturbations.length);
		expect(all.filter((goal) => goal === undefined).length).toBeGreaterThanOrEqual(2_000);
	});

	test("leave a rule to decide alone whether there are points enough", () => {
		if (onePoint === undefined) throw new Error("there is a small pattern that counts points");
		const outcomes = new Map<string, Set<boolean>>();
		for (let number = 2; number < 6_000; number += 6) {
			const goal = goalFor(generatorOf(onePoint).goals, number);
			if (goal?.about !== "rule") continue;
			expect(goal.missed).toHaveLength(1);
			const documents = directedDocuments(new Random(3).fork(number), onePoint, number);
			const isFound = evaluateReference(onePoint, snapshotOf(documents).snapshot).length > 0;
			outcomes.set(goal.rule.type, (outcomes.get(goal.rule.type) ?? new Set()).add(isFound));
		}
		expect([...outcomes.values()].map(({ size }) => size)).toEqual([2, 2, 2]);
	});
});

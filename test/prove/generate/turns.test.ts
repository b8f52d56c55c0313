import { describe, expect, test } from "vitest";
import { isJsonObject } from "../../../src/base/json.js";
import { snapshotOf } from "../../../src/cluster/snapshot-of.js";
import { aimOf } from "../../../src/prove/generate/aim.js";
import { aimedDocuments } from "../../../src/prove/generate/aimed-documents.js";
import { waysOf } from "../../../src/prove/generate/near-misses.js";
import { Random } from "../../../src/prove/generate/random.js";
import { turnOf } from "../../../src/prove/generate/turns.js";
import { smallPatterns } from "../../../src/prove/mutate/small-patterns.js";
import { evaluateReference } from "../../../src/reference/evaluate.js";
import { patternOf } from "../../library/judges.js";
import { actor, definition } from "../../library/small-patterns.js";

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

describe("turns", () => {
	test("walk through each text of each alternative, which decides alone", () => {
		const alone = new Set<string>();
		for (let number = 0; number < 6 * 2 * TEXTS.length * LABELS.length; number++) {
			const documents = aimedDocuments(new Random(1).fork(number), byLabels, number);
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
		const make = (number: number) => JSON.stringify(aimedDocuments(new Random(2), byLabels, number));
		expect(make(6)).toBe(make(6));
		expect(new Set(Array.from({ length: 20 }, (_, i) => make(6 * i))).size).toBeGreaterThan(10);
	});

	test("are about each telling rule in each way, and a third of the snapshots are about nothing alone", () => {
		if (onePoint === undefined) throw new Error("there is a small pattern that counts points");
		const aim = aimOf(onePoint);
		const turns = Array.from({ length: 6_000 }, (_, number) => turnOf(aim, onePoint, number));
		const rules = new Set(turns.flatMap((turn) => (turn?.about === "rule" ? [turn] : [])));
		expect(rules.size).toBe(aim.tellingRules.flatMap(({ type }) => waysOf(type)).length);
		expect(turns.filter((turn) => turn === undefined).length).toBeGreaterThanOrEqual(2_000);
	});

	test("leave a rule to decide alone whether there are points enough", () => {
		if (onePoint === undefined) throw new Error("there is a small pattern that counts points");
		const outcomes = new Map<string, Set<boolean>>();
		for (let number = 2; number < 6_000; number += 6) {
			const turn = turnOf(aimOf(onePoint), onePoint, number);
			if (turn?.about !== "rule") continue;
			expect(turn.missed).toHaveLength(1);
			const documents = aimedDocuments(new Random(3).fork(number), onePoint, number);
			const isFound = evaluateReference(onePoint, snapshotOf(documents).snapshot).length > 0;
			outcomes.set(turn.rule.type, (outcomes.get(turn.rule.type) ?? new Set()).add(isFound));
		}
		expect([...outcomes.values()].map(({ size }) => size)).toEqual([2, 2, 2]);
	});
});

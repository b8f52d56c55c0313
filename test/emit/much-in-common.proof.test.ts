import { expect, test } from "vitest";
import type { Json } from "../../src/base/json.js";
import { versions } from "../../src/cli/version.js";
import { workloadOf } from "../../src/prove/engine.js";
import { createEngines } from "../../src/prove/engines/engines.js";
import { jobOf } from "../../src/prove/fuzz/batch.js";
import { pairs, patternOf, rule } from "../pattern/sample.js";

const app = { app: "x" };

/** Pods and Services of which each selects all: each pair of Pods has all Services in common. */
function shop(count: number): readonly Json[] {
	return Array.from({ length: count }, (_, i): Json[] => [
		{ apiVersion: "v1", kind: "Pod", metadata: { name: `pod-${i}`, labels: app } },
		{ apiVersion: "v1", kind: "Service", metadata: { name: `service-${i}` }, spec: { selector: app } },
	]).flat();
}

// A finding for each thing that a pair shares would be made a million times, and thrown away but for the first.
test("a pair that has a hundred objects in common is found once", async () => {
	const common = [rule("a", "b", { type: "EXPOSES", required: true, shared: true })];
	const pattern = patternOf(pairs({ commonRelationships: common }));
	const { reference, wasm } = createEngines(versions);
	for (const [engine, count] of [
		[reference, 30],
		[wasm, 30],
		[wasm, 100],
	] as const) {
		const [outcome] = await engine.evaluate(workloadOf([jobOf(pattern, shop(count))]));
		expect(outcome?.is === "findings" ? outcome.findings.length : outcome).toBe(count * (count - 1));
	}
}, 60_000);

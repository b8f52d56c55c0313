import { expect, test } from "vitest";
import { versions } from "../../src/cli/version.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import { workloadOf } from "../../src/prove/engine.js";
import { createEngines } from "../../src/prove/engines/engines.js";
import { actor, patternOf, single } from "../pattern/sample.js";

// A filter of more than 100 conditions is taken apart: none of the parts may be lost.
const CONDITIONS = 250;
const keys = Array.from({ length: CONDITIONS }, (_, i) => `l${i}`);

/** A Pod with these labels, all but some. */
function pod(name: string, missing: readonly number[] = []) {
	const labels = Object.fromEntries(keys.filter((_, i) => !missing.includes(i)).map((key) => [key, "yes"]));
	return { apiVersion: "v1", kind: "Pod", metadata: { name, labels } };
}

test("every condition of a long filter counts", async () => {
	const matchAll = keys.map((key) => ({ key: `.metadata.labels.${key}`, operator: "EQUALS", values: ["yes"] }));
	const pattern = patternOf(single({ resources: [actor("x", { leader: true, filters: { matchAll } })] }));
	const documents = [pod("whole"), ...[0, 99, 100, 199, 200, 249].map((i) => pod(`without-${i}`, [i]))];
	const job = { pattern, snapshot: snapshotOf(documents).snapshot, documents };
	const { reference, wasm } = createEngines(versions);
	for (const engine of [reference, wasm]) {
		const [outcome] = await engine.evaluate(workloadOf([job]));
		const found = outcome?.is === "findings" ? outcome.findings.map(({ resources }) => resources[0]?.name) : outcome;
		expect(found).toEqual(["whole"]);
	}
});

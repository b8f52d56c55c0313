import { expect, test } from "vitest";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import { referenceEngine } from "../../src/prove/reference-engine.js";
import { wasmEngine } from "../../src/prove/wasm-engine.js";
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
	for (const engine of [referenceEngine, wasmEngine]) {
		const [outcome] = await engine.evaluate([job]);
		const found = outcome?.is === "findings" ? outcome.findings.map(({ resources }) => resources[0]?.name) : outcome;
		expect(found).toEqual(["whole"]);
	}
});

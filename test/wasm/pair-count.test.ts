import { expect, test } from "vitest";
import sidecar from "../../registry/k8s-sidecar/pattern.json" with { type: "json" };
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import { policyPart } from "../../src/emit/policy-part.js";
import { planPattern } from "../../src/plan/plan-pattern.js";
import { pairCount } from "../../src/wasm/pair-count.js";
import bare from "../diagnostics/lint/all-pairs/bare.json" with { type: "json" };
import { patternOf } from "../pattern/sample.js";

const pods = Array.from({ length: 3 }, (_, i) => ({ apiVersion: "v1", kind: "Pod", metadata: { name: `p${i}` } }));
const workload = {
	apiVersion: "apps/v1",
	kind: "Deployment",
	metadata: { name: "d" },
	spec: { template: { spec: { containers: [{ name: "c" }] } } },
};
const { documents } = snapshotOf([
	...pods,
	workload,
	{ apiVersion: "v1", kind: "Secret", metadata: { name: "s" } },
]).snapshot;

test("only a pattern whose pairs no key finds has pairs to try: Pods, and those of templates", () => {
	const part = policyPart(planPattern(patternOf(bare)));
	expect(pairCount(part, documents)).toBe(16);
	expect(pairCount(policyPart(planPattern(patternOf(sidecar))), documents)).toBe(0);
});

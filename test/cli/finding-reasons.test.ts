import { expect, test } from "vitest";
import { findingReasons } from "../../src/cli/check/finding-reasons.js";
import { lazyFinder } from "../../src/cli/check/lazy-finder.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import { evaluateReference } from "../../src/reference/evaluate.js";
import { type Report, reportFindings } from "../../src/report/report.js";
import { resourcePattern, widget } from "../reference/resource-pattern.js";

const pattern = resourcePattern({ filters: { allOf: [["spec.n", "EXISTS"]] } });

/** The reasons of the findings about this many objects. */
async function reasonsOf(count: number, inFull: boolean): Promise<readonly (readonly string[])[]> {
	const { snapshot } = snapshotOf(Array.from({ length: count }, (_, i) => widget(`w${i + 1000}`, { n: i })));
	const findings = reportFindings(evaluateReference(pattern, snapshot), [pattern], snapshot);
	const report: Report = {
		...{ version: "0", engine: "reference", documents: count, objects: count, patterns: 1 },
		...{ findings, suppressed: [], diagnostics: [] },
	};
	const reasons = await findingReasons({ report, snapshot, patterns: [pattern], finder: lazyFinder(snapshot) }, inFull);
	return report.findings.map(reasons);
}

test("each finding has its own reasons in full, and none otherwise but in pairs", async () => {
	expect(await reasonsOf(2, true)).toEqual([["spec.n EXISTS: 0"], ["spec.n EXISTS: 1"]]);
	expect(await reasonsOf(2, false)).toEqual([[], []]);
	expect(await reasonsOf(0, true)).toEqual([]);
});

test("the first 200 findings are explained, and the next one says so", async () => {
	const reasons = await reasonsOf(203, true);
	expect(reasons.slice(198)).toEqual([
		["spec.n EXISTS: 198"],
		["spec.n EXISTS: 199"],
		["only the first 200 findings are explained"],
		[],
		[],
	]);
});

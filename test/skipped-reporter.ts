import type { Reporter, TestCase, TestModule } from "vitest/node";

/**
 * Names the tests that were skipped, at the end, where nobody overlooks them. Where PATTERNC_DEMAND_TOOLS is set (CI),
 * a skipped test fails the run.
 */
export class SkippedReporter implements Reporter {
	onTestRunEnd(modules: readonly TestModule[]): void {
		const skipped: TestCase[] = [];
		for (const module of modules) skipped.push(...module.children.allTests("skipped"));
		if (skipped.length === 0) {
			console.log("\nNo test was skipped.");
			return;
		}
		console.log(`\n${skipped.length} tests were skipped:`);
		for (const test of skipped) console.log(`  ${test.module.relativeModuleId} > ${test.fullName}`);
		if (process.env.PATTERNC_DEMAND_TOOLS) {
			console.log("PATTERNC_DEMAND_TOOLS is set: a skipped test is a failed run.");
			process.exitCode = 1;
		}
	}
}

import type { Reporter, TestCase, TestModule, Vitest } from "vitest/node";
import { TEST_PROJECT_NAMES, TEST_PROJECTS, testFilesOf } from "./projects.js";

/**
 * Names the projects that were left out and the tests that were skipped, at the end, where nobody overlooks them. Where
 * PATTERNC_DEMAND_TOOLS is set (CI), a skipped test fails the run.
 */
export class SkippedReporter implements Reporter {
	#byName = false;

	onInit({ config }: Vitest): void {
		this.#byName = config.testNamePattern !== undefined;
	}

	onTestRunEnd(modules: readonly TestModule[]): void {
		const run = new Set(modules.map(({ project }) => project.name));
		for (const name of TEST_PROJECT_NAMES.filter((project) => !run.has(project))) {
			const files = testFilesOf(name);
			const count = `${files.length} files, ${TEST_PROJECTS[name].about}`;
			console.log(`\nNot run: the project ${name} (${count}). \`npm run test:${name}\` runs it.`);
		}
		const skipped: TestCase[] = [];
		for (const module of modules) skipped.push(...module.children.allTests("skipped"));
		if (skipped.length === 0) {
			console.log("\nNo test was skipped.");
			return;
		}
		if (this.#byName && !process.env.PATTERNC_DEMAND_TOOLS) {
			console.log(`\n${skipped.length} tests were skipped, most by the name pattern.`);
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

import type { Settings } from "../../emit/settings-module.js";
import { type PolicyTest, testModule, testPackage } from "../../emit/test-module.js";
import { withPrefix } from "../../emit/with-prefix.js";
import type { Pattern } from "../../pattern/pattern.js";
import { printModule } from "../../rego/print.js";
import type { RegoFile } from "../../rego/rego-file.js";

/** The cases of a pattern, as unit tests. */
export interface PatternTests {
	readonly pattern: Pattern;
	readonly tests: readonly PolicyTest[];
}

/** Makes a module of unit tests for each pattern with cases and returns the files. */
export function testFiles(patterns: readonly PatternTests[], settings: Settings): readonly RegoFile[] {
	const { packagePrefix: prefix = [] } = settings;
	return patterns
		.filter(({ tests }) => tests.length > 0)
		.map(({ pattern, tests }) => ({
			path: `${[...prefix, ...testPackage(pattern), pattern.packageName].join("/")}_test.rego`,
			text: printModule(withPrefix(testModule(pattern, tests, settings), prefix)),
		}));
}

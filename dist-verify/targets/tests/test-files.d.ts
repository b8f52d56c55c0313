import type { Settings } from "../../emit/settings-module.js";
import { type PolicyTest } from "../../emit/test-module.js";
import type { Pattern } from "../../pattern/pattern.js";
import type { RegoFile } from "../../rego/rego-file.js";
/** The cases of a pattern, as unit tests. */
export interface PatternTests {
    readonly pattern: Pattern;
    readonly tests: readonly PolicyTest[];
}
/** Makes a module of unit tests for each pattern with cases and returns the files. */
export declare function testFiles(patterns: readonly PatternTests[], settings: Settings): readonly RegoFile[];

import { testModule, testPackage } from "../../emit/test-module.js";
import { withPrefix } from "../../emit/with-prefix.js";
import { printModule } from "../../rego/print.js";
/** Makes a module of unit tests for each pattern with cases and returns the files. */
export function testFiles(patterns, settings) {
    const { packagePrefix: prefix = [] } = settings;
    return patterns
        .filter(({ tests }) => tests.length > 0)
        .map(({ pattern, tests }) => ({
        path: `${[...prefix, ...testPackage(pattern), pattern.packageName].join("/")}_test.rego`,
        text: printModule(withPrefix(testModule(pattern, tests, settings), prefix)),
    }));
}
//# sourceMappingURL=test-files.js.map
import { basename, resolve } from "node:path";
import { hasErrors } from "../base/diagnostic.js";
import { failure, success } from "../base/result.js";
import { isPatternFileName } from "../pattern/pattern-file-names.js";
import { readPatternCases } from "../prove/cases/read-pattern-cases.js";
/**
 * Reads the cases of patterns and returns them as unit tests, for the patterns in files named `pattern.json` or
 * `pattern.yaml`: the cases beside other files belong to another pattern. A pattern without cases has no tests. Fails with all mistakes in cases
 * (`case/...`, `read/...`).
 *
 * @param kinds the catalog by which the cases are read.
 */
export async function readTests(patterns, kinds) {
    const inFolders = patterns.filter(({ file }) => isPatternFileName(basename(file)));
    const readings = await Promise.all(inFolders.map((pattern) => readPatternCases(pattern, kinds)));
    const mistakes = readings.flatMap(({ diagnostics }) => diagnostics).filter(({ code }) => code !== "case/none");
    if (hasErrors(mistakes))
        return failure(mistakes);
    return success(inFolders.map((pattern, i) => ({
        pattern,
        tests: (readings[i]?.cases ?? []).flatMap((one) => testOf(one, pattern)),
    })));
}
/** Returns the test of a case; none of a case that has a pattern of its own. */
function testOf({ id, patternFile, documents, expected }, pattern) {
    if (resolve(patternFile) !== resolve(pattern.file) || expected === undefined || "refused" in expected)
        return [];
    return [{ name: id.slice(id.indexOf("/") + 1), documents, findings: expected.findings }];
}
//# sourceMappingURL=pattern-tests.js.map
import { basename, resolve } from "node:path";
import { hasErrors } from "../base/diagnostic.js";
import { failure, type Result, success } from "../base/result.js";
import type { PolicyTest } from "../emit/test-module.js";
import type { KindCatalog } from "../pattern/kind-catalog.js";
import type { Pattern } from "../pattern/pattern.js";
import type { Case } from "../prove/cases/case.js";
import { readPatternCases } from "../prove/cases/read-pattern-cases.js";
import type { PatternTests } from "../targets/tests/test-files.js";

/**
 * The cases of patterns, for their unit tests. A pattern without cases has none, and so has one in a file of another
 * name than `pattern.json`, for the cases beside that are not its own.
 *
 * @param kinds those that the cases are read by.
 * @returns what there is; or all that is wrong with cases (`case/...`, `read/...`), each with its place.
 */
export async function readTests(
	patterns: readonly Pattern[],
	kinds: KindCatalog,
): Promise<Result<readonly PatternTests[]>> {
	const inFolders = patterns.filter(({ file }) => basename(file) === "pattern.json");
	const read = await Promise.all(inFolders.map((pattern) => readPatternCases(pattern, kinds)));
	const mistakes = read.flatMap(({ diagnostics }) => diagnostics).filter(({ code }) => code !== "case/none");
	if (hasErrors(mistakes)) return failure(mistakes);
	return success(
		inFolders.map((pattern, i) => ({
			pattern,
			tests: (read[i]?.cases ?? []).flatMap((one) => testOf(one, pattern)),
		})),
	);
}

/** None of a case that brings a pattern of its own. */
function testOf({ id, patternFile, documents, expected }: Case, pattern: Pattern): readonly PolicyTest[] {
	if (resolve(patternFile) !== resolve(pattern.file) || expected === undefined || "refused" in expected) return [];
	return [{ name: id.slice(id.indexOf("/") + 1), documents, findings: expected.findings }];
}

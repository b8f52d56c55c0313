import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stableStringify } from "../../src/base/json.js";
import { readCases } from "../../src/prove/cases/read-cases.js";
import { toCaseFormat } from "../../src/prove/compare.js";
import { evaluateReference } from "../../src/reference/evaluate.js";
import { PROJECT } from "../cli/patternc.js";

const FOLDER = join(PROJECT, "test/vectors/crd");
const { cases, diagnostics } = await readCases([FOLDER]);

describe("the vectors of the resource dialect on the reference", () => {
	test("are all read", () => {
		expect(diagnostics).toEqual([]);
		expect(cases.length).toBe(336);
	});

	const groups = [...new Set(cases.map(({ id }) => id.split("/")[0] ?? id))];
	test.each(groups)("%s: every case gives what it expects", (group) => {
		const wrong = cases
			.filter(({ id }) => id.startsWith(`${group}/`))
			.flatMap(({ id, pattern, snapshot, expected }) => {
				const actual = pattern.ok
					? {
							findings: evaluateReference(pattern.value, snapshot).map((one) =>
								toCaseFormat(one, pattern.value.dialect),
							),
						}
					: { refused: true };
				return stableStringify(asSet(actual)) === stableStringify(asSet(expected)) ? [] : [{ id, actual, expected }];
			});
		expect(wrong).toEqual([]);
	});
});

function asSet(outcome: object | undefined): unknown {
	if (outcome === undefined || !("findings" in outcome) || !Array.isArray(outcome.findings)) return outcome;
	return { findings: outcome.findings.map((finding) => stableStringify(finding)).sort() };
}

test("differences from the older engine are declared ones (SEMANTICS-CRD.md 10)", () => {
	const reasons = new Set<string>();
	for (const name of readdirSync(FOLDER)) {
		for (const vector of JSON.parse(readFileSync(join(FOLDER, name), "utf8"))) {
			expect(vector.olderEngine !== undefined, vector.id).toBe(vector.difference !== undefined);
			if (vector.difference !== undefined) reasons.add(vector.difference);
		}
	}
	expect([...reasons].filter((reason) => !/^E([1-9]|1[0-4])$/.test(reason))).toEqual([]);
});

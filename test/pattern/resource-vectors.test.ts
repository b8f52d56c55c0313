import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCases } from "../../src/prove/cases/read-cases.js";
import { PROJECT } from "../cli/patternc.js";

const FOLDER = join(PROJECT, "test/vectors/crd");

describe("vectors/crd: what is to be refused is, and all else is read", () => {
	test.each(readdirSync(FOLDER))("%s", async (file) => {
		const { cases, diagnostics } = await readCases([join(FOLDER, file)]);
		expect(diagnostics).toEqual([]);
		expect(cases.length).toBeGreaterThan(2);
		for (const { id, pattern, expected } of cases) {
			const isRefused = expected !== undefined && "refused" in expected;
			expect([id, pattern.ok, pattern.ok ? [] : pattern.diagnostics]).toEqual([
				id,
				!isRefused,
				isRefused ? expect.anything() : [],
			]);
		}
	});
});

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { versions } from "../../src/cli/version.js";
import { verifyCases } from "../../src/prove/cases/judge-cases.js";
import { readCases } from "../../src/prove/cases/read-cases.js";
import { createEngines } from "../../src/prove/engines/engines.js";
import { PROJECT } from "../cli/patternc.js";

const CORPUS = join(PROJECT, "test/corpus");
const { reference, wasm, "wasm-raw": wasmRaw } = createEngines(versions);

describe("the corpus: what engines once differed on", async () => {
	const { cases, diagnostics } = await readCases([CORPUS]);
	// .ci/run judges it on the real tools as well.
	const engines = [reference, wasm, wasmRaw];

	test("is read, each file", () => {
		expect(diagnostics).toEqual([]);
		expect(cases.length).toBeGreaterThanOrEqual(readdirSync(CORPUS).length);
	});

	test("is as expected on every engine", async () => {
		const { failures, asExpected } = await verifyCases(cases, engines);
		expect(failures).toEqual([]);
		expect(asExpected).toBe(cases.length);
	});
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { versions } from "../../src/cli/version.js";
import { verifyCases } from "../../src/prove/cases/judge-cases.js";
import { readCases } from "../../src/prove/cases/read-cases.js";
import { createEngines } from "../../src/prove/engines/engines.js";
import { PROJECT } from "../cli/patternc.js";

const VECTORS = join(PROJECT, "test/vectors");

const { reference, wasm, "wasm-raw": wasmRaw } = createEngines(versions);
// .ci/run judges them on the real tools as well.
const engines = [reference, wasm, wasmRaw];
const { cases, diagnostics } = await readCases(["java", "generated", "crd"].map((name) => join(VECTORS, name)));
const verification = await verifyCases(cases, engines);
const groups = [...new Set(cases.map(({ id }) => id.split("/")[0] ?? id))];

describe(`the vectors on ${engines.map((engine) => engine.name).join(", ")}`, () => {
	test("are all read", () => {
		expect(diagnostics).toEqual([]);
		expect(cases).toHaveLength(226 + 440 + 336);
	});

	test.each(groups)("%s: every case gives what it expects", (group) => {
		expect(verification.failures.filter(({ id }) => id.startsWith(`${group}/`))).toEqual([]);
	});

	test("agree on all, and all is as expected", () => {
		expect(verification).toMatchObject({ cases: cases.length, agree: cases.length, asExpected: cases.length });
	});
});

/** Cases in which the older engine says something else, by the reason that is declared for it (SEMANTICS.md 6). */
test("differences from the older engine are declared ones", () => {
	const counts: Record<string, number> = {};
	for (const name of readdirSync(join(VECTORS, "java"))) {
		for (const vector of JSON.parse(readFileSync(join(VECTORS, "java", name), "utf8"))) {
			const differs = vector.olderEngine !== undefined;
			expect(differs, vector.id).toBe(vector.difference !== undefined);
			const reason = vector.difference ?? "same";
			counts[reason] = (counts[reason] ?? 0) + 1;
		}
	}
	console.table(counts);
	expect(Object.keys(counts).filter((reason) => !/^(same|D([1-9]|1[0-2]))$/.test(reason))).toEqual([]);
	expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(226);
});

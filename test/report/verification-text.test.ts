import { describe, expect, test } from "vitest";
import type { CaseVerification } from "../../src/prove/cases/judge-cases.js";
import { verifyCases } from "../../src/prove/cases/judge-cases.js";
import type { Engine } from "../../src/prove/engine.js";
import { styleFor } from "../../src/report/style.js";
import { verificationJson, verificationText } from "../../src/report/verification-text.js";
import { single } from "../pattern/sample.js";
import { caseOf } from "../prove/case-of.js";
import { blind, declining, every, feigned, refusing } from "../prove/feigned-engines.js";

const right = feigned("right");
const CASES = [
	caseOf("one", ["web"]),
	caseOf("two", ["web", "db"]),
	caseOf("none", []),
	caseOf("refused", ["web"], single({ topology: "RING" })),
];

async function textOf(engines: readonly Engine[], cases = CASES): Promise<readonly string[]> {
	return verificationText(await verifyCases(cases, engines), 0, styleFor(false)).split("\n");
}

describe("the text of a verification", () => {
	test("is a table of engines, and what was declared and refused by name", async () => {
		const engines = [
			right,
			declining("declines", "G2", every(2)),
			refusing("refuses-with-a-long-name", "no such\ninput", (i) => i === 1),
			blind("declares", "C2"),
		];
		expect(await textOf(engines)).toEqual([
			"4 cases on right, declines, refuses-with-a-long-name, declares: all agree but for 4 declared and 1 refused",
			"                            agree  declared  differ  refused",
			"  right                         3         0       0        1",
			"  declines                      1         2       0        1",
			"  refuses-with-a-long-name      2         0       0        2",
			"  declares                      1         2       0        1",
			"  refused      1 by schema/unknown-word",
			"  declared     G2 2 of 3 on declines: a ConstraintTemplate cannot say it",
			"  declared     C2 2 of 3 on declares: numbers keep their spelling in Go",
			"  refused      1 of 3 on refuses-with-a-long-name: no such\\u000ainput",
			"",
		]);
	});

	test("an engine that differs has its failures above the table", async () => {
		const lines = await textOf([right, blind("blind")]);
		expect(lines.slice(0, 2)).toEqual([
			"test/one",
			expect.stringMatching(/^ {2}right {6}\[\{.*"x":"Pod\/default\/web"/),
		]);
		expect(lines.slice(-6)).toEqual([
			"4 cases on right, blind: 2 failures",
			"               agree  declared  differ  refused",
			"  right            3         0       0        1",
			"  blind            1         0       2        1",
			"  refused      1 by schema/unknown-word",
			"",
		]);
	});

	test("one that was compared on nothing agrees with nobody", async () => {
		const [verdict] = await textOf([right, declining("declines", "G2")]);
		expect(verdict).toBe("4 cases on right, declines: declines could not be compared on any case");
	});

	test("numbers do not move the columns", async () => {
		const verification = await verifyCases(CASES, [right]);
		const many = { agree: 12_345_678, declared: { C1: 1_234_567_890 }, differ: 0, refused: {} };
		const standings = { a: many, b: { ...many, agree: 1 } };
		const lines = verificationText({ ...verification, standings }, 0, styleFor(false)).split("\n");
		expect(lines.slice(1, 4)).toEqual([
			"                  agree    declared  differ  refused",
			"  a            12345678  1234567890       0        1",
			"  b                   1  1234567890       0        1",
		]);
	});

	test("the most frequent come first, and only some are told", async () => {
		const verification = await verifyCases(CASES, [right]);
		const reasons = Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`reason ${i}`, i + 1]));
		const standings = { a: { agree: 5, declared: { C1: 1, C2: 4 }, differ: 0, refused: reasons } };
		const lines = verificationText({ ...verification, standings }, 0, styleFor(false)).split("\n");
		expect(lines.filter((line) => line.startsWith("  declared "))).toEqual([
			expect.stringContaining("C2 4 of 335 on a"),
			expect.stringContaining("C1 1 of 335 on a"),
		]);
		expect(lines.filter((line) => line.includes(": reason "))).toHaveLength(20);
		expect(lines).toContain("  refused      25 of 335 on a: reason 24");
		expect(lines).toContain("               ... and 5 more reasons (-o json has them all)");
	});
});

describe("the JSON of a verification", () => {
	const parsed = (verification: CaseVerification) => JSON.parse(verificationJson(verification));

	test("has the keys of INTERFACE.md in their order, and then the engines", async () => {
		const json = parsed(await verifyCases(CASES, [right, declining("declines", "G2", every(2))]));
		expect(Object.keys(json)).toEqual(["cases", "agree", "asExpected", "failures", "engines"]);
		expect(json).toEqual({
			...{ cases: 4, agree: 4, asExpected: 4, failures: [] },
			engines: {
				right: { agree: 3, declared: {}, differ: 0, refused: { "schema/unknown-word": 1 } },
				declines: { agree: 1, declared: { G2: 2 }, differ: 0, refused: { "schema/unknown-word": 1 } },
			},
		});
	});

	test("says of a failure what was declined and refused beside it", async () => {
		const engines = [right, blind("blind"), declining("declines", "G2"), refusing("refuses", "no")];
		const json = parsed(await verifyCases(CASES.slice(0, 1), engines));
		expect(json.failures[0].engines).toMatchObject({
			...{ blind: [], declines: { declined: "G2" }, refuses: { refused: "no" } },
		});
	});
});

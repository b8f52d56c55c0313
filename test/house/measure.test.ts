import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT } from "../cli/patternc.js";

/** The scripts are plain JavaScript, without types. */
const part = (file: string) => import(join(PROJECT, "scripts/measure", file));
const { applyLabels, readLabels } = await part("labels.mjs");
const { precisionOf, precisionRows, wilsonInterval } = await part("precision.mjs");
const { missedMistakes, otherFindings } = await part("seeded.mjs");

describe("labels", () => {
	const label = (more = {}) => ({
		unit: "shop",
		pattern: "p",
		verdict: "true",
		why: "So.",
		findings: ["Pod/a/x"],
		...more,
	});
	const read = (...labels: object[]) => readLabels(JSON.stringify({ labels })).labels;

	test("are one for each finding, also where some share a sentence, and a bare true of YAML is a verdict", () => {
		expect(read(label({ findings: ["Pod/a/x", "Pod/a/y"] }))).toEqual([
			{ unit: "shop", pattern: "p", verdict: "true", why: "So.", resources: "Pod/a/x" },
			{ unit: "shop", pattern: "p", verdict: "true", why: "So.", resources: "Pod/a/y" },
		]);
		expect(read(label({ verdict: false }))[0].verdict).toBe("false");
	});

	test("are refused without a verdict or a sentence, or where two are for one finding", () => {
		expect(() => read(label({ verdict: "maybe" }))).toThrow("a verdict is one of");
		expect(() => read(label({ why: "" }))).toThrow("says why");
		expect(() => read(label(), label())).toThrow("two labels");
	});

	test("meet findings of the same unit, pattern and resources, and what is left over is told", () => {
		const findings = ["x", "x", "z"].map((name) => ({ unit: "shop", pattern: "p", resources: `Pod/a/${name}` }));
		const { judged, unused } = applyLabels(findings, read(label({ findings: ["Pod/a/x", "Pod/a/y"] })));
		expect(judged.map(({ verdict }: { verdict?: string }) => verdict)).toEqual(["true", "true", undefined]);
		expect(unused).toEqual([expect.objectContaining({ resources: "Pod/a/y" })]);
	});
});

describe("precision", () => {
	const judged = (pattern: string, ...verdicts: (string | undefined)[]) =>
		verdicts.map((verdict) => ({ pattern, verdict }));

	test("counts the true ones among those that were judged", () => {
		expect(precisionOf(judged("p", "true", "true", "true", "defensible", "false", undefined))).toMatchObject({
			...{ findings: 6, true: 3, defensible: 1, false: 1, notJudged: 1 },
			precision: 0.6,
		});
		expect(precisionOf(judged("p", undefined))).not.toHaveProperty("precision");
	});

	test("has Wilson's interval, as tables have it", () => {
		const rounded = (hits: number, total: number) => wilsonInterval(hits, total).map((end: number) => end.toFixed(4));
		expect(rounded(8, 10)).toEqual(["0.4902", "0.9433"]);
		expect(rounded(0, 10)).toEqual(["0.0000", "0.2775"]);
		expect(rounded(10, 10)).toEqual(["0.7225", "1.0000"]);
	});

	test("is of each pattern, and of the recommended ones together", () => {
		const findings = [...judged("b", "true", "false"), ...judged("a", "true"), ...judged("hint", "false")];
		const profiles = new Map([
			["a", "recommended"],
			["b", "recommended"],
			["hint", "advisory"],
		]);
		const rows = precisionRows(findings, profiles);
		expect(rows.map(({ name }: { name: string }) => name)).toEqual(["a", "b", "hint", "all recommended"]);
		expect(rows.at(-1)).toMatchObject({ findings: 3, true: 2, false: 1 });
	});
});

test("a planted mistake is found where its own pattern names its resource", () => {
	const mistakes = ["x", "y"].map((name) => ({ about: name, pattern: "p", resource: `Pod/a/${name}` }));
	const findings = [
		{ pattern: "p", resources: "Service/a/s + Pod/a/x" },
		{ pattern: "q", resources: "Pod/a/y" },
	];
	expect(missedMistakes(mistakes, findings)).toEqual([mistakes[1]]);
	expect(otherFindings(mistakes, findings)).toEqual([findings[1]]);
});

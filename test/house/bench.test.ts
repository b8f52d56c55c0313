import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { PROJECT } from "../cli/patternc.js";

/** The bench is plain JavaScript, without types. */
const bench = (file: string) => import(join(PROJECT, "bench", file));
const { median, ratio, spread, summary } = await bench("measure/statistics.mjs");
const { worseRatios } = await bench("measure/compare.mjs");
const { demandSameFindings, findingText } = await bench("measure/same-findings.mjs");
const { objects } = await bench("work/objects.mjs");
const { yamlText } = await bench("work/yaml-text.mjs");
const { timesByPlace } = await bench("stages/times-by-place.mjs");
const { resultsText } = await bench("report/results-text.mjs");

const run = (cpu: number, more = {}) => ({ isEnded: true, cpu, wall: 2 * cpu, peak: 100, ...more });

describe("the arithmetic", () => {
	test("a median is the middle, or the mean of the two in the middle, and changes nothing", () => {
		const numbers = [9, 1, 5];
		expect(median(numbers)).toBe(5);
		expect(numbers).toEqual([9, 1, 5]);
		expect(median([4, 1, 3, 10])).toBe(3.5);
	});

	test("a spread is a part of the median, and one outlier hardly counts", () => {
		expect(spread([10, 10, 10])).toBe(0);
		expect(spread([9, 10, 11])).toBeCloseTo(0.1);
		expect(spread([10, 10, 10, 10, 90])).toBe(0);
	});

	test("a summary has the medians, or why a run did not end", () => {
		expect(summary([run(1), run(3), run(2)])).toMatchObject({ isEnded: true, runs: 3, cpu: 2, wall: 4, peak: 100 });
		expect(summary([run(1), { isEnded: false, wall: 60.2, why: "not ended" }])).toEqual({
			isEnded: false,
			why: "not ended",
		});
	});

	test("a ratio is nothing where one of the two did not end", () => {
		expect(ratio(run(6), run(2))).toEqual({ cpu: 3, wall: 3, peak: 1 });
		expect(ratio({ isEnded: false }, run(2))).toBeUndefined();
		expect(ratio(run(2), { isEnded: false })).toBeUndefined();
	});
});

describe("--compare", () => {
	const row = (id: string, base: string, cpu: number, more = {}) => ({
		id,
		label: id,
		base,
		runs: 5,
		spread: 0.02,
		...run(cpu, more),
	});
	const results = (...rows: object[]) => ({ tables: [{ id: "all-1000", title: "All", rows }] });
	const own = row("patternc-yaml", "patternc-yaml", 1);
	const before = results(
		own,
		row("conftest", "patternc-yaml", 7),
		row("start-check", "start-empty", 3),
		row("start-empty", "start-empty", 1),
	);

	test("tells of another tool that came nearer, and of a start that takes more, beyond noise", () => {
		const after = results(
			own,
			row("conftest", "patternc-yaml", 5),
			row("start-check", "start-empty", 4),
			row("start-empty", "start-empty", 1),
		);
		expect(worseRatios(before, after)).toEqual([
			"All: conftest: CPU 7.00 times patternc-yaml, now 5.00",
			"All: start-check: CPU 3.00 times start-empty, now 4.00",
		]);
	});

	test("takes a slower machine, noise, and what became better for no change", () => {
		const slower = results(row("patternc-yaml", "patternc-yaml", 3), row("conftest", "patternc-yaml", 20));
		expect(worseRatios(before, slower)).toEqual([]);
		const noisy = results({ ...own, spread: 0.4 }, row("conftest", "patternc-yaml", 5));
		expect(worseRatios(before, noisy)).toEqual([]);
		expect(worseRatios(before, results({ ...own, runs: 1 }, row("conftest", "patternc-yaml", 5)))).toEqual([]);
		expect(worseRatios(before, results(own, row("conftest", "patternc-yaml", 70)))).toEqual([]);
	});

	test("tells of memory, and of a command that does not end any more", () => {
		const heavy = results({ ...own, peak: 150 }, row("conftest", "patternc-yaml", 7));
		expect(worseRatios(before, heavy)).toEqual(["All: conftest: peak memory 1.00 times patternc-yaml, now 0.67"]);
		const endless = results({ ...own, isEnded: false, why: "not ended" });
		expect(worseRatios(before, endless)).toEqual(["All: patternc-yaml ended in 1.0 s and does not end any more"]);
	});

	test("passes over what only one of the two has", () => {
		expect(worseRatios({ tables: [] }, before)).toEqual([]);
		expect(worseRatios(before, results(own))).toEqual([]);
	});
});

describe("the same findings", () => {
	const first = { label: "a", findings: [findingText("p", "x"), findingText("q", "y")] };

	test("are demanded of each, of a row with some patterns for those alone, and not of a parser", () => {
		const rows = [first, { label: "b", findings: ["q: y"], patterns: new Set(["q"]) }, { label: "parser" }];
		expect(demandSameFindings(rows, "All")).toBe(2);
		const others = [[], ["p: x"], ["p: x", "q: z"], ["p: x", "q: y", "q: z"]];
		for (const findings of others)
			expect(() => demandSameFindings([first, { label: "b", findings }], "All")).toThrow("All: b found");
	});
});

describe("the work", () => {
	test("is the same each time, of the kinds that it says, each object once", () => {
		const made = [...objects(1_000)];
		expect(JSON.stringify(made)).toBe(JSON.stringify([...objects(1_000)]));
		const share = (kind: string) => made.filter((object) => object.kind === kind).length / made.length;
		expect([share("Pod"), share("Deployment")].map((part) => part.toFixed(2))).toEqual(["0.40", "0.20"]);
		const names = made.map(({ kind, metadata: { namespace, name } }) => `${kind} ${namespace}/${name}`);
		expect(new Set(names).size).toBe(made.length);
		expect(JSON.stringify(made).length / made.length).toBeCloseTo(850, -2);
	});

	test("is the same in YAML", () => {
		const made = [...objects(200)].slice(0, 60);
		const text = made.map((object) => `---\n${yamlText(object)}`).join("");
		expect(parseAllDocuments(text).map((document) => document.toJS())).toEqual(made);
	});
});

test("a profile is added up by rooms, packages, the policy and Node, without what waits", () => {
	const frame = (url: string, functionName = "f") => ({ functionName, url });
	const frames = [
		frame("file:///x/dist/document/read-json.js"),
		frame("file:///x/node_modules/js-yaml/dist/js-yaml.mjs"),
		frame("wasm://wasm/opa.wasm-1"),
		frame("node:fs"),
		frame("", "(garbage collector)"),
		frame("", "(idle)"),
	];
	const nodes = frames.map((callFrame, id) => ({ id, callFrame }));
	const profile = { nodes, samples: nodes.map(({ id }) => id), timeDeltas: nodes.map(({ id }) => (6 - id) * 1000) };
	expect(timesByPlace([profile, profile]).map(({ place, ms }: { place: string; ms: number }) => [place, ms])).toEqual([
		["document", 12],
		["js-yaml", 10],
		["policy.wasm", 8],
		["Node", 6],
		["garbage collector", 4],
	]);
});

test("RESULTS.md has a table, what did not end, and the patterns one by one", () => {
	const own = { id: "patternc-yaml", base: "patternc-yaml", label: "patternc check (YAML)", ...run(2) };
	const json = { ...own, id: "patternc-json", base: "patternc-json" };
	const gator = { id: "gator", base: "patternc-yaml", label: "gator", isEnded: false, why: "not ended after 300 s" };
	const conftest = { id: "conftest", base: "patternc-yaml", label: "conftest", ...run(9) };
	const text = resultsText({
		machine: { cpu: "a processor", cores: 2, memory: 8, system: "Linux 6", load: "0.1" },
		versions: [["opa", "1.2.3"]],
		settings: { seed: 13, rounds: 5, limit: 300 },
		tables: [
			{ id: "all-9", title: "All", findings: 7, baseLabel: "of patternc", rows: [own, conftest, gator] },
			{ id: "each-a-9", title: "a", each: "a", count: 9, findings: 3, rows: [own, json, conftest, gator] },
		],
	});
	expect(text).toContain("| conftest | 9.00 | 18.00 | 100 | 4.50 × | 4.50 × | 1.00 × |");
	expect(text).toContain("| gator | not ended after 300 s | | | | | |");
	expect(text).toContain("| a | 3 | 2.00 | 2.00 | 4.5 × | not ended after 300 s |");
	expect(text).toContain("The same 7 findings by every tool.");
});

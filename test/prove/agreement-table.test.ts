import { describe, expect, test } from "vitest";
import {
	countAgreements,
	rarelyComparedEngines,
	sumAgreements,
	totalEvaluations,
	uncomparedEngines,
	withRefusals,
} from "../../src/prove/agreement-table.js";
import { verifyCases } from "../../src/prove/cases/judge-cases.js";
import { judge } from "../../src/prove/compare.js";
import { type Engine, workloadOf } from "../../src/prove/engine.js";
import { runExhaustive } from "../../src/prove/fuzz/bounded-exhaustive.js";
import { runFuzz } from "../../src/prove/fuzz/fuzz-run.js";
import { withGenerated } from "../../src/prove/fuzz/generated-cases.js";
import { patternOf, single } from "../pattern/sample.js";
import { caseOf } from "./case-of.js";
import { blind, declining, every, failing, feigned, refusing } from "./feigned-engines.js";

const AGREE = { agree: 0, declared: {}, differ: 0, refused: {} };
const right = feigned("right");
const pattern = patternOf(single());

/** Two cases in which a Pod is found, one without, and one whose pattern is refused. */
const CASES = [
	caseOf("one", ["web"]),
	caseOf("two", ["web", "db"]),
	caseOf("none", []),
	caseOf("refused", ["web"], single({ topology: "RING" })),
];

describe("standings of cases", () => {
	test("count each job once for each engine", async () => {
		const engines = [
			right,
			declining("declines", "G2", every(2)),
			refusing("refuses", "no such input", (i) => i === 1),
			blind("blind"),
			blind("declares", "C2"),
		];
		const { standings, refused, agree, asExpected, failures } = await verifyCases(CASES, engines);
		expect(standings).toEqual({
			right: { ...AGREE, agree: 3 },
			declines: { ...AGREE, agree: 1, declared: { G2: 2 } },
			refuses: { ...AGREE, agree: 2, refused: { "no such input": 1 } },
			// Where there is nothing to find it is right, and what it declares is counted only where it says otherwise.
			blind: { ...AGREE, agree: 1, differ: 2 },
			declares: { ...AGREE, agree: 1, declared: { C2: 2 } },
		});
		expect(refused).toEqual({ "schema/unknown-word": 1 });
		expect({ agree, asExpected, failures: failures.map(({ id }) => id) }).toEqual({
			...{ agree: 2, asExpected: 2, failures: ["test/one", "test/two"] },
		});
	});

	test("what is declared or refused fails no case", async () => {
		const engines = [right, declining("declines", "G2"), refusing("refuses", "no"), blind("declares", "C2")];
		expect(await verifyCases(CASES, engines)).toMatchObject({ agree: 4, asExpected: 4, failures: [], broken: [] });
	});

	test("a pattern that is refused is refused for each engine, and the counts add up", async () => {
		const { standings, refused } = await verifyCases(CASES, [right, declining("declines", "G2")]);
		const all = withRefusals(standings, refused);
		expect(all.declines).toEqual({ ...AGREE, declared: { G2: 3 }, refused: { "schema/unknown-word": 1 } });
		for (const one of Object.values(all)) expect(totalEvaluations(one)).toBe(CASES.length);
	});

	test("the engines are there, in their order, where nothing was put to them", async () => {
		const { standings } = await verifyCases(CASES.slice(3), [right, blind("blind")]);
		expect(Object.entries(standings)).toEqual([
			["right", AGREE],
			["blind", AGREE],
		]);
		expect(uncomparedEngines(standings, "case")).toEqual([]);
	});

	test("an engine that fails on all that it takes is broken, and told once", async () => {
		for (const engines of [[failing("broken")], [failing("few", every(2))], [failing("one"), failing("other")]]) {
			const { broken } = await verifyCases(CASES, [right, ...engines]);
			expect(broken.map(({ message }) => message)).toEqual(["out of order"]);
		}
		expect((await verifyCases(CASES, [right, declining("declines", "G2")])).broken).toEqual([]);
	});
});

describe("standings of generated evaluations and small scopes", () => {
	const engines = [right, declining("declines", "C1", every(4)), blind("declares", "C2")];

	test("a campaign sums them over its batches, and they join those of the cases", async () => {
		const report = await runFuzz({ seed: 1, runs: 4_800, patterns: [pattern] }, engines);
		const { all } = report.shares;
		expect(report.standings).toEqual({
			right: { ...AGREE, agree: 4_800 },
			declines: { ...AGREE, agree: 3_600, declared: { C1: 1_200 } },
			declares: { ...AGREE, agree: 4_800 - all.withFinding, declared: { C2: all.withFinding } },
		});
		const verification = withGenerated(await verifyCases(CASES, engines), report);
		expect(verification.standings.declines).toEqual({ ...AGREE, agree: 3_602, declared: { C1: 1_201 } });
		expect(verification.cases).toBe(4_804);
	});

	test("shares are of the first engine that judged", async () => {
		const settings = { seed: 1, runs: 400, patterns: [pattern] };
		const [plain, behind] = [
			await runFuzz(settings, [right]),
			await runFuzz(settings, [declining("declines", "G2"), right]),
		];
		expect(plain.shares.all.withFinding).toBeGreaterThan(0);
		expect(behind.shares).toEqual(plain.shares);
		const scopes = await runExhaustive([pattern], 100, [declining("declines", "G2"), right]);
		expect(scopes.scopes).toEqual((await runExhaustive([pattern], 100, [right])).scopes);
	});

	test("small scopes have theirs", async () => {
		const { scopes, standings } = await runExhaustive([pattern], 100, engines);
		const [{ snapshots, withFinding } = { snapshots: 0, withFinding: 0 }] = scopes;
		expect(withFinding).toBeGreaterThan(0);
		expect(standings.declares).toEqual({ ...AGREE, agree: snapshots - withFinding, declared: { C2: withFinding } });
	});

	test("both end with the first batch of which an engine judges nothing", async () => {
		let asked = 0;
		const broken = failing("broken");
		const counting: Engine = {
			...broken,
			evaluate: (work) => {
				asked++;
				return broken.evaluate(work);
			},
		};
		const scopes = await runExhaustive([pattern, patternOf(single({}, { name: "other" }))], 15_000, [right, counting]);
		expect({ asked, divergences: scopes.divergences, broken: scopes.broken.length }).toEqual({
			...{ asked: 1, divergences: [], broken: 1 },
		});
		expect(scopes.standings.broken).toEqual(AGREE);
		const campaign = await runFuzz({ seed: 1, runs: 9_000, patterns: [pattern] }, [right, failing("broken")]);
		expect({ ...campaign, refused: {}, shares: {} }).toMatchObject({
			evaluations: 0,
			divergences: [],
			standings: { broken: AGREE },
		});
		expect(campaign.broken).toHaveLength(1);
	});
});

describe("an engine that was hardly compared", () => {
	const of = (agree: number, declared: number, refused: number) => ({
		right: { ...AGREE, agree: agree + declared + refused },
		other: { ...AGREE, agree, declared: { C1: declared }, refused: { no: refused } },
	});

	test.each([
		["not at all", of(0, 2, 1), ["other could not be compared on any case"]],
		["once", of(1, 2, 1), []],
		["never, for there was nothing", of(0, 0, 0), []],
	])("is idle: %s", (_, standings, said) => expect(uncomparedEngines(standings, "case")).toEqual(said));

	test.each([
		["less than half", of(3, 2, 2), ["other could be compared on 3 of 7 cases"]],
		["half", of(3, 2, 1), []],
		["nothing to compare", of(0, 0, 0), []],
	])("is told: %s", (_, standings, said) => expect(rarelyComparedEngines(standings, "case")).toEqual(said));

	test("what differs was compared", () => {
		expect(uncomparedEngines({ other: { ...AGREE, differ: 1 } }, "case")).toEqual([]);
	});
});

test("sums keep every id and reason, whatever it is called", () => {
	const one = { engine: { ...AGREE, agree: 1, declared: { C1: 1 }, refused: { constructor: 1 } } };
	const other = { engine: { ...AGREE, differ: 2, declared: { C1: 1, C2: 5 }, refused: { constructor: 1 } } };
	expect(sumAgreements([one, other, {}])).toEqual({
		engine: { agree: 1, declared: { C1: 2, C2: 5 }, differ: 2, refused: { constructor: 2 } },
	});
	const reason = JSON.parse('{"__proto__": 3}');
	const odd = sumAgreements([{ engine: { ...AGREE, refused: reason } }, { engine: { ...AGREE, refused: reason } }]);
	expect(JSON.stringify(odd.engine?.refused)).toBe('{"__proto__":6}');
});

test("a workload is counted as it was judged", async () => {
	const engines = [right, refusing("refuses", "no", every(2))];
	const { jobs } = await judge(workloadOf([1, 2, 3].map(() => ({ ...caseOf("x", ["web"]), pattern }))), engines);
	expect(countAgreements(engines, jobs).refuses).toEqual({ ...AGREE, agree: 1, refused: { no: 2 } });
});

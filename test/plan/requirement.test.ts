import { describe, expect, test } from "vitest";
import type { Requirement } from "../../src/pattern/pattern.js";
import { linksOf, planRequirement } from "../../src/plan/requirement.js";

const nothing: Requirement<string> = { allOf: [], anyOf: [], noneOf: [], score: { minimum: 0, terms: [] } };

/** Plans links that are named; one called `never` holds of no object. */
function planned(requirement: Partial<Requirement<string>>) {
	return planRequirement({ ...nothing, ...requirement }, (link) =>
		link.startsWith("never") ? undefined : link.toUpperCase(),
	);
}

const term = (link: string, wanted: boolean, points: number) => ({ link, wanted, points });

describe("a link that never holds", () => {
	test("is nothing to forbid", () => {
		expect(planned({ allOf: ["a"], noneOf: ["never", "b"] })).toMatchObject({
			requirement: { allOf: ["A"], noneOf: ["B"] },
			isUnsatisfiable: false,
		});
	});

	test("cannot be demanded", () => {
		expect(planned({ allOf: ["a", "never"] }).isUnsatisfiable).toBe(true);
		expect(planned({ anyOf: ["never", "never too"] }).isUnsatisfiable).toBe(true);
		expect(planned({ anyOf: ["never", "a"] })).toMatchObject({ requirement: { anyOf: ["A"] }, isUnsatisfiable: false });
	});

	test("gives its points where its absence is wanted", () => {
		const terms = [term("never", false, 300_000), term("a", true, 500_000)];
		const { requirement, isUnsatisfiable } = planned({ score: { minimum: 800_000, terms } });
		expect(requirement.score).toEqual({ minimum: 1, terms: [term("A", true, 1)] });
		expect(isUnsatisfiable).toBe(false);
	});
});

describe("points", () => {
	test("are in the largest unit that keeps them whole", () => {
		const terms = [term("a", true, 100_000), term("b", false, 700_000)];
		expect(planned({ score: { minimum: 800_000, terms } }).requirement.score).toEqual({
			minimum: 8,
			terms: [term("A", true, 1), term("B", false, 7)],
		});
	});

	test("are not asked for without a minimum, nor where none are given", () => {
		const terms = [term("a", true, 100_000)];
		expect(planned({ score: { minimum: 0, terms } }).requirement.score.terms).toEqual([]);
		const worthless = [term("a", true, 0), term("b", true, 1)];
		expect(planned({ score: { minimum: 1, terms: worthless } }).requirement.score.terms).toEqual([term("B", true, 1)]);
	});

	test("that cannot be reached find nothing", () => {
		expect(planned({ score: { minimum: 3, terms: [term("a", true, 2)] } }).isUnsatisfiable).toBe(true);
	});
});

test("every link is planned once, and stands once among the links", () => {
	let calls = 0;
	const link = {};
	const plan = planRequirement(
		{ ...nothing, allOf: [link], score: { minimum: 1, terms: [{ link, wanted: true, points: 1 }] } } as never,
		() => {
			calls++;
			return { id: calls };
		},
	);
	expect(linksOf(plan.requirement)).toEqual([{ id: 1 }]);
});

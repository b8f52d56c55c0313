import { expect, test } from "vitest";
import { formatValuePath } from "../../src/pattern/value-path.js";
import { scanOf } from "../../src/plan/scan.js";
import { actor, patternOf, single } from "../pattern/sample.js";

type Group = readonly (readonly [key: string, operator: string, ...values: readonly string[]])[];

/** The scan of a Pod with these filters; each predicate as `test path`, a negated alternative with `not` in front. */
function scan(filters: Readonly<Record<string, Group>>) {
	const groups = Object.entries(filters).map(([name, group]) => [
		name,
		group.map(([key, operator, ...values]) => ({ key, operator, ...(values.length === 0 ? {} : { values }) })),
	]);
	const definition = single({ resources: [actor("x", { leader: true, filters: Object.fromEntries(groups) })] });
	const { where } = scanOf(patternOf(definition).subject);
	const words = ({ test: name, at }: (typeof where.allOf)[number]) => `${name} ${formatValuePath(at)}`;
	return {
		allOf: where.allOf.map(words),
		anyOf: where.anyOf.map(({ predicate, isNegated }) => `${isNegated ? "not " : ""}${words(predicate)}`),
		noneOf: where.noneOf.map(words),
	};
}

test("a negated operator becomes a test that must fail", () => {
	expect(
		scan({
			matchAll: [
				["a", "EXISTS"],
				["b", "NOT_EQUALS", "1"],
			],
			matchNone: [["c", "NOT_EXISTS"]],
		}),
	).toEqual({
		allOf: ["exists a", "exists c"],
		anyOf: [],
		noneOf: ["in b"],
	});
});

test("one alternative is none", () => {
	expect(scan({ matchAny: [["a", "EXISTS"]] })).toEqual({ allOf: ["exists a"], anyOf: [], noneOf: [] });
	expect(scan({ matchAny: [["a", "NOT_EXISTS"]] })).toEqual({ allOf: [], anyOf: [], noneOf: ["exists a"] });
});

test("of several alternatives each keeps its polarity", () => {
	expect(
		scan({
			matchAny: [
				["a", "IS_EMPTY"],
				["b[*].c", "NOT_EQUALS", "1"],
			],
		}),
	).toEqual({
		allOf: [],
		anyOf: ["empty a", "not in b[*].c"],
		noneOf: [],
	});
});

test("numbers and lengths are compared", () => {
	const filters = {
		matchAll: [
			{ key: "a", operator: "GREATER_THAN", values: [3] },
			{ key: "b", operator: "ARRAY_SIZE_EQUALS", values: ["2"] },
		],
	};
	const definition = single({ resources: [actor("x", { leader: true, filters })] });
	expect(scanOf(patternOf(definition).subject).where.allOf).toEqual([
		{ test: "compare", at: { path: [{ step: "key", key: "a" }] }, comparison: ">", bound: 3 },
		{ test: "length", at: { path: [{ step: "key", key: "b" }] }, comparison: "==", bound: 2 },
	]);
});

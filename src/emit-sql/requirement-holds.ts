import type { Requirement } from "../pattern/pattern.js";
import { anyHolds, choose, compare, negate, number, sum } from "../sql/build.js";
import type { Expression } from "../sql/tree.js";

/** Returns the conditions that a requirement makes, all of which must hold, from those of its links (SEMANTICS.md 5). */
export function requirementHolds<P>(
	{ allOf, anyOf, noneOf, score }: Requirement<P>,
	isLinked: (probe: P) => Expression | undefined,
): readonly Expression[] {
	const test = (probe: P): Expression => {
		const condition = isLinked(probe);
		if (condition === undefined) throw new TypeError("a link is not asked");
		return condition;
	};
	const terms = score.terms.map(({ link, wanted, points }) => {
		const holds = test(link);
		return choose([[wanted ? holds : negate(holds), number(points)]], number(0));
	});
	return [
		...allOf.map(test),
		...noneOf.map((probe) => negate(test(probe))),
		...(anyOf.length === 0 ? [] : [anyHolds(...anyOf.map(test))]),
		...(score.minimum > 0 ? [compare(sum(...terms), ">=", number(score.minimum))] : []),
	];
}

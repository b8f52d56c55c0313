import type { Requirement } from "../pattern/pattern.js";

/** Tells whether every link of `allOf` holds, one of `anyOf`, none of `noneOf`, and the points reach the minimum. */
export function meets<L>({ allOf, anyOf, noneOf, score }: Requirement<L>, asked: (link: L) => boolean): boolean {
	const answers = new Map<L, boolean>();
	const holds = (link: L): boolean => {
		const answer = answers.get(link) ?? asked(link);
		answers.set(link, answer);
		return answer;
	};
	if (!allOf.every(holds) || noneOf.some(holds)) return false;
	if (anyOf.length > 0 && !anyOf.some(holds)) return false;
	const terms = score.minimum === 0 ? [] : score.terms.filter(({ link, wanted }) => holds(link) === wanted);
	return terms.reduce((sum, { points }) => sum + points, 0) >= score.minimum;
}

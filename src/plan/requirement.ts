import type { Requirement, Score } from "../pattern/pattern.js";

/** What of a requirement has to be asked. */
export interface PlannedRequirement<P> {
	/** Points in the largest unit that keeps them whole. No terms where no minimum has to be reached. */
	readonly requirement: Requirement<P>;
	/** Whether nothing can ever meet it. */
	readonly isUnsatisfiable: boolean;
}

/**
 * Plans the links of a requirement that can change a verdict. A link that never holds is settled here.
 *
 * @param plan gives `undefined` for a link that never holds.
 */
export function planRequirement<L, P>(
	{ allOf, anyOf, noneOf, score }: Requirement<L>,
	plan: (link: L) => P | undefined,
): PlannedRequirement<P> {
	const plans = new Map<L, P | undefined>();
	const planned = (link: L): P | undefined => {
		if (!plans.has(link)) plans.set(link, plan(link));
		return plans.get(link);
	};
	const possible = (links: readonly L[]): readonly P[] => links.map(planned).filter((one) => one !== undefined);
	const { terms, minimum, isUnreachable } = planScore(score, planned);
	const clause = { allOf: possible(allOf), anyOf: possible(anyOf), noneOf: possible(noneOf) };
	return {
		requirement: { ...clause, score: { minimum, terms } },
		isUnsatisfiable:
			isUnreachable || clause.allOf.length < allOf.length || (anyOf.length > 0 && clause.anyOf.length === 0),
	};
}

/** Returns every link of a requirement once: those that reject first. */
export function linksOf<P>({ allOf, anyOf, noneOf, score }: Requirement<P>): readonly P[] {
	return [...new Set([...allOf, ...anyOf, ...noneOf, ...score.terms.map(({ link }) => link)])];
}

/** A link that never holds gives its points where that is what is wanted, and none where it is not. */
function planScore<L, P>(
	{ minimum, terms }: Score<L>,
	planned: (link: L) => P | undefined,
): Score<P> & { readonly isUnreachable: boolean } {
	const given = sumOf(terms.filter(({ link, wanted }) => planned(link) === undefined && !wanted));
	const missing = Math.max(0, minimum - given);
	const scored = (missing === 0 ? [] : terms).flatMap(({ link, ...term }) => {
		const plan = planned(link);
		return plan === undefined || term.points === 0 ? [] : [{ ...term, link: plan }];
	});
	const unit = [...scored.map(({ points }) => points), missing].reduce(greatestCommonDivisor, 0) || 1;
	return {
		minimum: missing / unit,
		terms: scored.map((term) => ({ ...term, points: term.points / unit })),
		isUnreachable: sumOf(scored) < missing,
	};
}

function sumOf(terms: readonly { readonly points: number }[]): number {
	return terms.reduce((sum, { points }) => sum + points, 0);
}

function greatestCommonDivisor(a: number, b: number): number {
	return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/**
 * Plans the links of a requirement that can change a verdict. A link that never holds is settled here.
 *
 * @param plan gives `undefined` for a link that never holds.
 */
export function planRequirement({ allOf, anyOf, noneOf, score }, plan) {
    const plans = new Map();
    const planned = (link) => {
        if (!plans.has(link))
            plans.set(link, plan(link));
        return plans.get(link);
    };
    const possible = (links) => links.map(planned).filter((one) => one !== undefined);
    const { terms, minimum, isUnreachable } = planScore(score, planned);
    const clause = { allOf: possible(allOf), anyOf: possible(anyOf), noneOf: possible(noneOf) };
    return {
        requirement: { ...clause, score: { minimum, terms } },
        isUnsatisfiable: isUnreachable || clause.allOf.length < allOf.length || (anyOf.length > 0 && clause.anyOf.length === 0),
    };
}
/** Returns every link of a requirement once: those that reject first. */
export function linksOf({ allOf, anyOf, noneOf, score }) {
    return [...new Set([...allOf, ...anyOf, ...noneOf, ...score.terms.map(({ link }) => link)])];
}
/** A link that never holds gives its points where that is what is wanted, and none where it is not. */
function planScore({ minimum, terms }, planned) {
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
function sumOf(terms) {
    return terms.reduce((sum, { points }) => sum + points, 0);
}
function greatestCommonDivisor(a, b) {
    return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
//# sourceMappingURL=requirement.js.map
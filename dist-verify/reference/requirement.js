/** Tells whether every link of `allOf` holds, one of `anyOf`, none of `noneOf`, and the points reach the minimum. */
export function meets({ allOf, anyOf, noneOf, score }, asked) {
    const answers = new Map();
    const holds = (link) => {
        const answer = answers.get(link) ?? asked(link);
        answers.set(link, answer);
        return answer;
    };
    if (!allOf.every(holds) || noneOf.some(holds))
        return false;
    if (anyOf.length > 0 && !anyOf.some(holds))
        return false;
    const terms = score.minimum === 0 ? [] : score.terms.filter(({ link, wanted }) => holds(link) === wanted);
    return terms.reduce((sum, { points }) => sum + points, 0) >= score.minimum;
}
/** Returns the links that a subject may meet a requirement by: those that must hold, and those that give points then. */
export function wantedLinks({ allOf, anyOf, score }) {
    return [...new Set([...allOf, ...anyOf, ...linksOfTerms(score, true)])];
}
/** Returns the links that must not hold, and those that give points where they do not. */
export function unwantedLinks({ noneOf, score }) {
    return [...new Set([...noneOf, ...linksOfTerms(score, false)])];
}
function linksOfTerms({ terms }, wanted) {
    return terms.filter((term) => term.wanted === wanted).map(({ link }) => link);
}
//# sourceMappingURL=requirement.js.map
// src/reference/requirement.ts
function meets({ allOf, anyOf, noneOf, score }, asked) {
	const answers = new Map();
	const holds = (link) => {
		const answer = answers.get(link) ?? asked(link);
		answers.set(link, answer);
		return answer;
	};
	if (!allOf.every(holds) || noneOf.some(holds)) return false;
	if (anyOf.length > 0 && !anyOf.some(holds)) return false;
	return (score.minimum === 0 ? [] : score.terms.filter(({ link, wanted }) => holds(link) === wanted)).reduce((sum, { points }) => sum + points, 0) >= score.minimum;
}
function wantedLinks({ allOf, anyOf, score }) {
	return [...new Set([
		...allOf,
		...anyOf,
		...linksOfTerms(score, true)
	])];
}
function unwantedLinks({ noneOf, score }) {
	return [...new Set([...noneOf, ...linksOfTerms(score, false)])];
}
function linksOfTerms({ terms }, wanted) {
	return terms.filter((term) => term.wanted === wanted).map(({ link }) => link);
}
export { unwantedLinks as n, wantedLinks as r, meets as t };

//# sourceMappingURL=requirement.js.map
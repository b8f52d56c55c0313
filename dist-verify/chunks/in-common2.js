import { a as sharedNeighbours, t as describeNeighbour } from "./relationships.js";
// src/reference/in-common.ts
function inCommon({ pairing }, snapshot, subject, partner) {
	const words = (pairing?.score.terms.filter(({ wanted }) => wanted) ?? []).flatMap(({ link: { relation } }) => sharedNeighbours(relation.type, subject, partner, snapshot.resources).map(describeNeighbour));
	return [...new Set(words)];
}
export { inCommon as t };

//# sourceMappingURL=in-common2.js.map
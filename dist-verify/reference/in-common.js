import { describeNeighbour, sharedNeighbours } from "./relationships.js";
/**
 * Finds what subject and partner of a finding have in common and returns it in words such as
 * `PersistentVolumeClaim shop/logs`, by each common link that the pattern wants (SEMANTICS.md 5).
 */
export function inCommon({ pairing }, snapshot, subject, partner) {
    const terms = pairing?.score.terms.filter(({ wanted }) => wanted) ?? [];
    const words = terms.flatMap(({ link: { relation } }) => sharedNeighbours(relation.type, subject, partner, snapshot.resources).map(describeNeighbour));
    return [...new Set(words)];
}
//# sourceMappingURL=in-common.js.map
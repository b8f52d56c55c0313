import { linksOf } from "../../../plan/requirement.js";
import { replaceOne, setOne } from "../variants.js";
/** Returns the plans with one scan changed, everywhere it stands. */
export function otherScans(plan, change) {
    return plan.scans.flatMap((scan) => change(scan).map((changed) => withScan(plan, scan, changed)));
}
function withScan(plan, scan, changed) {
    const swap = (one) => (one === scan ? changed : one);
    return {
        ...plan,
        scans: plan.scans.map(swap),
        subject: swap(plan.subject),
        ...(plan.partner === undefined ? {} : { partner: swap(plan.partner) }),
        requirement: mapLinks(plan.requirement, (probe) => (probe.of === scan ? { ...probe, of: changed } : probe)),
    };
}
/** Returns the plans with one predicate changed, in whichever group it stands. */
export function otherPredicates(plan, change) {
    return otherScans(plan, (scan) => {
        const { where } = scan;
        return setOne(scan, "where", [
            ...setOne(where, "allOf", replaceOne(where.allOf, change)),
            ...setOne(where, "anyOf", replaceOne(where.anyOf, (literal) => setOne(literal, "predicate", change(literal.predicate)))),
            ...setOne(where, "noneOf", replaceOne(where.noneOf, change)),
        ]);
    });
}
/** Returns the plans with the requirement of the subject, or that of pairs, changed. */
export function otherRequirements(plan, change) {
    const { pairing } = plan;
    return [
        ...setOne(plan, "requirement", change(plan.requirement)),
        ...(pairing === undefined
            ? []
            : setOne(plan, "pairing", setOne(pairing, "requirement", change(pairing.requirement)))),
    ];
}
/** Returns the plans with one probe changed, everywhere it stands. */
export function otherProbes(plan, change) {
    return linksOf(plan.requirement).flatMap((probe) => setOne(plan, "requirement", change(probe).map((changed) => mapLinks(plan.requirement, (one) => (one === probe ? changed : one)))));
}
/** Returns the plans with one probe of pairs changed, everywhere it stands: in the requirement, and as the driver. */
export function otherPairProbes(plan, change) {
    const { pairing } = plan;
    if (pairing === undefined)
        return [];
    return linksOf(pairing.requirement).flatMap((probe) => change(probe).map((changed) => ({
        ...plan,
        pairing: mapPairProbes(pairing, (one) => (one === probe ? changed : one)),
    })));
}
function mapPairProbes(pairing, swap) {
    const { access, requirement } = pairing;
    const known = new Map();
    // What stands in several places stays one object there.
    const once = (probe) => {
        const swapped = known.get(probe) ?? swap(probe);
        known.set(probe, swapped);
        return swapped;
    };
    return {
        access: access.by === "key-index" ? { ...access, driver: once(access.driver) } : access,
        requirement: mapLinks(requirement, once),
    };
}
/** Returns a requirement with each link replaced; a link that stands in several places stays one object there. */
function mapLinks({ allOf, anyOf, noneOf, score }, swap) {
    const known = new Map();
    const once = (link) => {
        const swapped = known.get(link) ?? swap(link);
        known.set(link, swapped);
        return swapped;
    };
    return {
        allOf: allOf.map(once),
        anyOf: anyOf.map(once),
        noneOf: noneOf.map(once),
        score: { ...score, terms: score.terms.map((term) => ({ ...term, link: once(term.link) })) },
    };
}
/** Returns the plans in which a join has another meaning, for all of its probes. */
export function otherJoins(plan, change) {
    return plan.joins.flatMap((join) => change(join).map((changed) => withJoin(plan, join, changed)));
}
function withJoin(plan, join, changed) {
    const { pairing } = plan;
    return {
        ...plan,
        joins: plan.joins.map((one) => (one === join ? changed : one)),
        requirement: mapLinks(plan.requirement, (probe) => "join" in probe.access && probe.access.join === join
            ? { ...probe, access: { ...probe.access, join: changed } }
            : probe),
        ...(pairing === undefined
            ? {}
            : { pairing: mapPairProbes(pairing, (probe) => (probe.join === join ? { ...probe, join: changed } : probe)) }),
    };
}
//# sourceMappingURL=places.js.map
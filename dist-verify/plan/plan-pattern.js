import { kindsOverlap } from "../pattern/kinds.js";
import { canHaveInCommon } from "../pattern/relationship-type.js";
import { criteriaAccess } from "./criteria-access.js";
import { mergeByKind } from "./field-tree.js";
import { fieldsOfLink, fieldsOfMessage, fieldsOfNeighbours, fieldsOfProbe, fieldsOfScan } from "./fields.js";
import { oppositeSide } from "./join.js";
import { planPairing } from "./plan-pairing.js";
import { RELATIONSHIP_TABLE } from "./relationship-table.js";
import { linksOf, planRequirement } from "./requirement.js";
import { crossesNamespaces } from "./review-scope.js";
import { scanOf } from "./scan.js";
import { subjectFactsOf } from "./subject-facts.js";
/** Works out what a policy has to do for a pattern (SEMANTICS.md 5). */
export function planPattern(pattern) {
    const scanOfRole = (role) => scanOf(role, role === pattern.subject ? pattern.anchors : [], pattern.subject.kinds);
    const scans = new Map(pattern.roles.map((role) => [role, scanOfRole(role)]));
    const scan = (role) => scans.get(role) ?? scanOfRole(role);
    const subject = scan(pattern.subject);
    const partner = pattern.partner === undefined ? undefined : scan(pattern.partner);
    const own = planRequirement(pattern.requirement, (link) => probeOf(link, subject, scan(link.to)));
    const common = partner === undefined || pattern.pairing === undefined
        ? undefined
        : planRequirement(pattern.pairing, (link) => pairProbeOf(link, subject, partner));
    const probes = linksOf(own.requirement);
    const pairProbes = common === undefined ? [] : linksOf(common.requirement);
    const pairing = common === undefined ? undefined : planPairing(common.requirement);
    const joins = [...new Set([...probes.flatMap(joinsOf), ...pairProbes.map(({ join }) => join)])];
    const pairKinds = [subject.kinds, partner?.kinds ?? subject.kinds];
    const planned = [...new Set([subject, ...(partner === undefined ? [] : [partner]), ...scans.values()])].filter(({ kinds }) => kinds.length > 0);
    return {
        pattern,
        scans: planned,
        subject,
        ...(partner === undefined ? {} : { partner }),
        requirement: own.requirement,
        ...(pairing === undefined ? {} : { pairing }),
        joins,
        isVacuous: subject.kinds.length === 0 || own.isUnsatisfiable || common?.isUnsatisfiable === true,
        subjectFacts: subjectFactsOf(subject),
        crossesNamespaces: crossesNamespaces({
            pattern,
            scans: planned,
            requirement: own.requirement,
            joins,
            ...(pairing === undefined ? {} : { pairing }),
        }),
        reads: mergeByKind([
            ...[...scans.values()].map(fieldsOfScan),
            ...probes.flatMap((probe) => joinsOf(probe).map((join) => fieldsOfLink(join, [subject.kinds, probe.of.kinds]))),
            ...probes.map((probe) => fieldsOfProbe(probe, subject)),
            fieldsOfMessage(pattern),
            ...pairProbes.map(({ join }) => fieldsOfNeighbours(join, pairKinds)),
        ]),
    };
}
/** Plans a link of the subject; `undefined` where objects of these kinds are never linked. */
function probeOf({ id, relation, excludesSelf }, subject, of) {
    if (of.kinds.length === 0)
        return undefined;
    if (relation.by === "criteria")
        return { id, of, access: criteriaAccess(relation), mustExcludeSubject: false };
    if (relation.by === "ownership") {
        return { id, of, access: { by: "closure", owner: relation.owner }, mustExcludeSubject: false };
    }
    const join = RELATIONSHIP_TABLE[relation.type];
    const sides = sidesOf(subject, join).filter((side) => sidesOf(of, join).includes(oppositeSide(side)));
    if (sides.length === 0)
        return undefined;
    const mustExcludeSubject = excludesSelf && kindsOverlap(subject.kinds, of.kinds);
    return { id, of, access: accessOf(join, sides, mustExcludeSubject), mustExcludeSubject };
}
function joinsOf({ access }) {
    return "join" in access ? [access.join] : [];
}
/** A set of keys tells that something is there, but not whether it is the subject itself. */
function accessOf(join, sides, mustExcludeSubject) {
    if (mustExcludeSubject)
        return { by: "two-of-each-key", join, sides, why: "the object found may be the subject itself" };
    return { by: "key-set", join, sides };
}
/** Plans a link of a pair; `undefined` where objects of these kinds never have anything in common. */
function pairProbeOf({ id, relation }, subject, partner) {
    if (!canHaveInCommon(relation.type, subject.kinds, partner.kinds))
        return undefined;
    const join = RELATIONSHIP_TABLE[relation.type];
    return { id, join, subjectSides: sidesOf(subject, join), partnerSides: sidesOf(partner, join) };
}
function sidesOf({ kinds }, join) {
    return ["referrer", "referent"].filter((side) => kindsOverlap(join[side], kinds));
}
//# sourceMappingURL=plan-pattern.js.map
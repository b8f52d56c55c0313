import { kindsOverlap } from "../pattern/kinds.js";
import { linksOf } from "../plan/requirement.js";
import { call, holds, infix, literal, not, setOf, some, variable } from "../rego/build.js";
import { emitKeyIndex } from "./key-index.js";
import { callRule, functionRules, I, J, KEY, KEYS, lookUp, PARTNER, SUBJECT, } from "./module-builder.js";
import { emitNeighbours } from "./neighbours.js";
import { pointsRules, pointsStatement } from "./points.js";
/**
 * Adds the rules that pairs need, and returns statements that bind `subject` and `partner` to each pair that is a
 * finding (SEMANTICS.md 5).
 */
export function emitPairing({ access, requirement }, roles, module) {
    const { allOf, anyOf, noneOf, score } = requirement;
    const driver = access.by === "key-index" ? access.driver : undefined;
    const neighbours = new Map();
    for (const probe of linksOf(requirement)) {
        const [ofSubjects, ofPartners] = emitNeighbours(probe, [
            { scan: roles.subject, sides: probe.subjectSides, positions: roles.subjects },
            { scan: roles.partner, sides: probe.partnerSides, positions: roles.partners },
        ], module);
        if (ofSubjects !== undefined && ofPartners !== undefined)
            neighbours.set(probe, { ofSubjects, ofPartners });
    }
    const body = [];
    if (driver === undefined)
        body.push(some(SUBJECT, variable(roles.subjects)), some(PARTNER, variable(roles.partners)));
    else
        body.push(...emitDriver(driver, roles, neighbours.get(driver), module));
    if (kindsOverlap(roles.subject.kinds, roles.partner.kinds))
        body.push(holds(infix(variable(SUBJECT), "!=", variable(PARTNER))));
    const calls = new Map();
    for (const [probe, named] of neighbours) {
        if (probe !== driver)
            calls.set(probe, emitHaveInCommon(probe, named, module));
    }
    const test = (probe, wanted) => {
        const call = calls.get(probe);
        return call === undefined ? [] : [wanted ? holds(call) : not(call)];
    };
    body.push(...allOf.flatMap((probe) => test(probe, true)), ...noneOf.flatMap((probe) => test(probe, false)));
    if (anyOf.length > 0) {
        const name = module.name("have", "any");
        module.add(...functionRules(name, [SUBJECT, PARTNER], anyOf.map((probe) => test(probe, true))));
        body.push(holds(callRule(name, SUBJECT, PARTNER)));
    }
    if (score.minimum > 0) {
        const points = score.terms
            .filter(({ link }) => link !== driver)
            .map(({ link, wanted, points: worth }) => {
            return { name: module.name(link.id, "points"), id: link.id, points: worth, holds: test(link, wanted) };
        });
        const already = score.terms.find(({ link }) => link === driver)?.points ?? 0;
        body.push(pointsStatement(points, [SUBJECT, PARTNER], score.minimum, already));
        module.add(...points.flatMap((one) => pointsRules(one, [SUBJECT, PARTNER])));
    }
    return body;
}
/** Statements that bind each pair with a neighbour in common, found by an index and not by trying all pairs. */
function emitDriver({ join, id }, { partner }, neighbours, module) {
    if (neighbours === undefined)
        throw new TypeError("the driver is one of the probes");
    const { ofSubjects, ofPartners } = neighbours;
    const { index, rules } = emitKeyIndex({
        names: [
            [partner.role, "by", join.name],
            [partner.role, "by", id],
        ],
        wanted: [[some(KEYS, variable(ofSubjects)), some(KEY, variable(KEYS))]],
        entries: [some([I, KEYS], variable(ofPartners)), some(KEY, variable(KEYS))],
        member: I,
        comment: `From the neighbours by ${join.title} to the ${partner.role} candidates that have them.`,
    }, module);
    module.add(...rules);
    const eachKeyOfSubject = some(KEY, variable(KEYS));
    const eachSubject = some([SUBJECT, KEYS], variable(ofSubjects));
    const partners = lookUp(index, variable(KEY));
    if (join.byIdentity)
        return [eachSubject, eachKeyOfSubject, some(PARTNER, partners)];
    // Objects may have hundreds of others in common, and each would be the same pair once more.
    return [eachSubject, some(PARTNER, setOf(variable(J), eachKeyOfSubject, some(J, partners)))];
}
/** Adds a function that holds where a pair has a neighbour in common, and returns the call of it. */
function emitHaveInCommon({ id, join }, { ofSubjects, ofPartners }, module) {
    const name = module.name("have", id);
    module.add({
        comment: [`${id}: the two have something in common by ${join.title}.`],
        head: { head: "function", name, parameters: [SUBJECT, PARTNER] },
        // OPA walks the smaller of the two: one of them may hold all objects.
        body: [
            holds(infix(call("count", infix(lookUp(ofSubjects, variable(SUBJECT)), "&", lookUp(ofPartners, variable(PARTNER)))), ">", literal(0))),
        ],
    });
    return callRule(name, SUBJECT, PARTNER);
}
//# sourceMappingURL=pairing-rules.js.map
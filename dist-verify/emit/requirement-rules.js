import { linksOf } from "../plan/requirement.js";
import { holds, not, some, variable } from "../rego/build.js";
import { emitClosureProbe } from "./closure-rules.js";
import { emitCriteriaProbe } from "./criteria-rules.js";
import { completeRule, lookUp } from "./module-builder.js";
import { pointsRules, pointsStatement } from "./points.js";
import { emitProbe } from "./probe-rules.js";
import { unionOf } from "./union.js";
/**
 * Adds the rule that holds the positions of the subjects that a requirement accepts, with a rule for each probe
 * (SEMANTICS.md 5).
 *
 * @returns the rule's name: the candidates' own where nothing is asked of them.
 */
export function emitRequirement(requirement, subjects, candidates, module) {
    const { scan: subject, name: own, idVariable: row } = subjects;
    const probes = linksOf(requirement);
    if (probes.length === 0)
        return own;
    const { allOf, anyOf, noneOf, score } = requirement;
    const accepted = module.partialName(subject.role, "accepted");
    const linked = new Map();
    const after = [];
    for (const probe of probes) {
        const { name, rules } = emitAccess(probe, subjects, rowsOf(candidates, probe.of), module);
        linked.set(probe, name);
        after.push(...rules);
    }
    const test = (probe, wanted) => {
        const name = linked.get(probe);
        if (name === undefined)
            return [];
        const isLinked = lookUp(name, variable(row));
        return [wanted ? holds(isLinked) : not(isLinked)];
    };
    const body = [
        some(row, variable(own)),
        ...allOf.flatMap((probe) => test(probe, true)),
        ...noneOf.flatMap((probe) => test(probe, false)),
    ];
    if (anyOf.length > 0) {
        const names = anyOf.flatMap((probe) => linked.get(probe) ?? []);
        const any = completeRule(module.name(subject.role, "with", "any"), unionOf(names.map(variable), row), `The ${subject.role} candidates that at least one of the alternatives holds for.`);
        body.push(holds(lookUp(any.name, variable(row))));
        after.unshift(any.rule);
    }
    if (score.minimum > 0) {
        const points = score.terms.map(({ link, wanted, points: worth }) => ({
            name: module.name(link.id, "points"),
            id: link.id,
            points: worth,
            holds: test(link, wanted),
        }));
        body.push(pointsStatement(points, [row], score.minimum));
        after.push(...points.flatMap((one) => pointsRules(one, [row])));
    }
    const comment = [`The ${subject.role} candidates that the relationships accept.`];
    module.add({ comment, head: { head: "set", name: accepted, member: variable(row) }, body }, ...after);
    return accepted;
}
/** Makes the rule that holds the subjects for which a probe finds something, by the way that the plan has chosen. */
function emitAccess(probe, subjects, others, module) {
    const { access } = probe;
    switch (access.by) {
        case "criteria":
            return emitCriteriaProbe({ probe: { ...probe, access }, subjects, others }, module);
        case "closure":
            return emitClosureProbe({ probe: { ...probe, access }, subjects, others }, module);
        case "key-set":
        case "two-of-each-key":
            return emitProbe({ probe: { ...probe, access }, subject: subjects.scan, subjects: subjects.name, others: others.name }, module);
    }
}
function rowsOf(candidates, scan) {
    const rows = candidates.get(scan);
    if (rows === undefined)
        throw new TypeError(`no rule was emitted for the role ${scan.role}`);
    return rows;
}
//# sourceMappingURL=requirement-rules.js.map
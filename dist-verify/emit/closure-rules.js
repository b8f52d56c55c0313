import { assign, call, holds, setOf, some, variable } from "../rego/build.js";
import { FUNCTIONS } from "./library-functions.js";
import { completeRule, I, lookUp } from "./module-builder.js";
/**
 * Makes the rule that holds the subjects which own some candidate of another role, or are owned by one, over any number
 * of owners in between (SEMANTICS-CRD.md 7). All candidates are followed at once.
 */
export function emitClosureProbe({ probe, subjects, others }, module) {
    const { id, of, access } = probe;
    const owns = access.owner === "subject";
    const reaches = owns ? FUNCTIONS.ancestors : FUNCTIONS.descendants;
    const name = module.name(subjects.scan.role, "with", id);
    const reached = completeRule(module.firstName([of.role, owns ? "owners" : "owned"], [of.role, id, owns ? "owners" : "owned"]), call(reaches.name, setOf(variable(I), ...others.each(variable(I)))), owns ? `What owns some ${of.role}.` : `What some ${of.role} owns.`);
    const row = subjects.idVariable;
    const linked = completeRule(name, setOf(variable(row), some(row, variable(subjects.name)), ...(row === I ? [] : [assign(I, subjects.positionOf(row))]), holds(lookUp(reached.name, variable(I)))), `The ${subjects.scan.role} candidates that ${owns ? "own" : "are owned by"} some ${of.role}.`);
    return { name: linked.name, rules: [linked.rule, reached.rule] };
}
//# sourceMappingURL=closure-rules.js.map
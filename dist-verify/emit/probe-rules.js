import { oppositeSide } from "../plan/join.js";
import { array, arrayOf, call, holds, infix, setOf, some, variable } from "../rego/build.js";
import { keysAt } from "./join-module.js";
import { eachKey } from "./key-index.js";
import { FUNCTIONS } from "./library-functions.js";
import { completeRule, I, J, KEY, lookUp, objectAt, } from "./module-builder.js";
import { unionOf } from "./union.js";
/**
 * Makes the rule that holds the subjects which a join links to some candidate of another role, and the rules that it
 * looks up (SEMANTICS.md 5).
 */
export function emitProbe(roles, module) {
    const { id, access, of } = roles.probe;
    const name = module.name(roles.subject.role, "with", id);
    const subjectsAt = access.by === "key-set" ? subjectsByKeySet : subjectsByTwoOfEach;
    const linked = access.sides.map((side) => subjectsAt(roles, side, module));
    const union = unionOf(linked.map(({ set }) => set), I);
    const comment = `The ${roles.subject.role} candidates that ${access.join.title} links to some ${of.role}.`;
    const probe = completeRule(name, union, comment);
    return { name: probe.name, rules: [probe.rule, ...linked.flatMap(({ rules }) => rules)] };
}
/** The subjects with a key that some candidate of the other role has. */
function subjectsByKeySet({ probe, subjects, others }, side, module) {
    const { of, access } = probe;
    const other = oppositeSide(side);
    const ofSide = other === "referrer" ? "reference" : "identity";
    const keys = completeRule(module.firstName([of.role, "keys"], [of.role, ofSide, "keys"], [of.role, probe.id, "keys"]), setOf(variable(KEY), ...eachKey(I, others, keysAt(access.join, other, objectAt(I)))));
    const set = setOf(variable(I), ...eachKey(I, subjects, keysAt(access.join, side, objectAt(I))), holds(lookUp(keys.name, variable(KEY))));
    return { set, rules: [keys.rule] };
}
/** The subjects with a key that some candidate of the other role has, other than the subject itself. */
function subjectsByTwoOfEach({ probe, subjects, others }, side, module) {
    const { of, access } = probe;
    const other = oppositeSide(side);
    const entries = arrayOf(array(variable(KEY), variable(I)), ...eachKey(I, others, keysAt(access.join, other, objectAt(I))));
    const two = completeRule(module.firstName([of.role, "by", access.join.name], [of.role, "by", other === "referrer" ? "reference" : "identity"], [of.role, "by", probe.id]), call(FUNCTIONS.firstAndLast.name, entries), `By each key of ${access.join.title} two of the ${of.role} candidates that have it, where there are two.`);
    const set = setOf(variable(I), ...eachKey(I, subjects, keysAt(access.join, side, objectAt(I))), some(J, lookUp(two.name, variable(KEY))), holds(infix(variable(I), "!=", variable(J))));
    return { set, rules: [two.rule] };
}
//# sourceMappingURL=probe-rules.js.map
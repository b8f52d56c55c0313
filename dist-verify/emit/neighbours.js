import { kindNames, kindsOverlap } from "../pattern/kinds.js";
import { oppositeSide } from "../plan/join.js";
import { assign, holds, infix, literal, objectOf, reference, set, setOf, some, variable } from "../rego/build.js";
import { identifier } from "../rego/identifier.js";
import { emitClasses } from "./class-neighbours.js";
import { keysAt } from "./join-module.js";
import { eachKey, emitKeyIndex } from "./key-index.js";
import { completeRule, I, IDENTITY, J, KEY, KEYS, lookUp, OBJECTS, OTHERS, objectAt, } from "./module-builder.js";
import { eachAtSide } from "./pair-role.js";
import { unionOf } from "./union.js";
/**
 * Adds rules that hold, by position, the neighbours of each candidate (SEMANTICS.md 4): the keys of what it refers to
 * where identity decides, else the positions of the objects that it is linked to. Worked out for each object, not each
 * pair.
 *
 * @returns the names of the rules, in the order of the roles.
 */
export function emitNeighbours(probe, roles, module) {
    const { join, id } = probe;
    const names = roles.map(({ scan }) => module.firstName([scan.role, join.name], [scan.role, id, join.name]));
    if (join.byClass && !join.byIdentity)
        return emitClasses(probe, roles, names, module);
    const indexes = {
        referents: join.byIdentity || !hasSide(roles, "referrer") ? undefined : emitIndex(probe, roles, "referrer", module),
        referrers: hasSide(roles, "referent") ? emitIndex(probe, roles, "referent", module) : undefined,
    };
    return roles.flatMap((role, number) => {
        const name = names[number];
        if (name === undefined)
            return [];
        const comment = `${id}: what each ${role.scan.role} is linked to by ${join.title}.`;
        const complete = completeRule(name, neighbourMap(join, role, indexes), comment);
        module.add(complete.rule);
        return [complete.name];
    });
}
function hasSide(roles, side) {
    return roles.some(({ sides }) => sides.includes(side));
}
/** An index of all objects at the other side, filled with the keys that the roles at this side have. */
function emitIndex({ join, id }, roles, side, module) {
    const other = oppositeSide(side);
    const object = module.objectVariable(join[other]);
    const positions = roles.filter(({ sides }) => sides.includes(side)).map((role) => role.positions);
    const { index, rules } = emitKeyIndex({
        names: [
            [object, "by", join.name],
            [object, "by", id],
        ],
        wanted: [...new Set(positions)].map((one) => eachKey(I, one, keysAt(join, side, objectAt(I)))),
        entries: [...eachAtSide(join, other, object, module), some(KEY, keysAt(join, other, variable(object)))],
        member: I,
        comment: `From the keys of ${join.title} to the objects that ${other === "referrer" ? "refer to something" : "are referred to"} by them.`,
    }, module);
    module.add(...rules);
    return index;
}
/** Whether an object can stand at both sides of a join that goes by identity: then it may refer to itself. */
function mayReferToItself({ byIdentity, referrer, referent }) {
    return byIdentity && kindsOverlap(referrer, referent);
}
/** The map from positions to neighbours. Several sources are named one by one, and united. */
function neighbourMap(join, { scan, sides, positions }, indexes) {
    const sources = sides.flatMap((side) => side === "referrer"
        ? [{ name: REFERENCED, term: referenced(join, scan.kinds, indexes.referents) }]
        : referrers(join, scan.kinds, indexes.referrers));
    const [first] = sources;
    if (first === undefined)
        return { term: "object", entries: [] };
    const each = some(I, variable(positions));
    // A thing that is known by identity might refer to itself, and is no neighbour of itself.
    const mayBeReferent = mayReferToItself(join) && kindsOverlap(join.referent, scan.kinds);
    if (sources.length === 1 && !mayBeReferent) {
        if (first.term.term === "call")
            return objectOf(variable(I), first.term, each);
        return objectOf(variable(I), variable(KEYS), each, assign(KEYS, first.term));
    }
    const union = unionOf(sources.map(({ name }) => variable(name)), KEY);
    const own = keysAt(join, "referent", objectAt(I));
    return objectOf(variable(I), variable(KEYS), each, ...sources.map(({ name, term }) => assign(name, term)), ...(mayBeReferent
        ? [assign(OTHERS, union), assign(KEYS, infix(variable(OTHERS), "-", own))]
        : [assign(KEYS, union)]));
}
/** Variables for the sources of neighbours. */
export const REFERENCED = identifier("referenced");
export const REFERRERS = identifier("referrers");
const IDENTITIES = identifier("identities");
/** What an object refers to: by identity the keys themselves, else the objects. */
function referenced(join, kinds, index) {
    if (index === undefined)
        return keysAt(join, "referrer", objectAt(I));
    return setOf(variable(J), some(KEY, keysAt(join, "referrer", objectAt(I))), some(J, lookUp(index, variable(KEY))), ...isAnother(kinds, join.referent));
}
/**
 * The objects that refer to an object. Where they may be referred to themselves, those that have an identity are this
 * identity and not also an object: the two are one neighbour.
 */
function referrers(join, kinds, index) {
    if (index === undefined)
        return [];
    const linked = [
        some(KEY, keysAt(join, "referent", objectAt(I))),
        some(J, lookUp(index, variable(KEY))),
        ...isAnother(kinds, join.referrer),
    ];
    const positions = setOf(variable(J), ...linked);
    const referents = kindNames(join.referent);
    if (!mayReferToItself(join) || referents === undefined)
        return [{ name: REFERRERS, term: positions }];
    const isReferent = holds(infix(reference(OBJECTS, "all", variable(J), "kind"), "in", set(...referents.map(literal))));
    const own = keysAt(join, "referent", objectAt(J));
    const withIdentity = setOf(variable(J), ...linked, isReferent, holds(infix(own, "!=", set())));
    return [
        { name: REFERRERS, term: infix(positions, "-", withIdentity) },
        { name: IDENTITIES, term: setOf(variable(IDENTITY), ...linked, isReferent, some(IDENTITY, own)) },
    ];
}
/** The statement that the neighbour is another object; none where its kinds say so. */
function isAnother(kinds, others) {
    return kindsOverlap(kinds, others) ? [holds(infix(variable(I), "!=", variable(J)))] : [];
}
//# sourceMappingURL=neighbours.js.map
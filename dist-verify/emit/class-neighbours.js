import { assign, holds, objectOf, setOf, some, variable } from "../rego/build.js";
import { keysAt } from "./join-module.js";
import { eachKey, emitKeyIndex } from "./key-index.js";
import { completeRule, I, KEY, KEYS, lookUp, OTHERS, objectAt, } from "./module-builder.js";
import { eachAtSide } from "./pair-role.js";
/**
 * Adds rules that hold, by position, the neighbours of each candidate by a join in which objects with the same keys
 * stand for one. What is referred to counts by its key, if there is such an object; what refers counts by all its keys.
 *
 * @param names of the rules, in the order of the roles.
 */
export function emitClasses(probe, roles, names, module) {
    const { id, join } = probe;
    const sources = new Map();
    return roles.flatMap(({ scan, sides: [side], positions }, number) => {
        const name = names[number];
        if (name === undefined || side === undefined)
            return [];
        const source = sources.get(side) ?? (side === "referrer" ? knownKeys : knownClasses)(probe, roles, module);
        sources.set(side, source);
        const neighbours = objectOf(variable(I), variable(KEYS), some(I, variable(positions)), assign(KEYS, source));
        const comment = `${id}: what each ${scan.role} is linked to by ${join.title}.`;
        const complete = completeRule(name, neighbours, comment);
        module.add(complete.rule);
        return [complete.name];
    });
}
/** The keys of what an object refers to. */
function knownKeys({ join, id }, _, module) {
    const object = module.objectVariable(join.referent);
    const keys = completeRule(module.firstName([object, "keys"], [object, "keys", id]), setOf(variable(KEY), ...eachAtSide(join, "referent", object, module), some(KEY, keysAt(join, "referent", variable(object)))), `The keys of ${join.title} by which some object is referred to.`);
    module.add(keys.rule);
    return setOf(variable(KEY), some(KEY, keysAt(join, "referrer", objectAt(I))), holds(lookUp(keys.name, variable(KEY))));
}
/** All keys of each of those that refer to an object. */
function knownClasses({ join, id }, roles, module) {
    const object = module.objectVariable(join.referrer);
    const classes = completeRule(module.firstName([object, "classes"], [object, "classes", id]), setOf(variable(KEYS), ...eachAtSide(join, "referrer", object, module), assign(KEYS, keysAt(join, "referrer", variable(object)))), `The keys that objects refer to others by, for all those at once that refer to the same.`);
    const positions = roles.filter(({ sides }) => sides.includes("referent")).map((role) => role.positions);
    const { index, rules } = emitKeyIndex({
        names: [
            [object, "by", join.name],
            [object, "by", id],
        ],
        wanted: [...new Set(positions)].map((one) => eachKey(I, one, keysAt(join, "referent", objectAt(I)))),
        entries: [some(KEYS, variable(classes.name)), some(KEY, variable(KEYS))],
        member: KEYS,
        comment: `From the keys of ${join.title} to all keys of those that refer to something by them.`,
    }, module);
    module.add(...rules, classes.rule);
    return setOf(variable(OTHERS), some(KEY, keysAt(join, "referent", objectAt(I))), some(OTHERS, lookUp(index, variable(KEY))));
}
//# sourceMappingURL=class-neighbours.js.map
import { prunes, setOf, some, variable } from "../rego/build.js";
import { completeRule, KEY, lookUp, } from "./module-builder.js";
import { unionOf } from "./union.js";
/**
 * Makes an index from keys to what has them, where many may have one key, and returns its name and rules. It is filled
 * only with keys that are wanted: each entry costs Go's OPA a look at all others.
 */
export function emitKeyIndex({ names, wanted, entries, member, comment }, module) {
    const name = module.firstName(...names);
    const partial = module.partialName(name, "key");
    const index = completeRule(name, variable(partial), comment, COMPLETE);
    const keys = completeRule(module.name("keys", "for", name), unionOf(wanted.map((body) => setOf(variable(KEY), ...body)), KEY), "The keys that are looked up in it: no other needs an entry.");
    const filled = {
        head: { head: "sets", name: partial, key: variable(KEY), member: variable(member) },
        body: [...entries, prunes(lookUp(keys.name, variable(KEY)))],
    };
    return { index: index.name, rules: [index.rule, filled, keys.rule] };
}
const COMPLETE = "A complete rule is evaluated once, a partial rule for each key that is looked up.";
/** Returns statements that bind a position to each member of a rule, and `key` to each of the keys. */
export function eachKey(position, positions, keys) {
    return [some(position, variable(positions)), some(KEY, keys)];
}
//# sourceMappingURL=key-index.js.map
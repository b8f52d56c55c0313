import { array, infix, setOf, some, variable } from "../rego/build.js";
import { KEYS } from "./module-builder.js";
/** Returns the union of sets. `opa fmt` puts brackets into a chain of more than two, so those are walked. */
export function unionOf(sets, member) {
    const [first, second] = sets;
    if (first === undefined)
        throw new TypeError("a union has at least one set");
    if (second === undefined)
        return first;
    if (sets.length === 2)
        return infix(first, "|", second);
    return setOf(variable(member), some(KEYS, array(...sets)), some(member, variable(KEYS)));
}
//# sourceMappingURL=union.js.map
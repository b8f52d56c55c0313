import { kindNames, takesEveryKind } from "../pattern/kinds.js";
import { array, call, holds, infix, literal, reference, set, variable } from "../rego/build.js";
import { FUNCTIONS } from "./library-functions.js";
import { callRule } from "./module-builder.js";
/** Returns the statements that an object is of one of the kinds; none where they are all kinds. */
export function kindTest(kinds, object, helper) {
    if (takesEveryKind(kinds))
        return [];
    const kindOf = reference(object, "kind");
    const names = kindNames(kinds);
    if (names !== undefined && names.length > 1 && kinds.every(({ group }) => group === undefined)) {
        return [holds(infix(kindOf, "in", set(...names.map(literal))))];
    }
    if (kinds.length > 1 && kinds.every(({ group, kind }) => group !== undefined && kind !== undefined)) {
        const own = array(call(FUNCTIONS.group.name, variable(object)), kindOf);
        const pairs = kinds.map(({ group = "", kind = "" }) => array(literal(group), literal(kind)));
        return [holds(infix(own, "in", set(...pairs)))];
    }
    const bodies = kinds.map(({ group, kind }) => [
        ...(kind === undefined ? [] : [holds(infix(kindOf, "==", literal(kind)))]),
        ...(group === undefined ? [] : [holds(infix(call(FUNCTIONS.group.name, variable(object)), "==", literal(group)))]),
    ]);
    const [only] = bodies;
    return bodies.length === 1 && only !== undefined ? only : [holds(callRule(helper(bodies), object))];
}
//# sourceMappingURL=kind-test.js.map
import { functionRules } from "./module-builder.js";
import { eachOfKinds } from "./objects-of-kind.js";
/** Returns statements that bind `i` and a variable to each object that can stand at a side of a join. */
export function eachAtSide(join, side, object, module) {
    return eachOfKinds(join[side], object, (bodies) => {
        const name = module.name(object, "is_of_kind");
        module.add(...functionRules(name, [object], bodies));
        return name;
    });
}
//# sourceMappingURL=pair-role.js.map
import { RELATIONSHIPS } from "../../../pattern/relationship-type.js";
import { takesKind } from "../kind-names.js";
import { kindOf } from "../planned-object.js";
import { RELATIONSHIP_GENERATORS } from "./relationship-generators.js";
/** Links two objects by a type, in either direction. Does nothing where the type never links their kinds. */
export function link(random, type, a, b) {
    const forth = canLinkForth(type, a, b);
    const back = canLinkForth(type, b, a);
    if (forth && (!back || random.chance("even")))
        RELATIONSHIP_GENERATORS[type].link(random, a, b);
    else if (back)
        RELATIONSHIP_GENERATORS[type].link(random, b, a);
}
/** Links the first object to the second in this direction. Returns whether the type can. */
export function linkForth(random, type, from, to) {
    const isLinked = canLinkForth(type, from, to);
    if (isLinked)
        RELATIONSHIP_GENERATORS[type].link(random, from, to);
    return isLinked;
}
function canLinkForth(type, from, to) {
    const kinds = RELATIONSHIPS[type];
    return takesKind(kinds.from, kindOf(from)) && takesKind(kinds.to, kindOf(to));
}
/** Links two objects by a type, and then perturbs one of them, so that they are hardly linked or not at all. */
export function linkNearly(random, type, a, b) {
    link(random, type, a, b);
    const [one, other] = random.chance("even") ? [a, b] : [b, a];
    return random.pick(RELATIONSHIP_GENERATORS[type].perturbations)(random, one, other) ?? [];
}
//# sourceMappingURL=link.js.map
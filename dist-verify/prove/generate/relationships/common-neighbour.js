import { kindNames, kindsOverlap } from "../../../pattern/kinds.js";
import { RELATIONSHIPS } from "../../../pattern/relationship-type.js";
import { takesKind } from "../kind-names.js";
import { OBJECT_NAMES, PLAIN_NAMES } from "../name-pools.js";
import { alignNamespaces, ensureName, kindOf, moveTo, namespaceOf, rename, } from "../planned-object.js";
import { isClusterScoped, skeleton } from "../skeleton.js";
import { link, linkForth } from "./link.js";
import { RELATIONSHIP_GENERATORS } from "./relationship-generators.js";
/** Where a neighbour may be of any kind. */
const NEIGHBOUR_KINDS = ["Table", "ConfigMap", "Pod"];
/**
 * Gives two objects a neighbour in common by a type.
 *
 * @returns the intermediate object; `undefined` where there is none, or where it is no object (an NFS export).
 */
export function linkInCommon(random, type, a, b, name = random.pick(OBJECT_NAMES.slice(0, PLAIN_NAMES))) {
    const { inCommon } = RELATIONSHIP_GENERATORS[type];
    if (inCommon.withoutObject?.(random, a, b, name) === true)
        return undefined;
    const kind = neighbourKind(random, type, kindOf(a), kindOf(b));
    if (kind === undefined)
        return undefined;
    if (inCommon.crossesNamespaces !== true)
        alignNamespaces(random, a, b);
    const third = { object: skeleton(kind, name, namespaceOf(a) ?? "shop") };
    if (!isClusterScoped(kind) && namespaceOf(a) === undefined)
        moveTo(third, undefined);
    const intermediate = { ...third, byIdentity: inCommon.byIdentity?.includes(kind) ?? false };
    if (inCommon.linkThird?.(random, third, a, b) === true)
        return intermediate;
    if (inCommon.sameName === kind) {
        rename(b, ensureName(a));
        if (kindOf(a) === kindOf(b))
            b.object.apiVersion = "x.io/v2";
    }
    const namesBoth = inCommon.namesBoth === true && random.chance("even") && linkForth(random, type, third, a);
    if (!namesBoth)
        link(random, type, third, a);
    if (!namesBoth || !linkForth(random, type, third, b))
        link(random, type, third, b);
    return intermediate;
}
/** Picks a kind that can be a neighbour of both. */
function neighbourKind(random, type, a, b) {
    const { from, to } = RELATIONSHIPS[type];
    const sides = (kind) => [...(takesKind(from, kind) ? [to] : []), ...(takesKind(to, kind) ? [from] : [])];
    const shared = sides(a).flatMap((one) => sides(b).flatMap((two) => (kindsOverlap(one, two) ? [[one, two]] : [])));
    const kinds = shared.flatMap(([one, two]) => {
        const names = kindNames(one ?? []) ?? kindNames(two ?? []) ?? NEIGHBOUR_KINDS;
        return names.filter((kind) => takesKind(one ?? [], kind) && takesKind(two ?? [], kind));
    });
    return kinds.length === 0 ? undefined : random.pick(kinds);
}
//# sourceMappingURL=common-neighbour.js.map
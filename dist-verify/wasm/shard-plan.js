import { bridgeKey, namespaceLinks } from "./namespace-links.js";
/**
 * Plans how objects are judged (`ShardScope`): whether they have the bridges that a pattern could see over decides.
 *
 * @param bridgedObjects up to so many objects, what bridges tie together is one group for all patterns.
 */
export function planShards(objects, parts, bridgedObjects) {
    const bridges = new Map(parts.flatMap(bridgesOf).map((bridge) => [bridgeKey(bridge), bridge]));
    const links = namespaceLinks(objects, [...bridges.values()]);
    const groupIn = (sets) => (index) => sets.setOf(links.homes[index]);
    const homesAt = (bridge) => links.bridges.get(bridgeKey(bridge)) ?? new Set();
    const united = (of) => {
        const sets = links.sets.copy();
        for (const bridge of of) {
            const [first, ...others] = homesAt(bridge);
            for (const home of others)
                sets.unite(first, home);
        }
        return sets;
    };
    const alike = [...bridges.values()].filter(({ leadsTo }) => leadsTo === "alike");
    const bridged = united(alike);
    const isSmall = largestChange(links.sets, bridged, links.homes) <= bridgedObjects;
    const staysInGroup = ({ scope }) => scope !== "snapshot" &&
        scope.every((bridge) => bridge.leadsTo === "alike" ? isSmall || homesAt(bridge).size < 2 : homesAt(bridge).size === 0);
    const seesAll = ({ scope }) => scope === "snapshot" || scope.some((bridge) => bridge.leadsTo === "anything" && homesAt(bridge).size > 0);
    return {
        together: { parts: parts.filter(staysInGroup), groupOf: groupIn(isSmall ? bridged : links.sets) },
        apart: parts
            .filter((part) => !staysInGroup(part))
            .map((part) => ({ part, groupOf: seesAll(part) ? () => 0 : groupIn(united(bridgesOf(part))) })),
    };
}
function bridgesOf({ scope }) {
    return scope === "snapshot" ? [] : scope;
}
/** Returns how many objects the largest group has that is larger in the one sets than in the other. */
function largestChange(before, after, homes) {
    const sizes = new Map();
    const changed = new Set();
    for (const home of homes) {
        const set = after.setOf(home);
        sizes.set(set, (sizes.get(set) ?? 0) + 1);
        if (before.setOf(home) !== set)
            changed.add(set);
    }
    return [...changed].reduce((largest, set) => Math.max(largest, sizes.get(set) ?? 0), 0);
}
//# sourceMappingURL=shard-plan.js.map
import type { Resource } from "../cluster/resource.js";
import type { PolicyPart } from "../emit/policy-part.js";
import type { NamespaceBridge } from "../plan/shard-scope.js";
import type { DisjointSets } from "./disjoint-sets.js";
import { bridgeKey, namespaceLinks } from "./namespace-links.js";

/** Returns the number of the group of the object at an index. Objects of one group are judged together. */
export type GroupOf = (index: number) => number;

/** How the objects of a snapshot are judged. */
export interface ShardPlan {
	/** The patterns that are judged together, and the groups that each of them cannot see beyond. */
	readonly together: { readonly parts: readonly PolicyPart[]; readonly groupOf: GroupOf };
	/** Patterns that see further in these objects: each is judged by itself. */
	readonly apart: readonly { readonly part: PolicyPart; readonly groupOf: GroupOf }[];
}

/**
 * Plans how objects are judged (`ShardScope`): whether they have the bridges that a pattern could see over decides.
 *
 * @param bridgedObjects up to so many objects, what bridges tie together is one group for all patterns.
 */
export function planShards(
	objects: readonly Resource[],
	parts: readonly PolicyPart[],
	bridgedObjects: number,
): ShardPlan {
	const bridges = new Map(parts.flatMap(bridgesOf).map((bridge) => [bridgeKey(bridge), bridge]));
	const links = namespaceLinks(objects, [...bridges.values()]);
	const groupIn = (sets: DisjointSets) => (index: number) => sets.setOf(links.homes[index] as number);
	const homesAt = (bridge: NamespaceBridge) => links.bridges.get(bridgeKey(bridge)) ?? new Set<number>();
	const united = (of: readonly NamespaceBridge[]): DisjointSets => {
		const sets = links.sets.copy();
		for (const bridge of of) {
			const [first, ...others] = homesAt(bridge);
			for (const home of others) sets.unite(first as number, home);
		}
		return sets;
	};

	const alike = [...bridges.values()].filter(({ leadsTo }) => leadsTo === "alike");
	const bridged = united(alike);
	const isSmall = largestChange(links.sets, bridged, links.homes) <= bridgedObjects;
	const staysInGroup = ({ scope }: PolicyPart) =>
		scope !== "snapshot" &&
		scope.every((bridge) =>
			bridge.leadsTo === "alike" ? isSmall || homesAt(bridge).size < 2 : homesAt(bridge).size === 0,
		);
	const seesAll = ({ scope }: PolicyPart) =>
		scope === "snapshot" || scope.some((bridge) => bridge.leadsTo === "anything" && homesAt(bridge).size > 0);
	return {
		together: { parts: parts.filter(staysInGroup), groupOf: groupIn(isSmall ? bridged : links.sets) },
		apart: parts
			.filter((part) => !staysInGroup(part))
			.map((part) => ({ part, groupOf: seesAll(part) ? () => 0 : groupIn(united(bridgesOf(part))) })),
	};
}

function bridgesOf({ scope }: PolicyPart): readonly NamespaceBridge[] {
	return scope === "snapshot" ? [] : scope;
}

/** Returns how many objects the largest group has that is larger in the one sets than in the other. */
function largestChange(before: DisjointSets, after: DisjointSets, homes: Int32Array): number {
	const sizes = new Map<number, number>();
	const changed = new Set<number>();
	for (const home of homes) {
		const set = after.setOf(home);
		sizes.set(set, (sizes.get(set) ?? 0) + 1);
		if (before.setOf(home) !== set) changed.add(set);
	}
	return [...changed].reduce((largest, set) => Math.max(largest, sizes.get(set) ?? 0), 0);
}

import type { Kinds } from "../pattern/kinds.js";
import type { Path } from "../pattern/path.js";
import type { Join } from "./join.js";
import type { Plan } from "./plan.js";
import { linksOf } from "./requirement.js";
import { leavesNamespace, needsSnapshot } from "./review-scope.js";

/** Something in an object by which a pattern may link it to objects of other namespaces. */
export interface NamespaceBridge {
	/** The objects that can have it. Where they are Pods, the templates of workloads can have it too. */
	readonly kinds: Kinds;
	readonly at: Path;
	/** Whether it leads only to objects that have something there too, or to any object. */
	readonly leadsTo: "alike" | "anything";
}

/**
 * What is enough of a snapshot to judge a pattern's subjects: all of it, or with each of them all objects of its
 * namespace and all that owners and these bridges lead to. A Namespace counts as in the one that it is.
 */
export type ShardScope = "snapshot" | readonly NamespaceBridge[];

/** Returns what is enough of a snapshot to judge the subjects of a plan. */
export function shardScope(plan: Pick<Plan, "joins" | "pairing" | "pattern" | "scans" | "requirement">): ShardScope {
	const { joins, pairing, requirement } = plan;
	if (needsSnapshot(plan) || linksOf(requirement).some(leavesNamespace)) return "snapshot";
	// Each pair is tried, wherever its two objects are.
	if (pairing?.access.by === "scan") return "snapshot";
	const bridges = joins.map(bridgesOf);
	return bridges.some((of) => of === undefined) ? "snapshot" : bridges.flatMap((of) => of ?? []);
}

/** Returns the bridges of a join; `undefined` where any referrer may refer anywhere. */
function bridgesOf({ crossesNamespaces, crossingPaths, referrer }: Join): readonly NamespaceBridge[] | undefined {
	if (crossesNamespaces === "never") return [];
	if (crossesNamespaces === "always") {
		return crossingPaths?.map((at): NamespaceBridge => ({ kinds: referrer, at, leadsTo: "anything" }));
	}
	return [{ kinds: referrer, at: crossesNamespaces, leadsTo: "alike" }];
}

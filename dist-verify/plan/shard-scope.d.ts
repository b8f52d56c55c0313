import type { Kinds } from "../pattern/kinds.js";
import type { Path } from "../pattern/path.js";
import type { Plan } from "./plan.js";
/** Something in an object by which a pattern may link it to objects of other namespaces. */
export interface NamespaceBridge {
    /** The objects that can have it. Where they are Pods, the templates of workloads can have it too. */
    readonly kinds: Kinds;
    readonly at: Path;
    /** Present where it counts only with one of these texts there. */
    readonly texts?: readonly string[];
    /** Whether it leads only to objects that have something there too, or to any object. */
    readonly leadsTo: "alike" | "anything";
}
/**
 * What is enough of a snapshot to judge a pattern's subjects: all of it, or with each of them all objects of its
 * namespace and all that owners and these bridges lead to. A Namespace counts as in the one that it is.
 */
export type ShardScope = "snapshot" | readonly NamespaceBridge[];
/** Returns what is enough of a snapshot to judge the subjects of a plan. */
export declare function shardScope(plan: Pick<Plan, "joins" | "pairing" | "pattern" | "scans" | "requirement">): ShardScope;

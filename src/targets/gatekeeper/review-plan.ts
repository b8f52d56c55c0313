import { isClusterScopedKind } from "../../cluster/cluster-scoped-kinds.js";
import type { Pattern } from "../../pattern/pattern.js";
import type { Plan } from "../../plan/plan.js";
import { planPattern } from "../../plan/plan-pattern.js";
import { reachOf } from "../../plan/reach.js";
import { type SyncedKind, syncedKinds } from "./synced-kinds.js";

/** What is under review: an object that may be the leader, or a Namespace with whatever is in it. */
export type ReviewForm = "object" | "namespace";

/** A pattern as Gatekeeper can judge by it. */
export interface ReviewPlan {
	readonly plan: Plan;
	/** The kinds of other objects that it asks about, sorted. */
	readonly kinds: readonly string[];
	/** What must be in the inventory. */
	readonly synced: readonly SyncedKind[];
}

/** Or why Gatekeeper cannot (SEMANTICS.md 7, G2): it has to know beforehand what to keep in its inventory. */
export type Unsaid = { readonly unsaid: string };

/** What Gatekeeper needs to know of a pattern, or why it cannot be said there. */
export function reviewPlan(pattern: Pattern): ReviewPlan | Unsaid {
	const plan = planPattern(pattern);
	const { kinds } = reachOf(plan);
	if (kinds === "any") return { unsaid: "objects of any kind may matter to it" };
	const unknown = kinds.filter((kind) => syncedKinds(kind).length === 0);
	if (unknown.length > 0) return { unsaid: `the API group of ${unknown.join(", ")} is not known` };
	return { plan, kinds, synced: kinds.flatMap(syncedKinds) };
}

/**
 * Whether a pattern also has the form in which a Namespace is reviewed with all that is in it: worth it where leaders are
 * joined to others, and possible where leaders are in namespaces.
 */
export function hasNamespaceForm({ plan }: ReviewPlan): boolean {
	return plan.pattern.actors.length > 1 && !isClusterScopedKind(plan.leader.kind);
}

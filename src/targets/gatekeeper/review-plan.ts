import type { PolicyInput } from "../../emit/library.js";
import { defaultKindCatalog } from "../../pattern/kind-catalog.js";
import { kindNames, kindsOverlap } from "../../pattern/kinds.js";
import { needsSeveral } from "../../pattern/pattern.js";
import type { Plan } from "../../plan/plan.js";
import { inventoryKinds } from "../../plan/review-scope.js";
import { type SyncedKind, syncedKinds } from "./synced-kinds.js";

/** What is under review: an object that may be the leader, or a Namespace with whatever is in it. */
export type ReviewForm = "object" | "namespace";

/** What the Rego of each form judges. */
export const REVIEW_INPUTS = {
	object: "review of an object",
	namespace: "review of a namespace",
} as const satisfies Record<ReviewForm, PolicyInput>;

/** A pattern as Gatekeeper can judge by it. */
export interface ReviewPlan {
	readonly plan: Plan;
	readonly form: ReviewForm;
	/** The kinds that it looks for in the inventory, sorted. */
	readonly kinds: readonly string[];
	/** What must be synced for it. */
	readonly synced: readonly SyncedKind[];
}

/** Or why Gatekeeper cannot. */
export interface Unsupported {
	readonly reason: string;
	/** Gatekeeper has to know beforehand what to keep in its inventory (SEMANTICS.md 7, G2); or there is no need of this form. */
	readonly difference?: "G2";
}

/**
 * What Gatekeeper needs to know of a pattern, or why it cannot be said there. The form in which a Namespace is reviewed is
 * worth it where leaders are joined to others, and possible where leaders are in namespaces.
 */
export function reviewPlan(plan: Plan, form: ReviewForm, catalog = defaultKindCatalog): ReviewPlan | Unsupported {
	const isClusterScoped = kindsOverlap(catalog.clusterScoped, plan.subject.kinds);
	if (form === "namespace" && (!needsSeveral(plan.pattern) || isClusterScoped)) {
		return { reason: "no form that reviews Namespaces" };
	}
	const names = kindNames(inventoryKinds(plan, form === "object"));
	if (names === undefined) return { reason: "objects of any kind may matter to it", difference: "G2" };
	const kinds = [...names].sort();
	const unknown = kinds.filter((kind) => syncedKinds(kind).length === 0);
	if (unknown.length > 0) return { reason: `the API group of ${unknown.join(", ")} is not known`, difference: "G2" };
	return { plan, form, kinds, synced: kinds.flatMap(syncedKinds) };
}

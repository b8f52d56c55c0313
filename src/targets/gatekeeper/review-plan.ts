import type { PolicyInput } from "../../emit/library.js";
import { defaultKindCatalog } from "../../pattern/kind-catalog.js";
import { kindNames, kindsOverlap } from "../../pattern/kinds.js";
import { needsSeveral } from "../../pattern/pattern.js";
import type { Plan } from "../../plan/plan.js";
import { inventoryKinds } from "../../plan/review-scope.js";
import { type SyncedKind, syncedKinds } from "./synced-kinds.js";

/** What one review is about: an object that can be the subject, or a Namespace with everything in it. */
export type ReviewForm = "object" | "namespace";

/** The input that the Rego of each form judges. */
export const REVIEW_INPUTS = {
	object: "review of an object",
	namespace: "review of a namespace",
} as const satisfies Record<ReviewForm, PolicyInput>;

/** How Gatekeeper judges by a pattern. */
export interface ReviewPlan {
	readonly plan: Plan;
	readonly form: ReviewForm;
	/** The kinds that the policy reads from the inventory, sorted. */
	readonly kinds: readonly string[];
	/** The kinds that must be synced into the inventory. */
	readonly synced: readonly SyncedKind[];
}

/** Why Gatekeeper does not support a pattern in a form. */
export interface Unsupported {
	readonly reason: string;
	/**
	 * The declared difference: Gatekeeper must know beforehand which kinds to keep in its inventory (SEMANTICS.md 7, G2).
	 * Absent where the pattern does not need the form.
	 */
	readonly difference?: "G2";
}

/**
 * Plans the review of a pattern in a form and returns what Gatekeeper needs for it, or why it does not support it. The
 * form that reviews Namespaces is of use where subjects are joined to others, and possible where subjects are in
 * namespaces.
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

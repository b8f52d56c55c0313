import { compareCodePoints } from "../../base/json.js";
import type { PolicyInput } from "../../emit/library.js";
import { defaultKindCatalog, type KindCatalog } from "../../pattern/kind-catalog.js";
import { formatKind, type Kinds, kindNames, kindsOverlap, kindsText } from "../../pattern/kinds.js";
import type { Plan } from "../../plan/plan.js";
import { inventoryKinds } from "../../plan/review-scope.js";
import { actsAtAdmission } from "./acts-at-admission.js";
import { type SyncedKind, syncedKinds } from "./synced-kinds.js";

/** The objects that are reviewed: those that can be subjects, or Namespaces in their place. */
export type ReviewForm = "object" | "namespace";

/** What one review is about: an object that can be the subject, a Namespace with everything in it, or everything. */
export type ReviewScope = ReviewForm | "cluster";

/** The input that the Rego of each scope judges. */
export const REVIEW_INPUTS = {
	object: "review of an object",
	namespace: "review of a namespace",
	cluster: "review of a cluster",
} as const satisfies Record<ReviewScope, PolicyInput>;

/** The Namespace that is reviewed in the place of everything: each cluster has it, and nobody can remove it. */
export const CLUSTER_NAMESPACE = "default";

/** How Gatekeeper judges by a pattern. */
export interface ReviewPlan {
	readonly plan: Plan;
	readonly scope: ReviewScope;
	/** The kinds that the policy reads from the inventory, sorted. */
	readonly kinds: Kinds;
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
 * form that reviews Namespaces is for patterns that act in audit alone, since an audit by it costs one look at each
 * object: in the review of its Namespace or, where a verdict may depend on any namespace, in the one review of a
 * Namespace that stands for the cluster.
 */
export function reviewPlan(plan: Plan, form: ReviewForm, catalog = defaultKindCatalog): ReviewPlan | Unsupported {
	if (form === "namespace" && actsAtAdmission(plan)) return { reason: "no form that reviews Namespaces" };
	if (plan.pattern.whenNone !== undefined) {
		return { reason: "it asks whether there is no object at all, and a review is about one", difference: "G2" };
	}
	if (plan.scans.some(({ namedBySubject }) => namedBySubject !== undefined)) {
		return { reason: "which kinds it asks about is written in the objects", difference: "G2" };
	}
	const inventory = inventoryKinds(plan, form === "object");
	if (kindNames(inventory) === undefined) {
		return { reason: "objects of any kind may matter to it", difference: "G2" };
	}
	const kinds = inventory.toSorted((a, b) => compareCodePoints(formatKind(a), formatKind(b)));
	const synced = kinds.map((kind) => syncedKinds(kind, plan.pattern, catalog));
	const unknown = kinds.filter((_, i) => synced[i]?.length === 0);
	if (unknown.length > 0) {
		const what = unknown.every(({ group }) => group === undefined) ? "API group" : "API version";
		return { reason: `the ${what} of ${kindsText(unknown)} is not known`, difference: "G2" };
	}
	return { plan, scope: form === "object" ? form : scopeOfNamespace(plan, catalog), kinds, synced: synced.flat() };
}

/** Returns what the review of a Namespace has to be about so that no other review looks at the same objects. */
function scopeOfNamespace({ crossesNamespaces, subject }: Plan, catalog: KindCatalog): ReviewScope {
	const leaves = crossesNamespaces === "always" || kindsOverlap(catalog.clusterScoped, subject.kinds);
	return leaves ? "cluster" : "namespace";
}

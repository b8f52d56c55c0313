import { compareCodePoints } from "../../base/json.js";
import type { ReviewPlan } from "./review-plan.js";
import type { SyncedKind } from "./synced-kinds.js";

/** Makes the SyncSet of some patterns and returns it: all kinds that they need in Gatekeeper's inventory. */
export function syncSet(name: string, reviews: readonly ReviewPlan[]) {
	const keyOf = ({ group, version, kind }: SyncedKind) => `${group}/${version}/${kind}`;
	const kinds = new Map(reviews.flatMap(({ synced }) => synced).map((one) => [keyOf(one), one]));
	const sorted = [...kinds].sort(([a], [b]) => compareCodePoints(a, b)).map(([, one]) => one);
	return {
		apiVersion: "syncset.gatekeeper.sh/v1alpha1",
		kind: "SyncSet",
		metadata: { name },
		spec: { gvks: sorted.map(({ group, version, kind }) => ({ group, version, kind })) },
	};
}

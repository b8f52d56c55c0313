import type { JsonObject } from "../../base/json.js";
import type { Snapshot } from "../../cluster/resource.js";
import { matchesLeader } from "../../targets/gatekeeper/constraint.js";
import type { ReviewPlan } from "../../targets/gatekeeper/review-plan.js";

/** An object under review, and what the inventory holds beside it. */
export interface Review {
	readonly object: JsonObject;
	readonly inventory: readonly JsonObject[];
}

/** All reviews of an audit that can find something; or why there can be none, in a few words. */
export function reviewsOf(
	{ documents }: Snapshot,
	{ plan, form, kinds }: ReviewPlan,
): readonly Review[] | { readonly refused: string } {
	const objects = documents.map(({ object }) => object);
	const review = (object: JsonObject): Review => ({ object, inventory: objects.filter((other) => other !== object) });
	const { pattern } = plan;
	if (form === "object") {
		return documents.filter((document) => matchesLeader(pattern, document)).map(({ object }) => review(object));
	}
	const there = new Map(documents.filter(isNamespace).map(({ name, object }) => [name, object]));
	const names = new Set([...documents.map(({ namespace }) => namespace), ...there.keys()]);
	names.delete("");
	// One that is not there is feigned, unless the pattern would see the difference.
	const isMissing = [...names].some((name) => !there.has(name));
	if (isMissing && kinds.includes("Namespace")) return { refused: "a namespace without its Namespace" };
	return [...names].map((name) => review(there.get(name) ?? { ...NAMESPACE, metadata: { name } }));
}

const NAMESPACE = { apiVersion: "v1", kind: "Namespace" };

function isNamespace({ group, kind }: { group: string; kind: string }): boolean {
	return group === "" && kind === "Namespace";
}

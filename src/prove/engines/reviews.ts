import type { JsonObject } from "../../base/json.js";
import { type FoundResource, identityKey } from "../../cluster/finding.js";
import type { Snapshot } from "../../cluster/resource.js";
import { kindsOverlap } from "../../pattern/kinds.js";
import { matchesSubject } from "../../targets/gatekeeper/constraint.js";
import { CLUSTER_NAMESPACE, type ReviewPlan } from "../../targets/gatekeeper/review-plan.js";

/** What is under review, and which leaders its findings may be about. */
export interface ReviewOutput {
	readonly object: JsonObject;
	isAbout(leader: FoundResource | undefined): boolean;
}

/** The reviews of an audit. */
export interface Reviews {
	readonly reviewed: readonly ReviewOutput[];
	/** All that is in the cluster: also what is under review. */
	readonly inventory: readonly JsonObject[];
}

/** Returns all reviews of an audit that can find something; or why there can be none, in a few words. */
export function reviewsOf(
	{ documents }: Snapshot,
	{ plan, scope, kinds }: ReviewPlan,
): Reviews | { readonly refused: string } {
	const inventory = documents.map(({ object }) => object);
	const { pattern } = plan;
	if (scope === "object") {
		const subjects = documents.filter((document) => matchesSubject(pattern, document));
		const reviewed = subjects.map((document): ReviewOutput => {
			const isAbout: ReviewOutput["isAbout"] = (leader) =>
				leader !== undefined && identityKey(leader) === identityKey(document);
			return { object: document.object, isAbout };
		});
		return { reviewed, inventory };
	}
	const namespaces = new Map(documents.filter(isNamespace).map(({ name, object }) => [name, object]));
	const isWhole = scope === "cluster";
	const names = new Set(
		isWhole ? [CLUSTER_NAMESPACE] : [...documents.map(({ namespace }) => namespace), ...namespaces.keys()],
	);
	names.delete("");
	// One that is not there is feigned, unless the pattern would see the difference.
	const isMissing = [...names].some((name) => !namespaces.has(name));
	if (isMissing && kindsOverlap(kinds, [{ group: "", kind: "Namespace" }]))
		return { refused: "a namespace without its Namespace" };
	const reviewed = [...names].map((name): ReviewOutput => {
		const object = namespaces.get(name) ?? { ...NAMESPACE, metadata: { name } };
		return { object, isAbout: (leader) => isWhole || leader?.namespace === name };
	});
	return { reviewed, inventory };
}

const NAMESPACE = { apiVersion: "v1", kind: "Namespace" };

function isNamespace({ group, kind }: { group: string; kind: string }): boolean {
	return group === "" && kind === "Namespace";
}

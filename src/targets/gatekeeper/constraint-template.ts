import { stableStringify } from "../../base/json.js";
import { emitReview } from "../../emit/emit-review.js";
import type { Settings } from "../../emit/settings-module.js";
import type { Rule } from "../../rego/tree.js";
import { kindName } from "./kind-name.js";
import { REVIEW_INPUTS, type ReviewPlan } from "./review-plan.js";
import type { SyncedKind } from "./synced-kinds.js";

/**
 * Makes the ConstraintTemplate (`templates.gatekeeper.sh/v1`) of a pattern and returns it. Its Rego has the syntax of
 * Rego v1.
 *
 * @param violation the rule `violation`. Default: the one that prints the message.
 */
export function constraintTemplate(review: ReviewPlan, settings: Settings, violation?: Rule) {
	const { form } = review;
	const { pattern } = review.plan;
	const { policy, libraries } = emitReview(review.plan, REVIEW_INPUTS[form], settings, violation);
	const kind = kindName(pattern, form);
	const source = { version: "v1", rego: policy, libs: libraries.map(({ text }) => text) };
	return {
		apiVersion: "templates.gatekeeper.sh/v1",
		kind: "ConstraintTemplate",
		metadata: {
			name: kind.toLowerCase(),
			annotations: {
				"metadata.gatekeeper.sh/title": annotation(pattern.displayName),
				...(pattern.description === undefined ? {} : { description: annotation(pattern.description) }),
				...(review.synced.length === 0 ? {} : { [REQUIRES_SYNC]: requirementsOf(review.synced) }),
			},
		},
		spec: {
			// Constraints have no parameters: the pattern settles everything.
			crd: { spec: { names: { kind }, validation: { legacySchema: false, openAPIV3Schema: { type: "object" } } } },
			targets: [{ target: "admission.k8s.gatekeeper.sh", code: [{ engine: "Rego", source }] }],
		},
	};
}

/**
 * Shortens a text for an annotation: an API server takes 256 KiB of them at most, and some tools fail on control
 * characters.
 */
function annotation(text: string): string {
	const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u{fffe}\u{ffff}]+/gu, " ").trim();
	return line.length > MAX_ANNOTATION ? `${line.slice(0, MAX_ANNOTATION)}...` : line;
}

const MAX_ANNOTATION = 2_000;

const REQUIRES_SYNC = "metadata.gatekeeper.sh/requires-sync-data";

/** Writes the requirements: a list that requires each of the kinds. Each requirement is a list of alternatives. */
function requirementsOf(synced: readonly SyncedKind[]): string {
	const requirements = synced.map(({ group, version, kind }) => [
		{ groups: [group], versions: [version], kinds: [kind] },
	]);
	return `${stableStringify(requirements, 2)}\n`;
}

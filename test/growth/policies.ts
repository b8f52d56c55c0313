import { emitReview, type ReviewPolicy } from "../../src/emit/emit-review.js";
import type { Pattern } from "../../src/pattern/pattern.js";
import { planPattern } from "../../src/plan/plan-pattern.js";
import { REVIEW_INPUTS, type ReviewForm, reviewPlan } from "../../src/targets/gatekeeper/review-plan.js";

/** The policy of a pattern in one of Gatekeeper's forms. */
export interface Review extends ReviewPolicy {
	readonly pattern: Pattern;
}

/** Makes the policies of the patterns that can be said in a form. */
export function reviewsOf(patterns: readonly Pattern[], form: ReviewForm): readonly Review[] {
	return patterns.flatMap((pattern) => {
		const plan = planPattern(pattern);
		if ("reason" in reviewPlan(plan, form)) return [];
		return [{ pattern, ...emitReview(plan, REVIEW_INPUTS[form], { defaultNamespace: "default" }) }];
	});
}

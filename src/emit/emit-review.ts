import type { Pattern } from "../pattern/pattern.js";
import type { Plan } from "../plan/plan.js";
import { literal, object, partial, reference, some, variable } from "../rego/build.js";
import { identifier } from "../rego/identifier.js";
import { printModule } from "../rego/print.js";
import type { RegoFile } from "../rego/rego-file.js";
import type { Rule } from "../rego/tree.js";
import { moduleFile } from "./emit-policy.js";
import { joinModule } from "./join-module.js";
import { libraryFiles, type PolicyInput } from "./library.js";
import { objectsOfKindModule } from "./objects-of-kind.js";
import { FINDING, patternModule } from "./pattern-module.js";
import { reviewScopeModule } from "./review-scope-module.js";
import type { Settings } from "./settings-module.js";

/** Rego for one ConstraintTemplate of Gatekeeper. */
export interface ReviewPolicy {
	/** The pattern's module, with the rule `violation`. */
	readonly policy: string;
	/** What it imports, and what that imports. */
	readonly libraries: readonly RegoFile[];
}

const FOUND = identifier("found");

/** `violation`, as Gatekeeper asks for it: the finding's message, and the finding itself as details. */
function violationRule({ docUrl, reference: page, for: duration }: Pattern): Rule {
	const part = (name: string) => reference(FOUND, name);
	const details = object({
		pattern: part("pattern"),
		severity: part("severity"),
		resources: part("resources"),
		...(duration === undefined ? {} : { for: literal(duration) }),
		...(docUrl === undefined ? {} : { docUrl: literal(docUrl) }),
		...(page === undefined ? {} : { reference: literal(page) }),
	});
	return {
		comment: ["As Gatekeeper asks for it."],
		head: { head: "set", name: partial("violation"), member: object({ msg: part("message"), details }) },
		body: [some(FOUND, variable(FINDING))],
	};
}

/**
 * The policy of a pattern that can be said in Gatekeeper: the same rules as everywhere, on what a review sees. The
 * subject is the object under review, or whatever is in the Namespace under review.
 *
 * @param violation the rule that reports.
 */
export function emitReview(
	plan: Plan,
	input: Exclude<PolicyInput, "documents">,
	settings: Settings,
	violation: Rule = violationRule(plan.pattern),
): ReviewPolicy {
	const pattern = patternModule(plan, input);
	const libraries = [
		...plan.joins.flatMap((join) => joinModule(join) ?? []),
		...objectsOfKindModule([pattern]),
		reviewScopeModule(plan, input, settings),
	].map((module) => moduleFile(module));
	const policy = printModule({ ...pattern, rules: [...pattern.rules, violation] });
	const all = [...libraries, ...libraryFiles([{ path: "", text: policy }, ...libraries], input)];
	return { policy, libraries: all.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
}

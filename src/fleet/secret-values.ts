import { kindsOverlap } from "../pattern/kinds.js";
import type { Pattern, Role } from "../pattern/pattern.js";
import { stepsOf, type Texts, type ValuePath } from "../pattern/value-path.js";
import { linksOf } from "../plan/requirement.js";

const SECRET = [{ group: "", kind: "Secret" }];

/**
 * Tells whether the facts of a pattern would hold values of Secrets: texts that it compares, or shows, of their `data` or
 * `stringData`. Which keys a Secret has is no value, and neither is whether a filter passes.
 */
export function storesSecretValues({ subject, message, requirement }: Pattern): boolean {
	const isSecret = ({ kinds }: Role): boolean => kindsOverlap(kinds, SECRET);
	const holdsValues = (at: ValuePath): boolean => {
		const steps = stepsOf(at);
		const [first] = steps;
		if (first?.step !== "key" || (first.key !== "data" && first.key !== "stringData")) return false;
		return steps.at(-1)?.step !== "keys";
	};
	const ofTexts = ({ sources }: Texts): boolean =>
		sources.some((source) => typeof source !== "string" && holdsValues(source));
	const shown = message.some((part) => "at" in part && isSecret(part.role) && holdsValues(part.at));
	const compared = linksOf(requirement).some(({ relation, to }) => {
		if (relation.by !== "criteria") return false;
		return relation.criteria.some(
			(criterion) => (isSecret(subject) && ofTexts(criterion.subject)) || (isSecret(to) && ofTexts(criterion.other)),
		);
	});
	return shown || compared;
}

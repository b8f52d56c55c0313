import { success } from "../base/result.js";
import type { Evaluator } from "../cluster/evaluator.js";
import { sortedFindings } from "../cluster/finding.js";
import type { Pattern } from "../pattern/pattern.js";
import { evaluateReference } from "./evaluate.js";

/** Makes the evaluator that judges by the definitions of patterns, without a compiled policy, and returns it. */
export function referenceEvaluator(patterns: readonly Pattern[]): Evaluator {
	return {
		evaluate: async (snapshot) =>
			success(sortedFindings(patterns.flatMap((pattern) => evaluateReference(pattern, snapshot)))),
	};
}

import { success } from "../base/result.js";
import { sortedFindings } from "../cluster/finding.js";
import { evaluateReference } from "./evaluate.js";
/** Makes the evaluator that judges by the definitions of patterns, without a compiled policy, and returns it. */
export function referenceEvaluator(patterns) {
    return {
        evaluate: async (snapshot) => success(sortedFindings(patterns.flatMap((pattern) => evaluateReference(pattern, snapshot)))),
    };
}
//# sourceMappingURL=reference-evaluator.js.map
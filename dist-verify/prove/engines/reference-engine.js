import { referenceEvaluator } from "../../reference/reference-evaluator.js";
import { outcomeOfResult } from "../engine.js";
/** Makes the engine that judges by the definitions themselves and returns it. */
export function referenceEngine(version) {
    return {
        name: "reference",
        version,
        evaluate: ({ jobs }) => Promise.all(jobs.map(async ({ pattern, snapshot }) => outcomeOfResult(await referenceEvaluator([pattern]).evaluate(snapshot)))),
    };
}
//# sourceMappingURL=reference-engine.js.map
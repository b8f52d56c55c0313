import { errorDiagnostic } from "../base/diagnostic.js";
import { escapeControls } from "../base/escape-controls.js";
import { failure } from "../base/result.js";
import { findingFault } from "./finding-fault.js";
import { Allowance, FOREIGN_SECONDS } from "./foreign-limits.js";
import { shardedEvaluator } from "./sharded-policy.js";
/**
 * Makes the evaluator of a policy that somebody else made, as {@link shardedEvaluator} does. It runs in a thread that is
 * ended when its time is over, within a bounded memory. What it finds is held to the definitions and to the snapshot. It
 * fails with `bundle/policy`, and then does so each time.
 */
export function foreignEvaluator({ patterns, file, seconds, ...policy }) {
    const allowance = new Allowance(seconds);
    const evaluator = shardedEvaluator(policy, {}, { allowance, blame: (message) => policyFault(message, file) });
    let failed;
    return {
        ...(evaluator.cut === undefined ? {} : { cut: evaluator.cut }),
        evaluate: async (snapshot) => {
            if (failed !== undefined)
                return failed;
            const result = await evaluator.evaluate(snapshot);
            const fault = result.ok ? findingFault(result.value, patterns, snapshot) : undefined;
            if (result.ok && fault === undefined)
                return result;
            failed = fault === undefined ? result : failure([policyFault(fault, file)]);
            return failed;
        },
    };
}
/** Returns a policy of another version as one part: which of its patterns look at what, only that version knows. */
export function wholePart(entrypoint, fields) {
    return {
        ...{ pattern: "", packageName: "", profile: "recommended", entrypoint, fields, scope: "snapshot" },
        ...{ subjects: [{}], findsAbsence: true },
    };
}
function policyFault(message, file) {
    return errorDiagnostic({
        code: "bundle/policy",
        message: `the policy of this bundle failed: ${escapeControls(message)}`,
        help: message.startsWith("it was ended")
            ? `give it more time with --timeout SECONDS (default: ${FOREIGN_SECONDS}, and 10 for each MB that it judges), or judge by its definitions alone: --engine reference`
            : "do not trust this bundle: ask its maker, or judge by its definitions alone, which run no code of it: --engine reference",
        place: { file },
    });
}
//# sourceMappingURL=foreign-policy.js.map
import { triesAllPairs } from "../plan/plan-pairing.js";
import { planPattern } from "../plan/plan-pattern.js";
import { policyFields } from "../plan/policy-fields.js";
import { shardScope } from "../plan/shard-scope.js";
import { findingEntrypoint } from "./findings-module.js";
/** Plans patterns and returns them as the parts of their policy. */
export function policyParts(patterns) {
    return patterns.map((pattern) => policyPart(planPattern(pattern)));
}
/** Returns a plan's pattern as a part of its policy. */
export function policyPart(plan) {
    const { pattern } = plan;
    return {
        pattern: pattern.name,
        packageName: pattern.packageName,
        profile: pattern.profile,
        entrypoint: findingEntrypoint(pattern),
        fields: policyFields([plan]),
        scope: shardScope(plan),
        subjects: pattern.subject.kinds,
        findsAbsence: pattern.whenNone !== undefined,
        ...(triesAllPairs(plan) ? { pairedWith: plan.partner?.kinds ?? [] } : {}),
    };
}
//# sourceMappingURL=policy-part.js.map
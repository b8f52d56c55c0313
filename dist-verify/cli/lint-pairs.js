import { warningDiagnostic } from "../base/diagnostic.js";
import { triesAllPairs } from "../plan/plan-pairing.js";
import { planPattern } from "../plan/plan-pattern.js";
/** Warns of a pattern whose pairs no rule finds (`lint/all-pairs`): its work and its findings grow with their number. */
export function pairWarnings(pattern) {
    const { subject, partner, places } = pattern;
    if (partner === undefined || !triesAllPairs(planPattern(pattern)))
        return [];
    return [
        warningDiagnostic({
            code: "lint/all-pairs",
            message: `no rule says which ${partner.id} belongs to which ${subject.id}, so every pair is tried: up to 999,000 for 1,000 objects, 99,990,000 for 10,000`,
            help: "add a rule between the two that must hold, or filters that leave few objects; `patternc explain` says how pairs are found",
            ...places.metadata,
        }),
    ];
}
//# sourceMappingURL=lint-pairs.js.map
/** Least first, for thresholds; WARNING and MEDIUM are one rank (SEMANTICS.md 0). */
export const SEVERITY_RANK = { INFO: 0, LOW: 1, WARNING: 2, MEDIUM: 2, HIGH: 3, CRITICAL: 4 };
/** A point in the unit of weights and minima. */
export const POINT = 1_000_000;
/** Tells whether a pattern speaks of several resources, or of there being none, so that one alone cannot be judged by it. */
export function needsSeveral({ roles, whenNone }) {
    return roles.length > 1 || whenNone !== undefined;
}
//# sourceMappingURL=pattern.js.map
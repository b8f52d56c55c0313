import { OPERATORS } from "./operator.js";
import { formatValuePath } from "./value-path.js";
/**
 * Finds pairs of conditions on one path and returns those that no object can meet together (SEMANTICS.md 5, warned):
 * present and absent, two sets of texts with nothing in common, numbers above one bound and below another. Only
 * `matchAll` and `matchNone`, for an alternative of `matchAny` may well be impossible.
 */
export function contradictionsOf({ matchAll, matchNone }) {
    const demands = [...demandsOf(matchAll, "matchAll", true), ...demandsOf(matchNone, "matchNone", false)];
    const contradictions = [];
    const byPath = new Map();
    for (const later of demands) {
        const path = formatValuePath(later.condition.at);
        const earlier = byPath.get(path) ?? [];
        byPath.set(path, earlier);
        if (earlier.some((demand) => contradict(demand, later) || contradict(later, demand))) {
            contradictions.push({ group: later.group, index: later.index, path });
        }
        if (earlier.length < MOST_COMPARED)
            earlier.push(later);
    }
    return contradictions;
}
/** Nobody asks more of one path; a file that does is not to take minutes. */
const MOST_COMPARED = 50;
function demandsOf(conditions, group, isAll) {
    return conditions.flatMap((condition, index) => {
        if (condition === undefined)
            return [];
        const isNegated = "negated" in OPERATORS[condition.operator];
        return [{ condition, group, index, isDemanded: isAll !== isNegated }];
    });
}
/** Whether no value meets the first demand, which asks for one, and the second. */
function contradict(first, second) {
    if (!first.isDemanded)
        return false;
    const [a, b] = [OPERATORS[first.condition.operator], OPERATORS[second.condition.operator]];
    const needsValue = a.test !== "empty" && a.test !== "all-empty";
    if (needsValue && b.test === "exists" && !second.isDemanded)
        return true;
    const [ours, theirs] = [first.condition.texts, second.condition.texts];
    if (a.test === "in" && b.test === "in") {
        if (!second.isDemanded)
            return ours.every((text) => theirs.includes(text));
        return isSingle(first.condition) && !ours.some((text) => theirs.includes(text));
    }
    const bothCompare = a.test === b.test && (a.test === "compare" || a.test === "length");
    if (!bothCompare || !second.isDemanded || !isSingle(first.condition))
        return false;
    const [one, two] = [rangeOf(first.condition), rangeOf(second.condition)];
    return one.least > two.most || two.least > one.most;
}
/**
 * A path without `[*]` and `[~]` has at most one value under a binding, which must meet all conditions. No `[*]` stands
 * before a `[@]`.
 */
function isSingle({ at }) {
    return at.path.every(({ step }) => step !== "each" && step !== "keys");
}
function rangeOf({ operator, bound = 0 }) {
    const meaning = OPERATORS[operator];
    const comparison = "comparison" in meaning ? meaning.comparison : "==";
    const least = { "==": bound, ">": bound + 1, ">=": bound, "<": -Infinity, "<=": -Infinity }[comparison];
    const most = { "==": bound, ">": Infinity, ">=": Infinity, "<": bound - 1, "<=": bound }[comparison];
    return { least, most };
}
//# sourceMappingURL=contradictions.js.map
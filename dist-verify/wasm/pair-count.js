import { podTemplateOf } from "../cluster/pod-template.js";
import { includesKind } from "../pattern/kinds.js";
/** Pairs from which on a pattern that tries all of them is judged by itself, in bounded time and memory. */
export const MANY_PAIRS = 200_000;
/** Counts the pairs that a pattern tries at most among objects, and returns their number; 0 where keys find them. */
export function pairCount({ subjects, pairedWith }, objects) {
    return pairedWith === undefined ? 0 : countOf(subjects, objects) * countOf(pairedWith, objects);
}
function countOf(kinds, objects) {
    const takesPods = includesKind(kinds, { group: "", kind: "Pod" });
    return objects.filter((one) => includesKind(kinds, one) || (takesPods && podTemplateOf(one.object) !== undefined))
        .length;
}
//# sourceMappingURL=pair-count.js.map
import { compareCodePoints } from "../../base/json.js";
import { defaultKindCatalog } from "../../pattern/kind-catalog.js";
import { formatKind, kindNames, kindsOverlap, kindsText } from "../../pattern/kinds.js";
import { needsSeveral } from "../../pattern/pattern.js";
import { inventoryKinds } from "../../plan/review-scope.js";
import { syncedKinds } from "./synced-kinds.js";
/** The input that the Rego of each form judges. */
export const REVIEW_INPUTS = {
    object: "review of an object",
    namespace: "review of a namespace",
};
/**
 * Plans the review of a pattern in a form and returns what Gatekeeper needs for it, or why it does not support it. The
 * form that reviews Namespaces is of use where subjects are joined to others, and possible where subjects are in
 * namespaces.
 */
export function reviewPlan(plan, form, catalog = defaultKindCatalog) {
    const isClusterScoped = kindsOverlap(catalog.clusterScoped, plan.subject.kinds);
    if (form === "namespace" && (!needsSeveral(plan.pattern) || isClusterScoped)) {
        return { reason: "no form that reviews Namespaces" };
    }
    if (plan.pattern.whenNone !== undefined) {
        return { reason: "it asks whether there is no object at all, and a review is about one", difference: "G2" };
    }
    if (plan.scans.some(({ namedBySubject }) => namedBySubject !== undefined)) {
        return { reason: "which kinds it asks about is written in the objects", difference: "G2" };
    }
    const inventory = inventoryKinds(plan, form === "object");
    if (kindNames(inventory) === undefined) {
        return { reason: "objects of any kind may matter to it", difference: "G2" };
    }
    const kinds = inventory.toSorted((a, b) => compareCodePoints(formatKind(a), formatKind(b)));
    const synced = kinds.map((kind) => syncedKinds(kind, plan.pattern, catalog));
    const unknown = kinds.filter((_, i) => synced[i]?.length === 0);
    if (unknown.length > 0) {
        const what = unknown.every(({ group }) => group === undefined) ? "API group" : "API version";
        return { reason: `the ${what} of ${kindsText(unknown)} is not known`, difference: "G2" };
    }
    return { plan, form, kinds, synced: synced.flat() };
}
//# sourceMappingURL=review-plan.js.map
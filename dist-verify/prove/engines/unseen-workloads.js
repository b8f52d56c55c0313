import { stableStringify } from "../../base/json.js";
import { isBuiltInWorkload, isCustomWorkload } from "../../cluster/built-in-workloads.js";
import { isLivePod } from "../../cluster/live-pod.js";
import { Parents } from "../../cluster/parents.js";
import { templatePods } from "../../cluster/template-pods.js";
import { WORKLOAD_FIELDS } from "../../plan/field-tree.js";
import { planPattern } from "../../plan/plan-pattern.js";
import { policyFields } from "../../plan/policy-fields.js";
import { evaluateReference } from "../../reference/evaluate.js";
/**
 * G4 of SEMANTICS.md 7, for Gatekeeper: it knows only Kubernetes' own workloads. So where a pattern looks at Pods, it may
 * find what there is without the templates of others. Where an object of another kind stands between a workload and
 * its Pods, it may find anything.
 */
export function unseenWorkloads({ pattern, snapshot }, findings) {
    if (policyFields([planPattern(pattern)])[WORKLOAD_FIELDS] === undefined)
        return undefined;
    if (hasUnseenBetween(snapshot))
        return "G4";
    if (!snapshot.documents.some(isCustomWorkload))
        return undefined;
    const { documents } = snapshot;
    const resources = [...documents, ...templatePods(documents, isBuiltInWorkload)];
    const seen = evaluateReference(pattern, { ...snapshot, resources });
    return stableStringify(seen) === stableStringify(findings) ? "G4" : undefined;
}
function hasUnseenBetween({ documents }) {
    const parents = new Parents(documents);
    const owners = documents.filter(isLivePod).flatMap((pod) => [...parents.of(pod)]);
    const isUnseen = (owner) => owner.kind !== "Pod" && !isBuiltInWorkload(owner);
    return owners.some((owner) => isUnseen(owner) && parents.of(owner).size > 0);
}
//# sourceMappingURL=unseen-workloads.js.map
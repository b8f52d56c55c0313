import { isBuiltInWorkload } from "../../cluster/built-in-workloads.js";
import { isLivePod } from "../../cluster/live-pod.js";
import { Parents } from "../../cluster/parents.js";
import { podTemplateOf } from "../../cluster/pod-template.js";
import type { Resource, Snapshot } from "../../cluster/resource.js";
import { WORKLOAD_FIELDS } from "../../plan/field-tree.js";
import { planPattern } from "../../plan/plan-pattern.js";
import { policyFields } from "../../plan/policy-fields.js";
import type { Job } from "../engine.js";

/**
 * G4 of SEMANTICS.md 7, for Gatekeeper: where a pattern looks at Pods, workloads of other kinds than Kubernetes' own may
 * make a difference, and so may objects of other kinds that stand between a workload and its Pods.
 */
export function unseenWorkloads({ pattern, snapshot }: Job): "G4" | undefined {
	if (policyFields([planPattern(pattern)])[WORKLOAD_FIELDS] === undefined) return undefined;
	return snapshot.documents.some(isUnseenWorkload) || hasUnseenBetween(snapshot) ? "G4" : undefined;
}

function isUnseenWorkload(document: Resource): boolean {
	return !isBuiltInWorkload(document) && podTemplateOf(document.object) !== undefined;
}

function hasUnseenBetween({ documents }: Snapshot): boolean {
	const parents = new Parents(documents);
	const owners = documents.filter(isLivePod).flatMap((pod) => [...parents.of(pod)]);
	return owners.some((owner) => !isBuiltInWorkload(owner) && parents.of(owner).size > 0);
}

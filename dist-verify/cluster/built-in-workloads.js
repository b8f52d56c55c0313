import { POD_TEMPLATE_PATHS, podTemplateOf } from "./pod-template.js";
const [TEMPLATE, JOB_TEMPLATE] = POD_TEMPLATE_PATHS;
/** The workloads that Kubernetes itself has: those that Gatekeeper knows of (SEMANTICS.md 7, G4). */
export const BUILT_IN_WORKLOADS = [
    { group: "apps", kind: "Deployment", template: TEMPLATE },
    { group: "apps", kind: "ReplicaSet", template: TEMPLATE },
    { group: "apps", kind: "StatefulSet", template: TEMPLATE },
    { group: "apps", kind: "DaemonSet", template: TEMPLATE },
    { group: "batch", kind: "Job", template: TEMPLATE },
    { group: "batch", kind: "CronJob", template: JOB_TEMPLATE },
    { group: "", kind: "ReplicationController", template: TEMPLATE },
];
/** Tells whether Kubernetes itself has workloads of this kind. */
export function isBuiltInWorkload({ group, kind }) {
    return BUILT_IN_WORKLOADS.some((one) => one.group === group && one.kind === kind);
}
/** Tells whether an object is a workload of a kind that Kubernetes itself does not have (SEMANTICS.md 7, G4). */
export function isCustomWorkload(resource) {
    return !isBuiltInWorkload(resource) && podTemplateOf(resource.object) !== undefined;
}
//# sourceMappingURL=built-in-workloads.js.map
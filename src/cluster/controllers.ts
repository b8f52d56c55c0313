/** A kind whose objects make Pods from a template, and where the template is (SEMANTICS.md 1). */
export interface ControllerKind {
	readonly group: string;
	readonly kind: string;
	readonly template: readonly string[];
}

const POD_TEMPLATE = ["spec", "template"] as const;

/** The controllers that Kubernetes itself has. */
export const CONTROLLERS: readonly ControllerKind[] = [
	{ group: "apps", kind: "Deployment", template: POD_TEMPLATE },
	{ group: "apps", kind: "ReplicaSet", template: POD_TEMPLATE },
	{ group: "apps", kind: "StatefulSet", template: POD_TEMPLATE },
	{ group: "apps", kind: "DaemonSet", template: POD_TEMPLATE },
	{ group: "batch", kind: "Job", template: POD_TEMPLATE },
	{ group: "batch", kind: "CronJob", template: ["spec", "jobTemplate", "spec", "template"] },
	{ group: "", kind: "ReplicationController", template: POD_TEMPLATE },
];

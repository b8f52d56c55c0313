/** What kinds are for: the picture draws those of one group alike. */
export type KindGroup = "workload" | "network" | "config" | "storage" | "access" | "scaling" | "other";

const KINDS: Readonly<Record<Exclude<KindGroup, "other">, readonly string[]>> = {
	workload: ["Pod", "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController", "Job", "CronJob"],
	network: [
		...["Service", "Ingress", "IngressClass", "NetworkPolicy", "Endpoints", "EndpointSlice", "Gateway"],
		...["HTTPRoute", "GRPCRoute", "TLSRoute", "TCPRoute", "VirtualService", "DestinationRule", "ServiceMonitor"],
	],
	config: ["ConfigMap", "Secret"],
	storage: ["PersistentVolumeClaim", "PersistentVolume", "StorageClass", "VolumeSnapshot", "NFS export"],
	access: ["ServiceAccount", "Role", "RoleBinding", "ClusterRole", "ClusterRoleBinding"],
	scaling: ["HorizontalPodAutoscaler", "VerticalPodAutoscaler", "PodDisruptionBudget", "ScaledObject", "PriorityClass"],
};

const GROUPS: ReadonlyMap<string, KindGroup> = new Map(
	Object.entries(KINDS).flatMap(([group, kinds]) =>
		kinds.map((kind): [string, KindGroup] => [kind, group as KindGroup]),
	),
);

/** Returns the group that a kind is drawn by. */
export function kindGroupOf(kind: string): KindGroup {
	return GROUPS.get(kind) ?? "other";
}

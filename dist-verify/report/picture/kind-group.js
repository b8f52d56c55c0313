const KINDS = {
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
const GROUPS = new Map(Object.entries(KINDS).flatMap(([group, kinds]) => kinds.map((kind) => [kind, group])));
/** Returns the group that a kind is drawn by. */
export function kindGroupOf(kind) {
    return GROUPS.get(kind) ?? "other";
}
//# sourceMappingURL=kind-group.js.map
import type { JsonObject } from "../../src/base/json.js";

/** What an object of a snapshot is, and what it names. */
export interface TrafficNames {
	readonly metadata: JsonObject;
	readonly namespace: string;
	readonly labels: JsonObject;
	/** What is named. */
	readonly shared: string;
	readonly selector: JsonObject;
}

/** Makes routes, policies, monitors and autoscalers, as the patterns of traffic and scaling look at them. */
export function trafficObjects({ metadata, namespace, labels, shared, selector }: TrafficNames): readonly JsonObject[] {
	const peer = { namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": namespace } } };
	const peers = [{ podSelector: { matchLabels: selector } }, { ...peer, podSelector: { matchLabels: { app: "x" } } }];
	const labelled = { ...metadata, labels };
	const monitor = { selector: { matchLabels: selector }, namespaceSelector: { matchNames: [namespace] } };
	const gateway = "gateway.networking.k8s.io/v1";
	return [
		{
			...{ apiVersion: gateway, kind: "HTTPRoute", metadata },
			spec: {
				parentRefs: [{ name: shared, namespace, sectionName: "https" }],
				hostnames: ["shop.example"],
				rules: [
					{
						matches: [{ path: { type: "PathPrefix", value: "/" } }],
						backendRefs: [
							{ name: shared, port: 8080 },
							{ name: `${shared}s`, namespace: "team-0", port: 80 },
						],
					},
				],
			},
		},
		{ apiVersion: gateway, kind: "Gateway", metadata, spec: { listeners: [{ name: "http" }] } },
		{
			...{ apiVersion: "gateway.networking.k8s.io/v1beta1", kind: "ReferenceGrant", metadata },
			spec: { from: [{ kind: "HTTPRoute", namespace }], to: [{ kind: "Service", name: shared }] },
		},
		{
			...{ apiVersion: "networking.k8s.io/v1", kind: "NetworkPolicy", metadata },
			spec: { podSelector: { matchLabels: selector }, ingress: [{ from: peers }], egress: [{ to: peers }] },
		},
		{
			...{ apiVersion: "monitoring.coreos.com/v1", kind: "ServiceMonitor", metadata: labelled },
			spec: { ...monitor, endpoints: [{ port: "metrics" }] },
		},
		{
			...{ apiVersion: "monitoring.coreos.com/v1", kind: "PodMonitor", metadata: labelled },
			spec: { ...monitor, podMetricsEndpoints: [{ port: "metrics" }] },
		},
		{
			...{ apiVersion: "keda.sh/v1alpha1", kind: "ScaledObject", metadata },
			spec: { scaleTargetRef: { name: shared }, triggers: [{ authenticationRef: { name: `${shared}s` } }] },
		},
		{ apiVersion: "keda.sh/v1alpha1", kind: "TriggerAuthentication", metadata, spec: {} },
		{
			...{ apiVersion: "autoscaling.k8s.io/v1", kind: "VerticalPodAutoscaler", metadata },
			spec: { targetRef: { apiVersion: "apps/v1", kind: "Deployment", name: `${shared}s` } },
		},
	];
}

import type { JsonObject } from "../../src/base/json.js";

/** Objects that each unit of {@link clusterObjects} has. */
export const UNIT_SIZE = 16;

/** How many units there are for each that has a mistake of one kind. */
const MISTAKES = 10;

/**
 * Makes objects that an API server takes: units of a workload with all that belongs to it, each in one of some
 * namespaces. In every tenth unit something names what is not there, another thing in each.
 */
export function clusterObjects(units: number, namespaces: number): readonly JsonObject[] {
	return [
		...Array.from({ length: namespaces }, (_, i) => ({
			apiVersion: "v1",
			kind: "Namespace",
			metadata: { name: `team-${i}` },
		})),
		...Array.from({ length: units }, (_, i) => unit(i, `team-${i % namespaces}`)).flat(),
	];
}

function unit(i: number, namespace: string): readonly JsonObject[] {
	const name = `app-${i}`;
	const metadata = (own = name): JsonObject => ({ name: own, namespace, labels: { app: name, tier: "web" } });
	// What is named: what is there, or in one of ten units what is not.
	const named = (mistake: number) => (Math.floor(i / 2) % MISTAKES === mistake ? `${name}-gone` : name);
	const container: JsonObject = {
		name: "main",
		image: "shop.example/app:1",
		ports: [{ name: "http", containerPort: 8080 }],
		env: [{ name: "A", valueFrom: { configMapKeyRef: { name: named(0), key: "a" } } }],
		envFrom: [{ secretRef: { name: named(1) } }],
		volumeMounts: [{ name: "data", mountPath: "/data" }],
		readinessProbe: { httpGet: { path: "/", port: "http" } },
	};
	const spec: JsonObject = {
		serviceAccountName: named(2),
		containers: [container],
		volumes: [
			{ name: "data", persistentVolumeClaim: { claimName: named(3) } },
			{ name: "files", configMap: { name: name, items: [{ key: named(4) === name ? "a" : "gone", path: "a" }] } },
		],
	};
	const template: JsonObject = { metadata: { labels: { app: name } }, spec };
	const selector: JsonObject = { matchLabels: { app: name } };
	const own = { apiGroup: "rbac.authorization.k8s.io", kind: "Role" };
	return [
		{ apiVersion: "apps/v1", kind: "Deployment", metadata: metadata(), spec: { selector, template } },
		{
			...{ apiVersion: "apps/v1", kind: "StatefulSet", metadata: metadata(`${name}-store`) },
			spec: {
				serviceName: named(5),
				selector: { matchLabels: { app: `${name}-store` } },
				template: {
					metadata: { labels: { app: `${name}-store` } },
					spec: { containers: [{ name: "main", image: "i:1" }] },
				},
			},
		},
		{
			...{ apiVersion: "batch/v1", kind: "CronJob", metadata: metadata() },
			spec: {
				schedule: "0 0 * * *",
				jobTemplate: {
					spec: { template: { spec: { restartPolicy: "Never", containers: [{ name: "main", image: "i:1" }] } } },
				},
			},
		},
		{
			...{
				apiVersion: "v1",
				kind: "Pod",
				metadata: { ...metadata(`${name}-debug`), labels: { app: `${name}-debug` } },
			},
			spec: { containers: [{ name: "main", image: "i:1" }] },
		},
		{
			...{ apiVersion: "v1", kind: "Service", metadata: metadata() },
			spec: { selector: { app: named(6) }, ports: [{ name: "http", port: 80, targetPort: "http" }] },
		},
		{ apiVersion: "v1", kind: "ConfigMap", metadata: metadata(), data: { a: "1" } },
		{ apiVersion: "v1", kind: "ConfigMap", metadata: metadata(`${name}-more`), data: { a: "1" } },
		{ apiVersion: "v1", kind: "Secret", metadata: metadata(), stringData: { a: "1" } },
		{ apiVersion: "v1", kind: "ServiceAccount", metadata: metadata() },
		{
			...{ apiVersion: "v1", kind: "PersistentVolumeClaim", metadata: metadata() },
			spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "1Gi" } } },
		},
		{
			...{ apiVersion: "networking.k8s.io/v1", kind: "Ingress", metadata: metadata() },
			spec: {
				rules: [
					{
						host: `${name}.example`,
						http: {
							paths: [
								{ path: "/", pathType: "Prefix", backend: { service: { name: named(7), port: { number: 80 } } } },
							],
						},
					},
				],
			},
		},
		{
			...{ apiVersion: "networking.k8s.io/v1", kind: "NetworkPolicy", metadata: metadata() },
			spec: { podSelector: selector, ingress: [{ from: [{ podSelector: selector }] }] },
		},
		{
			...{ apiVersion: "policy/v1", kind: "PodDisruptionBudget", metadata: metadata() },
			spec: { selector, minAvailable: 1 },
		},
		{
			...{ apiVersion: "autoscaling/v2", kind: "HorizontalPodAutoscaler", metadata: metadata() },
			spec: {
				maxReplicas: 3,
				scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: named(8) },
			},
		},
		{
			...{ apiVersion: "rbac.authorization.k8s.io/v1", kind: "Role", metadata: metadata() },
			rules: [{ apiGroups: [""], resources: ["pods"], verbs: ["get"] }],
		},
		{
			...{ apiVersion: "rbac.authorization.k8s.io/v1", kind: "RoleBinding", metadata: metadata() },
			roleRef: { ...own, name: named(9) },
			subjects: [{ kind: "ServiceAccount", name, namespace }],
		},
	];
}

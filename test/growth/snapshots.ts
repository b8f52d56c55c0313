import type { JsonObject } from "../../src/base/json.js";
import { FEW } from "./definitions.js";
import { trafficObjects } from "./traffic-objects.js";

/**
 * How the objects of a snapshot are linked. `even`: each key is had by two or three. `one`: all have the same label,
 * claim, account, ConfigMap and owner. `mixed`: each selector asks for the label that all have, and for one more.
 */
export type Shape = "even" | "one" | "mixed";

const NAMESPACES = 2;
/** Objects of each kind with the label {@link FEW}. */
const FEWEST = 4;
const HELPERS = ["fluentd", "envoy", "db-init", "web", "api"];

/** Makes so many Pods, and of what they are linked to as many: about thirty-two objects for each. */
export function makeSnapshot(shape: Shape, units: number): readonly JsonObject[] {
	const namespaces = Array.from({ length: NAMESPACES }, (_, i) => ({
		apiVersion: "v1",
		kind: "Namespace",
		metadata: { name: `team-${i}`, labels: { team: `${i}`, [FEW]: "yes" } },
	}));
	return [...namespaces, ...Array.from({ length: units }, (_, i) => unit(shape, i)).flat()];
}

function unit(shape: Shape, i: number): readonly JsonObject[] {
	const namespace = `team-${Math.floor(i / 2) % NAMESPACES}`;
	// What an object is called, and what it names: every other one, or the first.
	const own = `x-${i}`;
	const shared = shape === "one" ? "x-0" : `x-${i - (Math.floor(i / NAMESPACES) % 2) * 2 * NAMESPACES}`;
	const few = i < FEWEST ? { [FEW]: "yes" } : {};
	const selector = {
		...(shape === "even" ? {} : { all: "one" }),
		...(shape === "one" ? {} : { app: shared }),
	};
	const labels = { all: "one", app: own, "app.kubernetes.io/component": HELPERS[i % HELPERS.length] ?? "", ...few };
	const metadata = (more: JsonObject = {}) => ({ name: own, namespace, labels: few, ...more });
	const uid = (kind: string, of: string) => `${kind}-${of}`;
	const owner = (apiVersion: string, kind: string, name: string, more: JsonObject) => [
		{ apiVersion, kind, name, ...more },
	];
	// The first namespace, which is reviewed, has some of each, however few Pods there are.
	const [expression, everywhere] = [i % 5 === 1, i % 5 === 4];
	const term = {
		topologyKey: "zone",
		labelSelector: expression
			? {
					...(shape === "even" ? {} : { matchLabels: { all: "one" } }),
					matchExpressions: [
						{ key: "app", operator: "In", values: shape === "one" ? [own, shared] : [shared] },
						{ key: "all", operator: "Exists" },
					],
				}
			: { matchLabels: selector },
		...(everywhere ? { namespaceSelector: {} } : {}),
		...(i % 5 === 3 ? { namespaces: [namespace, "team-0"] } : {}),
	};
	const spec = {
		containers: [
			{
				name: "main",
				ports: [{ name: "http", containerPort: 8080 }],
				env: [{ name: "A", valueFrom: { configMapKeyRef: { name: shared, key: "a" } } }],
				livenessProbe: { exec: { command: ["true"] } },
			},
		],
		volumes: [
			{ name: "a", persistentVolumeClaim: { claimName: shared } },
			{ name: "b", nfs: { server: "nas", path: `/${shared}` } },
		],
		serviceAccountName: shared,
		restartPolicy: i % HELPERS.length === 2 ? "Never" : "Always",
		affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] } },
	};
	const templateSpec = { ...spec, volumes: spec.volumes.slice(0, 1) };
	const template = { metadata: { labels }, spec: templateSpec };
	const ports = [
		{ name: "http", port: 80, targetPort: "web" },
		{ name: "admin", port: 81, targetPort: 8081 },
	];
	const table = { name: shared, namespace, resource: "tables" };
	return [
		{
			...{ apiVersion: "v1", kind: "Pod" },
			metadata: metadata({
				labels,
				ownerReferences: owner("apps/v1", "ReplicaSet", shared, { uid: uid("rs", shared) }),
			}),
			spec,
		},
		{ apiVersion: "v1", kind: "Service", metadata: metadata(), spec: { selector, ports } },
		{ apiVersion: "v1", kind: "PersistentVolumeClaim", metadata: metadata(), spec: {} },
		{ apiVersion: "v1", kind: "ServiceAccount", metadata: metadata() },
		{ apiVersion: "v1", kind: "ConfigMap", metadata: metadata(), data: {} },
		{ apiVersion: "v1", kind: "ResourceQuota", metadata: metadata() },
		{ apiVersion: "v1", kind: "LimitRange", metadata: metadata() },
		{
			...{ apiVersion: "apps/v1", kind: "ReplicaSet" },
			metadata: metadata({ uid: uid("rs", own), ownerReferences: owner("apps/v1", "Deployment", shared, {}) }),
			spec: { template },
		},
		{ apiVersion: "apps/v1", kind: "Deployment", metadata: metadata({ uid: uid("d", own) }), spec: { template } },
		// The Pods of templates, each from a Deployment without ReplicaSets.
		{
			...{ apiVersion: "apps/v1", kind: "Deployment" },
			metadata: metadata({ name: `t-${i}` }),
			spec: { template },
		},
		{
			// Of another kind, with claims of its own.
			...{ apiVersion: "argoproj.io/v1alpha1", kind: "Rollout" },
			metadata: metadata({ name: `r-${i}` }),
			spec: { replicas: 2, volumeClaimTemplates: [{ metadata: { name: "a" } }], template },
		},
		{
			// What stands between, with a Pod that has ended.
			...{ apiVersion: "argoproj.io/v1alpha1", kind: "Revision" },
			metadata: metadata({
				uid: uid("v", own),
				ownerReferences: owner("argoproj.io/v1alpha1", "Rollout", `r-${i}`, {}),
			}),
		},
		{
			...{ apiVersion: "v1", kind: "Pod" },
			metadata: metadata({
				name: `e-${i}`,
				labels: few,
				ownerReferences: owner("argoproj.io/v1alpha1", "Revision", shared, { uid: uid("v", shared) }),
			}),
			spec: { containers: spec.containers },
			status: { phase: "Succeeded" },
		},
		{
			...{ apiVersion: "krateo.io/v1", kind: "Page" },
			metadata: metadata(),
			spec: { resourcesRefs: { items: [table, { ...table, resource: "pages" }] } },
		},
		{ apiVersion: "krateo.io/v1", kind: "Table", metadata: metadata() },
		{
			...{ apiVersion: "krateo.io/v1", kind: "Markdown" },
			metadata: metadata({ name: `m-${i}`, labels: { "managed-by": shared, ...few } }),
		},
		...names({ metadata: metadata(), namespace, labels, shared, selector }),
		...trafficObjects({ metadata: metadata(), namespace, labels, shared, selector }),
	];
}

interface Named {
	readonly metadata: JsonObject;
	readonly namespace: string;
	readonly labels: JsonObject;
	/** What is named. */
	readonly shared: string;
	readonly selector: JsonObject;
}

/** Objects that name others, as the patterns of names that lead nowhere look at them. */
function names({ metadata, namespace, labels, shared, selector }: Named): readonly JsonObject[] {
	const rbac = { apiGroup: "rbac.authorization.k8s.io", kind: "Role", name: shared };
	const backend = { service: { name: shared, port: { number: 80 } } };
	return [
		{
			...{ apiVersion: "networking.k8s.io/v1", kind: "Ingress", metadata },
			spec: { defaultBackend: backend, rules: [{ host: "shop.example", http: { paths: [{ path: "/", backend }] } }] },
		},
		{ apiVersion: "rbac.authorization.k8s.io/v1", kind: "Role", metadata },
		{
			...{ apiVersion: "rbac.authorization.k8s.io/v1", kind: "RoleBinding", metadata },
			roleRef: rbac,
			subjects: [{ kind: "ServiceAccount", name: shared, namespace }],
		},
		{
			...{ apiVersion: "policy/v1", kind: "PodDisruptionBudget", metadata: { ...metadata, labels } },
			spec: { selector: { matchLabels: selector } },
		},
		{ apiVersion: "apps/v1", kind: "StatefulSet", metadata, spec: { serviceName: shared } },
		{
			...{ apiVersion: "autoscaling/v2", kind: "HorizontalPodAutoscaler", metadata },
			spec: { scaleTargetRef: { apiVersion: "apps/v1", kind: "StatefulSet", name: shared } },
		},
	];
}

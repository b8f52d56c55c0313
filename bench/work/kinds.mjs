/** @file An object of each kind, with what the patterns look for in some of them. */
import { container, status } from "./containers.mjs";

/** JSON characters of an object, about. */
const SIZE = 800;

const MAIN_APP = { app: "web", "app.kubernetes.io/component": "frontend" };
const HELPER = { app: "fluentd", tier: "logging" };

export function namespace({ number, name }) {
	const labels = { "kubernetes.io/metadata.name": name, team: `team-${number}` };
	return padded({ apiVersion: "v1", kind: "Namespace", metadata: { name, uid: uid(number), labels } });
}

export function pod(place) {
	const { metadata, labels } = identity("pod", place);
	const spec = { ...podSpec(place), nodeName: `node-${place.number % 50}` };
	return padded({
		apiVersion: "v1",
		kind: "Pod",
		metadata: { ...metadata, labels },
		spec,
		status: status(place.random),
	});
}

export function deployment(place) {
	const { metadata, labels } = identity("app", place);
	const template = { metadata: { labels }, spec: podSpec(place) };
	const spec = { replicas: 2, selector: { matchLabels: labels }, template };
	return padded({ apiVersion: "apps/v1", kind: "Deployment", metadata, spec });
}

export function service(place) {
	const { metadata } = identity("service", place);
	const instance = place.random() < 0.1 ? "gone" : `unit-${place.neighbour()}`;
	const ports = [{ name: "http", port: 80, targetPort: "http", protocol: "TCP" }];
	const spec = { type: "ClusterIP", selector: { "app.kubernetes.io/instance": instance }, ports };
	return padded({ apiVersion: "v1", kind: "Service", metadata, spec });
}

export function persistentVolumeClaim(place) {
	const { metadata } = identity("data", place, place.unit);
	const spec = {
		accessModes: ["ReadWriteOnce"],
		storageClassName: "standard",
		resources: { requests: { storage: "10Gi" } },
	};
	return padded({ apiVersion: "v1", kind: "PersistentVolumeClaim", metadata, spec });
}

export function configMap(place) {
	const { metadata } = identity("settings", place, place.unit);
	const data = { "settings.yaml": `log: info\nfeatures:\n  - search\n  - basket\nunit: ${place.unit}\n` };
	return padded({ apiVersion: "v1", kind: "ConfigMap", metadata, data });
}

/** What Pods refer to has the number of its unit; what a unit has beyond that is spare, and nobody refers to it. */
function identity(kind, { number, unit, isSpare, namespace, random }, suffix = number) {
	const chance = random();
	const role = chance < 0.05 ? MAIN_APP : chance < 0.1 ? HELPER : { app: `unit-${unit}` };
	const tier = random() < 0.05 ? {} : { tier: "backend" };
	const labels = {
		...tier,
		...role,
		"app.kubernetes.io/instance": `unit-${unit}`,
		"app.kubernetes.io/part-of": "shop",
	};
	const metadata = { name: isSpare ? `spare-${number}` : `${kind}-${suffix}`, namespace, uid: uid(number), labels };
	return { metadata, labels };
}

function podSpec({ unit, random, neighbour }) {
	const affinity = {
		podAffinity: {
			requiredDuringSchedulingIgnoredDuringExecution: [
				{
					labelSelector: { matchLabels: { "app.kubernetes.io/instance": `unit-${neighbour()}` } },
					topologyKey: "zone",
				},
			],
		},
	};
	return {
		containers: [container(unit, random)],
		volumes: [
			{ name: "data", persistentVolumeClaim: { claimName: `data-${neighbour()}` } },
			{ name: "config", configMap: { name: `settings-${neighbour()}` } },
		],
		...(random() < 0.02 ? { affinity } : {}),
		serviceAccountName: "default",
	};
}

function uid(number) {
	return number
		.toString(16)
		.padStart(32, "0")
		.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** Fills an object up to {@link SIZE} by an annotation, as checksums and histories do it in a cluster. */
function padded(object) {
	const missing = SIZE - JSON.stringify(object).length - '"annotations":{"checksum":""},'.length;
	if (missing <= 0) return object;
	const checksum = object.metadata.uid
		.replaceAll("-", "")
		.repeat(Math.ceil(missing / 32))
		.slice(0, missing);
	return { ...object, metadata: { ...object.metadata, annotations: { checksum } } };
}

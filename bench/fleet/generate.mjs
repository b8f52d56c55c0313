// Writes dumps of a made-up fleet: node bench/fleet/generate.mjs DIR OBJECTS [OBJECTS_PER_CLUSTER]

import { once } from "node:events";
import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";

const [folder = "dumps", objects = "10000", perCluster = "2500"] = process.argv.slice(2);

/** A small generator: the same dumps each time. */
let state = 42;
const random = (below) => {
	state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
	return Math.floor((state / 2 ** 32) * below);
};
const words = ["orders", "basket", "search", "mail", "stock", "prices", "users", "images"];
const word = () => `${words[random(words.length)]}-${random(400)}`;
const meta = (name, namespace, more = {}) => ({
	name,
	...(namespace === "" ? {} : { namespace }),
	uid: `${name}-${random(2 ** 30)}`,
	resourceVersion: String(random(2 ** 30)),
	creationTimestamp: "2026-03-01T10:00:00Z",
	...more,
});

function podSpec(app) {
	return {
		serviceAccountName: random(3) === 0 ? app : "default",
		volumes: [
			{ name: "config", configMap: { name: random(9) === 0 ? `${app}-gone` : app, defaultMode: 420 } },
			{ name: "secret", secret: { secretName: random(9) === 0 ? `${app}-gone` : app } },
			{
				name: "token",
				projected: {
					sources: [{ serviceAccountToken: { path: "token" } }, { configMap: { name: "kube-root-ca.crt" } }],
				},
			},
		],
		containers: ["app", "proxy"].map((name) => ({
			name,
			image: `registry.example/${app}/${name}:1.${random(50)}`,
			ports: [{ name: "http", containerPort: 8080, protocol: "TCP" }],
			envFrom: [{ configMapRef: { name: app } }],
			env: Array.from({ length: 12 }, (_, i) => ({ name: `SETTING_${i}`, value: `${app}-${i}-${random(1000)}` })),
			resources: { requests: { cpu: "100m", memory: "128Mi" }, limits: { memory: "256Mi" } },
			livenessProbe: { httpGet: { path: "/live", port: "http" }, periodSeconds: 10 },
			volumeMounts: [
				{ name: "config", mountPath: "/etc/config" },
				{ name: "secret", mountPath: "/etc/secret" },
			],
		})),
		tolerations: [
			{ key: "node.kubernetes.io/not-ready", operator: "Exists", effect: "NoExecute", tolerationSeconds: 300 },
		],
	};
}

function* application() {
	const app = word();
	const namespace = `team-${random(20)}`;
	const labels = { app, tier: "backend", "pod-template-hash": "5d9c" };
	const template = { metadata: { labels }, spec: podSpec(app) };
	const deployment = {
		apiVersion: "apps/v1",
		kind: "Deployment",
		metadata: meta(app, namespace),
		spec: { replicas: 2, selector: { matchLabels: { app } }, template },
	};
	const owned = (owner) => ({
		ownerReferences: [
			{
				apiVersion: owner.apiVersion,
				kind: owner.kind,
				name: owner.metadata.name,
				uid: owner.metadata.uid,
				controller: true,
			},
		],
	});
	const replicaSet = {
		apiVersion: "apps/v1",
		kind: "ReplicaSet",
		metadata: meta(`${app}-5d9c`, namespace, owned(deployment)),
		spec: { replicas: 2, selector: { matchLabels: { app } }, template },
	};
	yield deployment;
	yield replicaSet;
	yield {
		...replicaSet,
		metadata: meta(`${app}-old`, namespace, owned(deployment)),
		spec: { ...replicaSet.spec, replicas: 0 },
	};
	for (const i of [1, 2]) {
		yield {
			apiVersion: "v1",
			kind: "Pod",
			metadata: meta(`${app}-5d9c-${i}`, namespace, { labels, ...owned(replicaSet) }),
			spec: podSpec(app),
			status: {
				phase: "Running",
				conditions: [{ type: "Ready", status: "True" }],
				containerStatuses: ["app", "proxy"].map((name) => ({
					name,
					ready: true,
					restartCount: random(4),
					state: { running: { startedAt: "2026-03-01T10:00:00Z" } },
				})),
			},
		};
	}
	yield {
		apiVersion: "v1",
		kind: "Service",
		metadata: meta(app, namespace),
		spec: {
			selector: { app: random(10) === 0 ? `${app}-x` : app },
			ports: [{ name: "http", port: 80, targetPort: "http" }],
		},
	};
	yield {
		apiVersion: "v1",
		kind: "ConfigMap",
		metadata: meta(app, namespace),
		data: Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`key-${i}`, "x".repeat(60)])),
	};
	yield { apiVersion: "v1", kind: "Secret", metadata: meta(app, namespace), data: { token: "eHh4" } };
	yield {
		apiVersion: "networking.k8s.io/v1",
		kind: "Ingress",
		metadata: meta(app, namespace),
		spec: {
			rules: [
				{
					host: `${app}.example`,
					http: {
						paths: [
							{
								path: "/",
								pathType: "Prefix",
								backend: { service: { name: random(12) === 0 ? `${app}-y` : app, port: { name: "http" } } },
							},
						],
					},
				},
			],
		},
	};
	if (random(3) === 0) yield { apiVersion: "v1", kind: "ServiceAccount", metadata: meta(app, namespace) };
}

const clusters = Math.max(1, Math.round(Number(objects) / Number(perCluster)));
for (let c = 0; c < clusters; c++) {
	const own = join(folder, `cluster=made-up-${c}`);
	mkdirSync(own, { recursive: true });
	const stream = createWriteStream(join(own, "objects.ndjson"));
	let written = 0;
	const write = async (object) => {
		if (written++ < Number(perCluster) && !stream.write(`${JSON.stringify(object)}\n`)) await once(stream, "drain");
	};
	for (let i = 0; i < 20; i++) await write({ apiVersion: "v1", kind: "Namespace", metadata: meta(`team-${i}`, "") });
	while (written < Number(perCluster)) for (const object of application()) await write(object);
	stream.end();
	await once(stream, "finish");
}

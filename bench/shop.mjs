/** @file Shops of any size to judge: half main applications, half helpers, some of which meet through a claim. */

const NAMESPACES = 20;
/** Claims for each workload: with so many, 16,000 workloads give about 3,500 findings. */
const CLAIMS = 1.085;

const MAIN_APP = [
	{ app: "web" },
	{ app: "shop", tier: "frontend" },
	{ "app.kubernetes.io/name": "api", "app.kubernetes.io/part-of": "shop" },
];
const HELPER = [
	{ app: "fluentd" },
	{ app: "collect", tier: "logging" },
	{ "app.kubernetes.io/name": "fluent-bit", "app.kubernetes.io/part-of": "logs" },
];

/** Pods as an API server gives them, about 1 KB each. The same for every run. */
export function makePods(count) {
	return workloads(count).map(({ metadata, labels, spec }) => ({
		apiVersion: "v1",
		kind: "Pod",
		metadata: { ...metadata, labels },
		spec: { ...spec, nodeName: "node-1", schedulerName: "default-scheduler" },
		status: { phase: "Running", podIP: "10.0.0.1", conditions: [{ type: "Ready", status: "True" }] },
	}));
}

/** The same workloads as Deployments: their Pods are found through the templates. */
export function makeDeployments(count) {
	return workloads(count).map(({ metadata, labels, spec }) => ({
		apiVersion: "apps/v1",
		kind: "Deployment",
		metadata,
		spec: { replicas: 2, selector: { matchLabels: labels }, template: { metadata: { labels }, spec } },
		status: { replicas: 2, readyReplicas: 2, conditions: [{ type: "Available", status: "True" }] },
	}));
}

function workloads(count) {
	const random = mulberry32(1);
	const claims = Math.round((count * CLAIMS) / NAMESPACES);
	return Array.from({ length: count }, (_, i) => {
		const pair = i >> 1;
		const number = pair % NAMESPACES;
		const labels = (i % 2 === 0 ? MAIN_APP : HELPER)[pair % 3];
		const namespace = number === 0 ? "kube-system" : `team-${number}`;
		const annotations = { "prometheus.io/scrape": "true", "checksum/config": `${i}`.padStart(64, "0") };
		return {
			metadata: { name: `workload-${i}`, namespace, uid: `${i}`.padStart(36, "0"), annotations },
			labels: { ...labels, release: "stable", version: "v1" },
			spec: podSpec(i, `data-${Math.floor(random() * claims)}`),
		};
	});
}

function podSpec(i, claimName) {
	return {
		containers: [
			{
				name: "main",
				image: `registry.example.com/shop/image-${i % 50}:1.2.3`,
				ports: [{ name: "http", containerPort: 8080, protocol: "TCP" }],
				env: [{ name: "LOG_LEVEL", value: "info" }],
				resources: { requests: { cpu: "100m", memory: "128Mi" }, limits: { memory: "256Mi" } },
				volumeMounts: [
					{ name: "data", mountPath: "/data" },
					{ name: "config", mountPath: "/etc/config", readOnly: true },
				],
			},
		],
		volumes: [
			{ name: "data", persistentVolumeClaim: { claimName } },
			{ name: "config", configMap: { name: "settings", defaultMode: 420 } },
		],
		serviceAccountName: "default",
		restartPolicy: "Always",
	};
}

/** A small generator of numbers from 0 to 1, the same for the same seed. */
function mulberry32(seed) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

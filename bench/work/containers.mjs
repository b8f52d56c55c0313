/** @file Containers, and the status of Pods. */

/** Makes a container: most have probes. */
export function container(unit, random) {
	const http = { httpGet: { path: "/health", port: "http" }, periodSeconds: 10 };
	const probes = random() < 0.95 ? { readinessProbe: http, livenessProbe: http } : {};
	const exec = random() < 0.05 ? { livenessProbe: { exec: { command: ["/bin/alive"] } } } : {};
	return {
		name: "main",
		image: `registry.example/shop/image-${unit % 50}:1.2.3`,
		ports: [{ name: "http", containerPort: 8080 }],
		...probes,
		...exec,
		volumeMounts: [{ name: "data", mountPath: "/data" }],
	};
}

/** Makes the status of a Pod: one in fifty is in trouble. */
export function status(random) {
	const chance = random();
	const ready = { name: "main", ready: true, restartCount: 0 };
	if (chance < 0.01)
		return withContainer({ ...ready, ready: false, restartCount: 7, state: waiting("CrashLoopBackOff") });
	if (chance < 0.02)
		return withContainer({ ...ready, restartCount: 1, lastState: { terminated: { reason: "OOMKilled" } } });
	return withContainer(ready);
}

function waiting(reason) {
	return { waiting: { reason } };
}

function withContainer(containerStatus) {
	return { phase: "Running", containerStatuses: [containerStatus] };
}

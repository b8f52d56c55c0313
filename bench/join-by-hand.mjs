/** @file What the sidecar pattern says, written by hand for the machine: one pass over the objects and one map. */

const MAIN_APP = words("api app application back-end backend front-end frontend service web web-app webapp website");
const HELPER = words(
	"filebeat fluent-bit fluentbit fluentd log log-agent log-collector log-forwarder log-shipper logger logging",
	"logging-agent logstash promtail vector",
);
const HELPER_TIER = words(...HELPER, "metrics monitoring");
const EXCLUDED = words("kube-system kube-public kube-node-lease krateo-system");

/** The findings for Pods and Deployments (whose own Pods are not among the objects), unsorted. */
export function joinByHand(objects) {
	const mainApps = [];
	const helpersByKey = new Map();
	for (const object of objects) {
		const { namespace, name } = object.metadata;
		const { metadata, spec } = object.kind === "Deployment" ? object.spec.template : object;
		if (!spec?.volumes || EXCLUDED.has(namespace)) continue;
		const labels = metadata?.labels ?? {};
		if (isOneOf(MAIN_APP, MAIN_APP, name, labels)) mainApps.push([object, keysOf(namespace, spec.volumes)]);
		if (isOneOf(HELPER, HELPER_TIER, name, labels)) {
			for (const key of keysOf(namespace, spec.volumes)) {
				const helpers = helpersByKey.get(key);
				if (helpers === undefined) helpersByKey.set(key, [object]);
				else helpers.push(object);
			}
		}
	}
	const findings = [];
	for (const [mainApp, keys] of mainApps) {
		const helpers = new Set();
		for (const key of keys) for (const helper of helpersByKey.get(key) ?? []) helpers.add(helper);
		helpers.delete(mainApp);
		for (const helper of helpers) findings.push(findingOf(mainApp, helper));
	}
	return findings;
}

function isOneOf(values, tiers, name, labels) {
	return (
		values.has(name) || values.has(labels.app) || values.has(labels["app.kubernetes.io/name"]) || tiers.has(labels.tier)
	);
}

function keysOf(namespace, volumes) {
	const keys = new Set();
	for (const { persistentVolumeClaim, nfs } of volumes) {
		if (persistentVolumeClaim) keys.add(JSON.stringify([namespace, persistentVolumeClaim.claimName]));
		if (nfs) keys.add(JSON.stringify(["nfs", nfs.server, nfs.path]));
	}
	return keys;
}

function findingOf(mainApp, helper) {
	return {
		pattern: "sidecar",
		severity: "INFO",
		message: `${nameOf(mainApp)} and its helper ${nameOf(helper)} share a volume but are separate workloads, so they are scheduled, scaled and restarted apart. Run the helper as a sidecar container in the application's Pod and let the two share an emptyDir volume.`,
		resources: [resourceOf("main-app", mainApp), resourceOf("sidecar", helper)],
	};
}

function nameOf({ kind, metadata }) {
	return `${kind} ${metadata.namespace}/${metadata.name}`;
}

function resourceOf(actor, { apiVersion, kind, metadata }) {
	const { namespace, name } = metadata;
	return { actor, apiVersion, kind, namespace, name, template: kind === "Deployment" };
}

function words(...lines) {
	return new Set(lines.flatMap((line) => line.split(" ")));
}

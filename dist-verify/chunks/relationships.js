import { Cr as groupOf, _r as isJsonObject, gr as isJsonList, hr as compareCodePoints, vr as ownValue } from "./check.js";
// src/reference/values.ts
function valuesAt(root, path) {
	let value = root;
	for (const [i, step] of path.entries()) {
		if (step.step !== "key") return path.slice(i).reduce((values, one) => values.flatMap((value) => stepInto(value, one)), [value]);
		const member = isJsonObject(value) ? ownValue(value, step.key) : void 0;
		if (member === void 0 || member === null) return [];
		value = member;
	}
	return [value];
}
function stepInto(value, step) {
	if (step.step === "key") return isJsonObject(value) ? present([ownValue(value, step.key)]) : [];
	if (step.step === "keys") return isJsonObject(value) ? keysOf(value) : [];
	if (!isJsonList(value)) return [];
	const elements = present(value);
	return step.step === "each" ? elements : present([elements[step.index]]);
}
function keysOf(object) {
	return Object.keys(object).filter((key) => present([ownValue(object, key)]).length > 0).sort(compareCodePoints);
}
function present(values) {
	return values.filter((value) => value !== void 0 && value !== null);
}
function textOf(value) {
	if (typeof value === "string") return value;
	return typeof value === "number" || typeof value === "boolean" ? JSON.stringify(value) : void 0;
}
function wholeNumber(value) {
	if (typeof value === "number") return Number.isInteger(value) && Math.abs(value) < 0x38d7ea4c68000 ? value : void 0;
	if (typeof value !== "string" || !/^[+-]?\d{1,15}$/.test(value)) return void 0;
	return Number.parseInt(value, 10);
}
// src/reference/members.ts
function below(value, ...keys) {
	return keys.reduce((holder, key) => isJsonObject(holder) ? ownValue(holder, key) ?? void 0 : void 0, value);
}
function elements(value, ...keys) {
	const list = below(value, ...keys);
	return isJsonList(list) ? list : [];
}
function pairs(value, ...keys) {
	const object = below(value, ...keys);
	if (!isJsonObject(object)) return [];
	return Object.entries(object).filter((pair) => pair[1] !== void 0);
}
function strings(values) {
	return values.filter((value) => typeof value === "string");
}
// src/reference/label-selector.ts
const NAMESPACE_NAME = "kubernetes.io/metadata.name";
function labelsOf({ group, kind, object }) {
	const pairsOfText = pairs(object, "metadata", "labels").filter((pair) => typeof pair[1] === "string");
	const labels = new Map(pairsOfText);
	const name = below(object, "metadata", "name");
	if (group === "" && kind === "Namespace" && typeof name === "string") labels.set(NAMESPACE_NAME, name);
	return labels;
}
function selects$1(selector, labels, emptyMatches) {
	const members = pairs(selector);
	if (members.length === 0) return emptyMatches;
	if (members.some(([key]) => key === "matchLabels" || key === "matchExpressions")) return selectorMatches(selector, labels);
	return members.every(([key, value]) => {
		const text = textOf(value);
		return text !== void 0 && text === labels.get(key);
	});
}
function selectorMatches(selector, labels) {
	if (!isJsonObject(selector) || !isValidSelector(selector)) return false;
	return pairs(selector, "matchLabels").every(([key, value]) => labels.get(key) === value) && elements(selector, "matchExpressions").every((expression) => expressionHolds(expression, labels));
}
function isValidSelector(selector) {
	const matchLabels = below(selector, "matchLabels");
	const matchExpressions = below(selector, "matchExpressions");
	return (matchLabels === void 0 || isJsonObject(matchLabels)) && pairs(selector, "matchLabels").every(([, value]) => typeof value === "string") && (matchExpressions === void 0 || isJsonList(matchExpressions)) && elements(selector, "matchExpressions").every(isValidExpression);
}
function isValidExpression(expression) {
	const key = below(expression, "key");
	const values = below(expression, "values");
	if (typeof key !== "string" || key === "") return false;
	if (values !== void 0 && !(isJsonList(values) && values.every((value) => typeof value === "string"))) return false;
	const count = isJsonList(values) ? values.length : 0;
	switch (below(expression, "operator")) {
		case "In":
		case "NotIn": return count > 0;
		case "Exists":
		case "DoesNotExist": return count === 0;
		default: return false;
	}
}
function expressionHolds(expression, labels) {
	const label = labels.get(String(below(expression, "key")));
	const isListed = label !== void 0 && elements(expression, "values").includes(label);
	switch (below(expression, "operator")) {
		case "In": return isListed;
		case "NotIn": return !isListed;
		case "Exists": return label !== void 0;
		default: return label === void 0;
	}
}
// src/reference/ownership.ts
function isParent(p, c) {
	if (p.workload !== void 0) return false;
	const uid = text(below(p.object, "metadata", "uid"));
	const name = text(below(p.object, "metadata", "name"));
	return elements(c.object, "metadata", "ownerReferences").some((entry) => {
		const wantedUid = text(below(entry, "uid"));
		if (uid !== void 0 && wantedUid !== void 0) return uid === wantedUid;
		const apiVersion = text(below(entry, "apiVersion"));
		return name !== void 0 && below(entry, "name") === name && below(entry, "kind") === p.kind && apiVersion !== void 0 && groupOf(apiVersion) === p.group && (p.namespace === "" || p.namespace === c.namespace);
	});
}
function text(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
// src/reference/relationship-types.ts
const nothing = () => [];
const OWNERS = {
	from: [],
	to: ["metadata.ownerReferences[*].name"]
};
const MANAGER_LABELS = [
	"managed-by",
	"krateo.io/managed-by",
	"krateo.io/portal"
];
const TERMS = "spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[*]";
const RELATIONSHIP_MEANINGS = {
	OWNS: {
		links: (deployment, replicaSet) => deployment.kind === "Deployment" && replicaSet.kind === "ReplicaSet" && isParent(deployment, replicaSet),
		names: nothing,
		at: OWNERS
	},
	MANAGES: {
		links: (replicaSet, pod) => replicaSet.kind === "ReplicaSet" && pod.kind === "Pod" && isParent(replicaSet, pod),
		names: nothing,
		at: OWNERS
	},
	MOUNTS: {
		links: (pod, claim) => isKind(pod, "Pod") && isKind(claim, "PersistentVolumeClaim") && inOneNamespace(pod, claim) && isNamed(claim, claimNames(pod)),
		names: (pod) => isKind(pod, "Pod") ? [...inNamespace("PersistentVolumeClaim", pod, claimNames(pod)), ...nfsExports(pod)] : [],
		at: {
			from: ["spec.volumes[*].persistentVolumeClaim.claimName", "spec.volumes[*].nfs.path"],
			to: []
		}
	},
	IS_NAMESPACE_OF: {
		links: (namespace, object) => isKind(namespace, "Namespace") && isNamed(namespace, ownNamespace(object)),
		names: (object) => ownNamespace(object).map((name) => [
			"Namespace",
			"",
			name
		]),
		at: {
			from: [],
			to: ["metadata.namespace"]
		}
	},
	EXPOSES: {
		links: (service, pod) => isKind(service, "Service") && isKind(pod, "Pod") && inOneNamespace(service, pod) && selects(service, pod),
		names: nothing,
		at: {
			from: ["spec.selector"],
			to: ["metadata.labels"]
		}
	},
	USES_SA: {
		links: (pod, account) => isKind(pod, "Pod") && isKind(account, "ServiceAccount") && inOneNamespace(pod, account) && isNamed(account, accountNames(pod)),
		names: (pod) => isKind(pod, "Pod") ? inNamespace("ServiceAccount", pod, accountNames(pod)) : [],
		at: {
			from: ["spec.serviceAccountName", "spec.serviceAccount"],
			to: []
		}
	},
	USES_CONFIG: {
		links: (pod, config) => isKind(pod, "Pod") && isKind(config, "ConfigMap") && inOneNamespace(pod, config) && isNamed(config, configNames(pod)),
		names: (pod) => isKind(pod, "Pod") ? inNamespace("ConfigMap", pod, configNames(pod)) : [],
		at: {
			from: [
				"spec.volumes[*].configMap.name",
				"spec.volumes[*].projected.sources[*].configMap.name",
				...[
					"spec.containers[*]",
					"spec.initContainers[*]",
					"spec.ephemeralContainers[*]"
				].flatMap((container) => [`${container}.envFrom[*].configMapRef.name`, `${container}.env[*].valueFrom.configMapKeyRef.name`])
			],
			to: []
		}
	},
	REFERENCES_KRATEO: {
		links: (widget, object) => [
			"Panel",
			"Row",
			"Column",
			"Page",
			"NavMenuItem"
		].includes(widget.kind) && elements(widget.object, "spec", "resourcesRefs", "items").some((item) => isNamed(object, strings([below(item, "name")])) && below(item, "namespace") === object.namespace && below(item, "resource") === pluralOf(object.kind)),
		names: nothing,
		at: {
			from: ["spec.resourcesRefs.items[*].name"],
			to: []
		}
	},
	MANAGES_KRATEO: {
		links: (markdown, managed) => isKind(markdown, "Markdown") && ["Table", "Paragraph"].includes(managed.kind) && inOneNamespace(markdown, managed) && isNamed(managed, strings([managerLabel(markdown)])),
		names: nothing,
		at: {
			from: MANAGER_LABELS.map((label) => `metadata.labels["${label}"]`),
			to: []
		}
	},
	HAS_AFFINITY_TO: {
		links: (pod, other, all) => isKind(pod, "Pod") && isKind(other, "Pod") && elements(pod.object, ...[
			"spec",
			"affinity",
			"podAffinity",
			"requiredDuringSchedulingIgnoredDuringExecution"
		]).some((term) => termMeans(term, pod, other, all)),
		names: nothing,
		at: {
			from: [`${TERMS}.labelSelector`],
			to: ["metadata.labels"]
		}
	}
};
function kindKnownTo(type) {
	return {
		MOUNTS: "PersistentVolumeClaim",
		IS_NAMESPACE_OF: "Namespace",
		USES_SA: "ServiceAccount",
		USES_CONFIG: "ConfigMap"
	}[type];
}
function thingOf(type, { kind, namespace, object }) {
	const name = below(object, "metadata", "name");
	if (kindKnownTo(type) !== kind || typeof name !== "string") return void 0;
	return [
		kind,
		kind === "Namespace" ? "" : namespace,
		name
	];
}
function isKind({ kind }, wanted) {
	return kind === wanted;
}
function inOneNamespace(a, b) {
	return a.namespace === b.namespace;
}
function isNamed({ object }, names) {
	const name = below(object, "metadata", "name");
	return typeof name === "string" && names.includes(name);
}
function ownNamespace({ object }) {
	return strings([below(object, "metadata", "namespace")]).filter((name) => name !== "");
}
function inNamespace(kind, { namespace }, names) {
	return names.map((name) => [
		kind,
		namespace,
		name
	]);
}
function claimNames({ object }) {
	return strings(elements(object, "spec", "volumes").map((volume) => below(volume, "persistentVolumeClaim", "claimName")));
}
function nfsExports({ object }) {
	return elements(object, "spec", "volumes").flatMap((volume) => {
		const [server, path] = [below(volume, "nfs", "server"), below(volume, "nfs", "path")];
		return typeof server === "string" && server !== "" && typeof path === "string" && path !== "" ? [[
			"NFS export",
			server,
			path
		]] : [];
	});
}
function accountNames({ object }) {
	return strings([[
		below(object, "spec", "serviceAccountName"),
		below(object, "spec", "serviceAccount"),
		"default"
	].find((name) => name !== void 0 && name !== "")]);
}
function configNames({ object }) {
	const volumes = elements(object, "spec", "volumes");
	const containers = [
		"containers",
		"initContainers",
		"ephemeralContainers"
	].flatMap((key) => elements(object, "spec", key));
	return strings([
		...volumes.map((volume) => below(volume, "configMap", "name")),
		...volumes.flatMap((volume) => elements(volume, "projected", "sources")).map((source) => below(source, "configMap", "name")),
		...containers.flatMap((container) => elements(container, "envFrom")).map((from) => below(from, "configMapRef", "name")),
		...containers.flatMap((container) => elements(container, "env")).map((env) => below(env, "valueFrom", "configMapKeyRef", "name"))
	]);
}
function selects(service, pod) {
	const selector = pairs(service.object, "spec", "selector");
	return selector.length > 0 && selector.every(([key, value]) => {
		const label = below(pod.object, "metadata", "labels", key);
		const text = textOf(value);
		return text !== void 0 && label !== void 0 && textOf(label) === text;
	});
}
function pluralOf(kind) {
	const lower = kind.toLowerCase();
	return lower.endsWith("s") ? lower : `${lower}s`;
}
function managerLabel({ object }) {
	return MANAGER_LABELS.map((label) => below(object, "metadata", "labels", label)).find((value) => value !== void 0);
}
function termMeans(term, pod, other, all) {
	const selector = below(term, "labelSelector");
	if (selector === void 0 || !selectorMatches(selector, labelsOf(other))) return false;
	const namespaces = strings(elements(term, "namespaces"));
	const namespaceSelector = below(term, "namespaceSelector");
	if (namespaceSelector === void 0 && elements(term, "namespaces").length === 0) return inOneNamespace(pod, other);
	if (namespaces.includes(other.namespace)) return true;
	if (namespaceSelector === void 0) return false;
	if (isJsonObject(namespaceSelector) && Object.keys(namespaceSelector).length === 0) return true;
	const described = all.filter((object) => isKind(object, "Namespace") && isNamed(object, [other.namespace]));
	if (described.length > 0) return described.some((one) => selectorMatches(namespaceSelector, labelsOf(one)));
	if (other.namespace === "") return false;
	return selectorMatches(namespaceSelector, new Map([["kubernetes.io/metadata.name", other.namespace]]));
}
// src/reference/relationships.ts
function linked(type, a, b, all) {
	const { links } = RELATIONSHIP_MEANINGS[type];
	return a !== b && (links(a, b, all) || links(b, a, all));
}
function neighboursOf(type, object, all) {
	const objects = all.filter((other) => linked(type, object, other, all)).map((other) => asNeighbour(type, other));
	return new Set([...objects, ...RELATIONSHIP_MEANINGS[type].names(object).map(textOfThing)]);
}
function sharedNeighbours(type, one, other, all) {
	const others = neighboursOf(type, other, all);
	return [...neighboursOf(type, one, all)].filter((neighbour) => others.has(neighbour) && !isNeighbour(type, one, neighbour) && !isNeighbour(type, other, neighbour));
}
function isNeighbour(type, object, neighbour) {
	return neighbour === asNeighbour(type, object);
}
function asNeighbour(type, object) {
	const thing = thingOf(type, object);
	return thing === void 0 ? object : textOfThing(thing);
}
function textOfThing(thing) {
	return JSON.stringify(thing);
}
function describeNeighbour(neighbour) {
	const [kind, where, name] = typeof neighbour === "string" ? JSON.parse(neighbour) : [
		neighbour.kind,
		neighbour.namespace,
		neighbour.name
	];
	if (kind === "NFS export") return `${kind} ${where}:${name}`;
	return where === "" ? `${kind} ${name}` : `${kind} ${where}/${name}`;
}
export { textOf as _, sharedNeighbours as a, thingOf as c, labelsOf as d, selects$1 as f, strings as g, pairs as h, neighboursOf as i, isParent as l, elements as m, isNeighbour as n, RELATIONSHIP_MEANINGS as o, below as p, linked as r, kindKnownTo as s, describeNeighbour as t, isValidSelector as u, valuesAt as v, wholeNumber as y };

//# sourceMappingURL=relationships.js.map
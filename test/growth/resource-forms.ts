import type { Json, JsonObject } from "../../src/base/json.js";
import type { Pattern } from "../../src/pattern/pattern.js";
import { patternOf } from "../pattern/sample.js";

const POD: JsonObject = { kind: "Pod", apiVersion: "v1", plural: "pods" };
const CONFIG_MAP: JsonObject = { kind: "ConfigMap", apiVersion: "v1", plural: "configmaps" };
const SERVICE: JsonObject = { kind: "Service", apiVersion: "v1", plural: "services" };
const DEPLOYMENT: JsonObject = { kind: "Deployment", apiVersion: "apps/v1", plural: "deployments" };
const REPLICA_SET: JsonObject = { kind: "ReplicaSet", apiVersion: "apps/v1", plural: "replicasets" };
const CLAIM: JsonObject = { kind: "PersistentVolumeClaim", apiVersion: "v1", plural: "persistentvolumeclaims" };

const IN_NAMESPACE: JsonObject = criterion("metadata.namespace", "metadata.namespace");

/**
 * Patterns of the resource dialect in every way that the plan knows to find a link out: one compound key, also of bound
 * elements and with what selectors ask for; a residual beside the key; the graph of owners in both directions; kinds that
 * objects name; and messages with texts of all bindings.
 */
export function resourceForms(): readonly Pattern[] {
	const forms: readonly (readonly [name: string, target: JsonObject, other: JsonObject, entry: JsonObject])[] = [
		["two-criteria", POD, CONFIG_MAP, custom(criterion("metadata.name", "metadata.name"), IN_NAMESPACE)],
		[
			"bound-claim",
			POD,
			CLAIM,
			custom(IN_NAMESPACE, criterion("spec.volumes[@].persistentVolumeClaim.claimName", "metadata.name")),
		],
		[
			"each-claim",
			POD,
			CLAIM,
			custom(IN_NAMESPACE, criterion("spec.volumes[*].persistentVolumeClaim.claimName", "metadata.name")),
		],
		[
			"other-bound",
			CLAIM,
			POD,
			custom(IN_NAMESPACE, criterion("metadata.name", "spec.volumes[@].persistentVolumeClaim.claimName")),
		],
		[
			"keys",
			CONFIG_MAP,
			POD,
			custom(IN_NAMESPACE, criterion("metadata.name", "spec.containers[*].env[*].valueFrom.configMapKeyRef.name")),
		],
		[
			"residual",
			POD,
			CONFIG_MAP,
			custom(
				IN_NAMESPACE,
				criterion("metadata.name", "metadata.name"),
				criterion("metadata.labels[~]", "metadata.labels[~]"),
				criterion("spec.volumes[*].name", "metadata.labels[~]"),
			),
		],
		["selects", SERVICE, POD, { type: "selects", criteria: [IN_NAMESPACE] }],
		["selects-anywhere", SERVICE, POD, { type: "selects" }],
		["selected-by", POD, SERVICE, { type: "selectedBy", criteria: [IN_NAMESPACE] }],
		[
			"selects-by-expression",
			POD,
			POD,
			{
				type: "selects",
				selectorPath: "spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[*].labelSelector",
				criteria: [IN_NAMESPACE],
			},
		],
		["owns", DEPLOYMENT, POD, { type: "owns" }],
		["owned-by", POD, DEPLOYMENT, { type: "ownedBy" }],
		["owned-by-set", POD, REPLICA_SET, { type: "ownedBy" }],
		[
			"from-target",
			POD,
			{
				fromTarget: {
					kindPath: "metadata.ownerReferences[*].kind",
					apiVersionPath: "metadata.ownerReferences[*].apiVersion",
				},
			},
			custom(IN_NAMESPACE, criterion("metadata.ownerReferences[*].name", "metadata.name")),
		],
	];
	return forms.flatMap(([name, target, other, entry]) =>
		(["matchAll", "matchNone"] as const).map((group) =>
			pattern(`${name}-${group}`, target, other, { [group]: [{ with: "other", ...entry }] }),
		),
	);
}

function pattern(name: string, target: JsonObject, other: JsonObject, relationships: JsonObject): Pattern {
	const isBound = JSON.stringify(relationships).includes("spec.volumes[@]") && target === POD;
	return patternOf({
		apiVersion: "kubepattern.dev/v1",
		kind: "Pattern",
		metadata: { name: name.toLowerCase() },
		spec: {
			displayName: name,
			category: "test",
			severity: "LOW",
			message: isBound ? "{{target.spec.volumes[@].name}} of {{target.metadata.name}}" : "{{target.metadata.name}}",
			target: { ...target, ...(isBound ? { emitOnEmpty: true } : {}) },
			dependencies: [{ id: "other", ...other }],
			relationships,
		},
	});
}

function custom(...criteria: readonly Json[]): JsonObject {
	return { type: "custom", criteria };
}

function criterion(targetPath: string, dependencyPath: string): JsonObject {
	return { operator: "EQUALS", targetPath, dependencyPath };
}

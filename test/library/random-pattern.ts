import type { Json } from "../../src/base/json.js";
import { OPERATORS, type OperatorName } from "../../src/pattern/operator.js";
import type { RelationshipTypeName } from "../../src/pattern/relationship-type.js";
import type { Random } from "./random.js";

const KEYS = [
	...["metadata.name", "metadata.namespace", "metadata.labels", "metadata.labels.app", "metadata.labels[*]"],
	...["metadata.labels['app.kubernetes.io/name']", "metadata.generateName", "metadata.annotations", "metadata.uid"],
	...["metadata.ownerReferences", "metadata.ownerReferences[*]", "metadata.ownerReferences[*].kind", "metadata"],
	...["metadata.ownerReferences[*].name", "metadata.ownerReferences[0].uid", "metadata.ownerReferences[1].apiVersion"],
	...["metadata.ownerReferences[*].controller", "metadata.name.a", "metadata.namespace.a", "metadata.uid.a"],
	...["spec", "spec.volumes", "spec.volumes", "spec.volumes[*]", "spec.volumes[0]", "spec.volumes[1]", "spec.replicas"],
	...["spec.volumes[*].nfs", "spec.volumes[*].nfs.server", "spec.volumes[*].persistentVolumeClaim.claimName"],
	...["spec.volumes[*].persistentVolumeClaim", "spec.containers[*].env[*].value", "spec.containers[0].env[*].value"],
	...[
		"spec.containers",
		"spec.containers[*].env",
		"spec.replicas.a",
		"spec.replicas[*]",
		"kind",
		"apiVersion",
		"status",
	],
	...["spec.template.metadata.labels.app", "spec.template", "spec.names.kind"],
];

const TEXTS: readonly Json[] = [
	...["web", "fluentd", "5", 5, true, "true", "false", "", "shop", "default", "logs", "u1", "Deployment", "x", "null"],
	...["0.1", 3.5, "3", "v1", "😀", "<a&b>\u2028", "a\u0000b", "5\n", "123456789012345680000", "__proto__"],
];

const KINDS = ["Pod", "Pod", "Pod", "Pod", "PersistentVolumeClaim", "PersistentVolumeClaim", "Deployment", "Job"];

/** The types, and kinds between which they link. */
const TYPES: Readonly<Partial<Record<RelationshipTypeName, readonly string[]>>> = {
	OWNS: ["Deployment", "ReplicaSet"],
	MANAGES: ["ReplicaSet", "Pod"],
	MOUNTS: ["Pod", "Pod", "PersistentVolumeClaim"],
	IS_NAMESPACE_OF: ["Namespace", "Pod", "Deployment", "ConfigMap"],
	EXPOSES: ["Service", "Pod", "Pod"],
	USES_SA: ["Pod", "Pod", "ServiceAccount"],
	USES_CONFIG: ["Pod", "Pod", "ConfigMap"],
	REFERENCES_KRATEO: ["Panel", "Row", "Page", "Pod", "Service", "Table"],
	MANAGES_KRATEO: ["Markdown", "Table", "Paragraph"],
	HAS_AFFINITY_TO: ["Pod", "Pod", "Namespace"],
};

/** A definition in the registry's dialect that is not refused, though it may deserve warnings. */
export function randomDefinition(random: Random, name: string): Json {
	const isPair = random.chance(0.6);
	const type = random.chance(0.4) ? "MOUNTS" : random.pick(Object.keys(TYPES) as RelationshipTypeName[]);
	const kinds = [...(TYPES[type] ?? []), ...(TYPES[type] ?? []), ...(random.chance(0.2) ? KINDS : [])];
	const others = random.times(2, (i) => `other-${i}`);
	const ids = ["leader", ...(isPair ? ["follower"] : []), ...others];
	const related = [...others, ...(isPair && random.chance(0.3) ? ["follower"] : [])];
	const relationships = related.flatMap((id) =>
		Array.from({ length: random.chance(0.2) ? 2 : 1 }, () => rule(random, type, id)),
	);
	const common = isPair ? random.times(2, () => rule(random, type, "follower")) : [];
	const message = isPair
		? '{{leader.kind}} {{leader.namespace}}/{{leader.name}} "`${x}`" {{follower.name}}\n{{follower.kind}}'
		: "{{leader.namespace}}|{{leader.name}}|{{leader.kind}}";
	return {
		version: "kubepattern.it/v1",
		kind: "Pattern",
		metadata: { name, displayName: name, patternType: "CUSTOM", severity: "WARNING", category: "test" },
		spec: {
			message,
			topology: isPair ? "LEADER_FOLLOWER" : "SINGLE",
			resources: ids.map((id) => ({
				resource: random.pick(random.chance(0.05) ? ["Widget", "Namespace", "List"] : kinds),
				id,
				...(id === "leader" ? { leader: true } : {}),
				...(random.chance(0.8) ? { filters: filters(random) } : {}),
			})),
			actors: isPair ? ["leader", "follower"] : ["leader"],
			relationships,
			commonRelationships: common,
			...(random.chance(0.4) ? { minRelationshipPoints: points(random) } : {}),
			...(random.chance(0.4) ? { minCommonRelationshipPoints: points(random) } : {}),
		},
	};
}

function rule(random: Random, type: RelationshipTypeName, other: string): Json {
	return {
		type: random.chance(0.9) ? type : random.pick(Object.keys(TYPES)),
		resourceIds: random.chance(0.5) ? ["leader", other] : [other, "leader"],
		...(random.chance(0.5) ? { required: random.chance(0.6) } : {}),
		...(random.chance(0.8) ? { shared: random.chance(0.75) } : {}),
		...(random.chance(0.5) ? { weight: points(random) } : {}),
	};
}

function points(random: Random): number {
	return random.pick([0, 0.1, 0.2, 0.3, 0.7, 0.8, 1, 0.000001, 0.333333]);
}

function filters(random: Random): Json {
	const conditions = (most: number) => random.times(most, () => condition(random));
	return {
		...(random.chance(0.4) ? { matchAll: conditions(2) } : {}),
		...(random.chance(0.4) ? { matchAny: conditions(3) } : {}),
		...(random.chance(0.3) ? { matchNone: conditions(2) } : {}),
	};
}

function condition(random: Random): Json {
	const operator = random.pick(Object.keys(OPERATORS) as OperatorName[]);
	const key = random.pick(KEYS);
	switch (OPERATORS[operator].operands) {
		case "none":
			return { key, operator };
		case "texts":
			return { key, operator, values: [random.pick(TEXTS), ...random.times(4, () => random.pick(TEXTS))] };
		case "integer":
			return { key, operator, values: [random.pick(["0", 1, 2, "-1", "5", "999999999999999"])] };
	}
}

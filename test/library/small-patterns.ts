import type { Json } from "../../src/base/json.js";

/** A definition with one Pod or more as actors; what is not said is as empty as it may be. */
export function definition(name: string, spec: { readonly [key: string]: Json }): Json {
	const isPair = spec.topology === "LEADER_FOLLOWER";
	return {
		version: "kubepattern.it/v1",
		kind: "Pattern",
		metadata: { name, displayName: name, patternType: "CUSTOM", severity: "CRITICAL", category: "test" },
		spec: {
			topology: "SINGLE",
			message: isPair ? "{{one.name}} and {{two.name}}" : "{{one.kind}} {{one.namespace}}/{{one.name}}",
			...spec,
		},
	};
}

export function actor(id: string, resource: string, filters: { readonly [key: string]: Json } = {}): Json {
	return { id, resource, filters, ...(id === "one" ? { leader: true } : {}) };
}

function single(name: string, key: string, operator: string, ...values: readonly Json[]): Json {
	const condition = { key, operator, ...(values.length > 0 ? { values } : {}) };
	return definition(name, { resources: [actor("one", "Pod", { matchAll: [condition] })] });
}

const mounts = (other: string, more: { readonly [key: string]: Json } = {}): Json => ({
	type: "MOUNTS",
	resourceIds: ["one", other],
	...more,
});
const required = { required: true, shared: true };
const pods = [actor("one", "Pod"), actor("two", "Pod")];

/** Each operator, and each way in which a rule can count. */
export const SMALL_PATTERNS: readonly Json[] = [
	single("equals", "metadata.labels.app", "EQUALS", "web", 5, true),
	single("not-equals", "metadata.namespace", "NOT_EQUALS", "shop", "7"),
	single("greater", "spec.replicas", "GREATER_THAN", 0),
	single("greater-or-equal", "spec.containers[*].env[*].value", "GREATER_OR_EQUAL", "5"),
	single("less", "spec.containers[*].env[*].value", "LESS_THAN", "-0"),
	single("less-or-equal", "spec.replicas", "LESS_OR_EQUAL", "+999999999999999"),
	single("exists", "metadata.ownerReferences[*].uid", "EXISTS"),
	single("not-exists", "metadata.labels", "NOT_EXISTS"),
	single("empty", "spec.volumes", "IS_EMPTY"),
	single("empty-owner", "metadata.ownerReferences", "IS_EMPTY"),
	single("size", "spec.volumes", "ARRAY_SIZE_EQUALS", 2),
	single("size-greater", "metadata.ownerReferences", "ARRAY_SIZE_GREATER_THAN", 0),
	single("size-less", "spec.containers[*].env", "ARRAY_SIZE_LESS_THAN", 1),
	single("size-greater-or-equal", "spec.volumes", "ARRAY_SIZE_GREATER_OR_EQUAL", "1"),
	single("size-less-or-equal", "spec.volumes", "ARRAY_SIZE_LESS_OR_EQUAL", "0"),
	definition("claim-without-pod", {
		resources: [actor("one", "PersistentVolumeClaim"), actor("two", "Pod")],
		relationships: [mounts("two", { required: true, shared: false })],
	}),
	definition("pod-with-claim", {
		resources: [actor("one", "Pod"), actor("two", "PersistentVolumeClaim")],
		relationships: [mounts("two", required)],
	}),
	definition("one-of-two", {
		resources: [actor("one", "Pod"), actor("two", "PersistentVolumeClaim"), actor("three", "PersistentVolumeClaim")],
		relationships: [
			mounts("two", { shared: true, weight: 0.1 }),
			mounts("three", { shared: false, weight: 0.7 }),
			mounts("two", { shared: true, weight: 0.000001 }),
		],
		minRelationshipPoints: 0.1,
	}),
	definition("share", {
		topology: "LEADER_FOLLOWER",
		resources: pods,
		commonRelationships: [mounts("two", required)],
	}),
	definition("share-nothing", {
		topology: "LEADER_FOLLOWER",
		resources: pods,
		commonRelationships: [mounts("two", { required: true, shared: false })],
	}),
	definition("share-for-points", {
		topology: "LEADER_FOLLOWER",
		resources: pods,
		commonRelationships: [mounts("two", { shared: true, weight: 0.3 }), mounts("two", { shared: false, weight: 0.2 })],
		minCommonRelationshipPoints: 0.3,
	}),
	definition("claims-of-one-pod", {
		topology: "LEADER_FOLLOWER",
		resources: [actor("one", "PersistentVolumeClaim"), actor("two", "PersistentVolumeClaim")],
		commonRelationships: [mounts("two", required)],
	}),
	definition("claim-and-pod", {
		topology: "LEADER_FOLLOWER",
		resources: [actor("one", "PersistentVolumeClaim"), actor("two", "Pod")],
		relationships: [mounts("two", { ...required, weight: 1 })],
		commonRelationships: [mounts("two", { shared: false, weight: 1 })],
		minCommonRelationshipPoints: 1,
	}),
	definition("controller-and-its-pod", {
		topology: "LEADER_FOLLOWER",
		resources: [actor("one", "Deployment"), actor("two", "Pod")],
		actors: ["one", "two"],
	}),
];

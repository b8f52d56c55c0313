import type { Json, JsonObject } from "../../base/json.js";

/**
 * Small definitions that together ask for all that a pattern can: each operator, each group of a filter, each
 * relationship type in a rule about the leader and in one about a pair, and each way in which a rule can count.
 */
export function smallDefinitions(): readonly JsonObject[] {
	return [...byOperator(), ...byGroup(), ...byLeaderRule(), ...byPairRule(), ...byPoints()];
}

type Members = Readonly<Record<string, Json>>;

function definition(name: string, spec: Members): JsonObject {
	const isPair = spec.topology === "LEADER_FOLLOWER";
	const one = "{{one.kind}} {{one.namespace}}/{{one.name}}";
	return {
		version: "kubepattern.it/v1",
		kind: "Pattern",
		metadata: { name, displayName: name, patternType: "CUSTOM", severity: "WARNING", category: "test" },
		spec: {
			topology: "SINGLE",
			message: isPair ? `${one} and {{two.kind}} {{two.namespace}}/{{two.name}}` : `${one} alone`,
			...spec,
		},
	};
}

function actor(id: string, resource: string, filters: Members = {}): Json {
	return { id, resource, filters, ...(id === "one" ? { leader: true } : {}) };
}

function rule(type: string, other: string, more: Members): Json {
	return { type, resourceIds: ["one", other], ...more };
}

const LINKED = { required: true, shared: true };
const NOT_LINKED = { required: true, shared: false };

function byOperator(): readonly JsonObject[] {
	const single = (name: string, key: string, operator: string, ...values: readonly Json[]): JsonObject => {
		const condition = { key, operator, ...(values.length > 0 ? { values } : {}) };
		return definition(name, { resources: [actor("one", "Pod", { matchAll: [condition] })] });
	};
	return [
		single("equals", "metadata.labels.app", "EQUALS", "web", 5, true),
		single("not-equals", "metadata.namespace", "NOT_EQUALS", "shop", "7"),
		single("greater", "spec.containers[*].ports[*].containerPort", "GREATER_THAN", 1024),
		single("greater-or-equal", "spec.containers[*].env[*].value", "GREATER_OR_EQUAL", "5"),
		single("less", "spec.containers[*].env[*].value", "LESS_THAN", "-0"),
		single("less-or-equal", "spec.priority", "LESS_OR_EQUAL", "+99"),
		single("exists", "metadata.ownerReferences[*].uid", "EXISTS"),
		single("not-exists", "metadata.labels", "NOT_EXISTS"),
		single("first-exists", "spec.volumes[0].persistentVolumeClaim", "EXISTS"),
		single("empty", "spec.volumes", "IS_EMPTY"),
		single("empty-name", "spec.containers[*].name", "IS_EMPTY"),
		single("size", "spec.volumes", "ARRAY_SIZE_EQUALS", 2),
		single("size-greater", "metadata.ownerReferences", "ARRAY_SIZE_GREATER_THAN", 0),
		single("size-less", "spec.containers[*].env", "ARRAY_SIZE_LESS_THAN", 1),
		single("size-greater-or-equal", "spec.volumes", "ARRAY_SIZE_GREATER_OR_EQUAL", "1"),
		single("size-less-or-equal", "spec.volumes", "ARRAY_SIZE_LESS_OR_EQUAL", "0"),
	];
}

function byGroup(): readonly JsonObject[] {
	const app = (operator: string, ...values: readonly string[]) => ({ key: "metadata.labels.app", operator, values });
	const tier = (operator: string, ...values: readonly string[]) => ({ key: "metadata.labels.tier", operator, values });
	const part = (operator: string, ...values: readonly string[]) => ({ key: "metadata.labels.part", operator, values });
	const one = (name: string, filters: Members) =>
		definition(name, { resources: [actor("one", "Deployment", filters)] });
	return [
		one("both-labels", { matchAll: [app("EQUALS", "web", "api"), tier("NOT_EQUALS", "logging")] }),
		one("either-label", {
			matchAny: [app("EQUALS", "web"), tier("NOT_EQUALS", "logging"), part("NOT_EQUALS", "main")],
		}),
		one("neither-label", {
			matchNone: [app("EQUALS", "web"), tier("EQUALS", "logging"), { key: "spec.paused", operator: "EXISTS" }],
		}),
		one("all-any-none", {
			matchAll: [{ key: "spec.replicas", operator: "GREATER_THAN", values: [0] }],
			matchAny: [app("EQUALS", "web"), { key: "metadata.labels.tier", operator: "EXISTS" }],
			matchNone: [{ key: "metadata.namespace", operator: "EQUALS", values: ["kube-system", "default"] }],
		}),
	];
}

/** Every type, with the kinds that it links in this order; where the kinds are one, an object could be its own other. */
const LINKS: readonly (readonly [type: string, from: string, to: string])[] = [
	["OWNS", "Deployment", "ReplicaSet"],
	["MANAGES", "ReplicaSet", "Pod"],
	["MOUNTS", "Pod", "PersistentVolumeClaim"],
	["IS_NAMESPACE_OF", "Namespace", "LimitRange"],
	["EXPOSES", "Service", "Pod"],
	["USES_SA", "Pod", "ServiceAccount"],
	["USES_CONFIG", "Pod", "ConfigMap"],
	["REFERENCES_KRATEO", "Panel", "Table"],
	["MANAGES_KRATEO", "Markdown", "Paragraph"],
	["HAS_AFFINITY_TO", "Pod", "Pod"],
	["REFERENCES_KRATEO", "Page", "Page"],
];

/** Every type from both ends. */
function byLeaderRule(): readonly JsonObject[] {
	return LINKS.flatMap(([type, from, to]) => {
		const words = `${type.toLowerCase().replaceAll("_", "-")}-${from.toLowerCase()}`;
		const single = (name: string, leader: string, other: string, more: Members) =>
			definition(name, {
				resources: [actor("one", leader), actor("two", other)],
				relationships: [rule(type, "two", more)],
			});
		return [single(`${words}-forth`, from, to, LINKED), single(`${words}-back`, to, from, NOT_LINKED)];
	});
}

/** The two actors of a pair differ by it, or each would do for the other. */
function notOf(...tiers: readonly string[]): Members {
	return { matchNone: [{ key: "metadata.labels.tier", operator: "EQUALS", values: tiers }] };
}

/** Every type between pairs that can meet at its one end, and at its other. */
function byPairRule(): readonly JsonObject[] {
	const pair = (name: string, type: string, leader: string, follower: string, more: Members) => {
		return definition(name, {
			topology: "LEADER_FOLLOWER",
			resources: [actor("one", leader, notOf("frontend")), actor("two", follower, notOf("logging", "proxy"))],
			commonRelationships: [rule(type, "two", more)],
		});
	};
	return [
		pair("deployments-of-one-set", "OWNS", "Deployment", "Deployment", LINKED),
		pair("sets-of-one-deployment", "OWNS", "ReplicaSet", "ReplicaSet", LINKED),
		pair("pods-of-one-set", "MANAGES", "Pod", "Pod", LINKED),
		pair("pods-of-other-sets", "MANAGES", "Pod", "Pod", NOT_LINKED),
		pair("pods-with-one-claim", "MOUNTS", "Pod", "Pod", LINKED),
		pair("pods-without-one-claim", "MOUNTS", "Pod", "Pod", NOT_LINKED),
		pair("claims-of-one-pod", "MOUNTS", "PersistentVolumeClaim", "PersistentVolumeClaim", LINKED),
		pair("things-of-one-namespace", "IS_NAMESPACE_OF", "Pod", "ConfigMap", LINKED),
		pair("services-of-one-pod", "EXPOSES", "Service", "Service", LINKED),
		pair("pods-of-one-service", "EXPOSES", "Pod", "Pod", LINKED),
		pair("pods-of-one-account", "USES_SA", "Pod", "Pod", LINKED),
		pair("pods-with-one-config", "USES_CONFIG", "Pod", "Pod", LINKED),
		pair("configs-of-one-pod", "USES_CONFIG", "ConfigMap", "ConfigMap", LINKED),
		pair("panels-with-one-widget", "REFERENCES_KRATEO", "Panel", "Panel", LINKED),
		pair("tables-of-one-widget", "REFERENCES_KRATEO", "Table", "Table", LINKED),
		pair("pages-of-one-widget", "REFERENCES_KRATEO", "Page", "Page", LINKED),
		pair("markdowns-with-one-widget", "MANAGES_KRATEO", "Markdown", "Markdown", LINKED),
		pair("widgets-of-one-markdown", "MANAGES_KRATEO", "Table", "Paragraph", LINKED),
		pair("pods-beside-one-pod", "HAS_AFFINITY_TO", "Pod", "Pod", LINKED),
	];
}

function byPoints(): readonly JsonObject[] {
	const claim = "PersistentVolumeClaim";
	return [
		definition("one-of-two", {
			resources: [
				actor("one", "Pod"),
				actor("two", claim),
				actor("three", "ConfigMap"),
				actor("four", "ServiceAccount"),
			],
			relationships: [
				rule("MOUNTS", "two", { shared: true, weight: 0.1 }),
				rule("USES_CONFIG", "three", { shared: false, weight: 0.1 }),
				rule("USES_SA", "four", { shared: true, weight: 0.1 }),
			],
			minRelationshipPoints: 0.2,
		}),
		definition("required-and-scored", {
			resources: [
				actor("one", "Pod"),
				actor("two", claim),
				actor("three", "Service"),
				actor("four", "ConfigMap"),
				actor("five", "ServiceAccount"),
			],
			relationships: [
				rule("MOUNTS", "two", { ...NOT_LINKED, weight: 0.5 }),
				rule("EXPOSES", "three", { shared: true, weight: 0.25 }),
				rule("USES_CONFIG", "four", { shared: true, weight: 0.25 }),
				rule("USES_SA", "five", { shared: false, weight: 0.25 }),
			],
			minRelationshipPoints: 1,
		}),
		definition("share-for-points", {
			topology: "LEADER_FOLLOWER",
			resources: [actor("one", "Pod", notOf("frontend")), actor("two", "Pod", notOf("logging"))],
			commonRelationships: [
				rule("MOUNTS", "two", { shared: true, weight: 0.1 }),
				rule("USES_CONFIG", "two", { shared: false, weight: 0.1 }),
				rule("USES_SA", "two", { shared: true, weight: 0.1 }),
			],
			minCommonRelationshipPoints: 0.2,
		}),
		definition("driven-and-scored", {
			topology: "LEADER_FOLLOWER",
			resources: [
				actor("one", "Pod", notOf("frontend")),
				actor("two", "Pod", notOf("logging")),
				actor("three", "Service"),
			],
			actors: ["one", "two"],
			relationships: [rule("EXPOSES", "three", LINKED)],
			commonRelationships: [
				rule("MOUNTS", "two", { ...LINKED, weight: 0.4 }),
				rule("USES_SA", "two", { shared: false, weight: 0.2 }),
				rule("USES_CONFIG", "two", { shared: true, weight: 0.2 }),
				rule("EXPOSES", "two", { shared: true, weight: 0.2 }),
			],
			minCommonRelationshipPoints: 0.8,
		}),
		definition("any-two", {
			topology: "LEADER_FOLLOWER",
			resources: [actor("one", "Deployment"), actor("two", "Pod")],
			actors: ["one", "two"],
		}),
	];
}

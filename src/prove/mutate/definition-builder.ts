import type { Json, JsonObject } from "../../base/json.js";

/** Members of a JSON object. */
export type Members = Readonly<Record<string, Json>>;

/**
 * Builds a small definition about the actors `one` and `two`. A pair needs `topology: "LEADER_FOLLOWER"`.
 *
 * @param spec takes the place of the defaults.
 */
export function buildDefinition(name: string, spec: Members): JsonObject {
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

/** Builds an actor; the one called `one` is the leader. */
export function buildActor(id: string, resource: string, filters: Members = {}): Json {
	return { id, resource, filters, ...(id === "one" ? { leader: true } : {}) };
}

/** Builds a rule between `one` and another actor. */
export function buildRule(type: string, other: string, more: Members): Json {
	return { type, resourceIds: ["one", other], ...more };
}

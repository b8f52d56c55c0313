import { OPERATOR_NAMES } from "./operator.js";
import { RELATIONSHIP_TYPES } from "./relationship-type.js";

const text = { type: "string" } as const;
const requiredText = { type: "string", minLength: 1, description: "write a text that is not empty" } as const;
/** What OPA takes as a related resource, where the URLs end up: whole escapes, a port of digits, no control characters. */
const url = {
	type: "string",
	pattern: [
		"^https?://(?:[A-Za-z0-9._~!$&'()*+,;=:-]+@)?",
		"(?:[A-Za-z0-9._~-]|[^\\p{ASCII}\\s\\p{Cc}])+(?::[0-9]+)?",
		"(?:[/?#](?:[^%\\s\\p{Cc}]|%[0-9A-Fa-f]{2})*)?$",
	].join(""),
	description: "write an http or https URL, with blanks and other odd characters as %20 and its like",
} as const;
const flag = { type: "boolean" } as const;
const id = { type: "string", pattern: "^[A-Za-z0-9_-]+$", description: "write letters, digits, _ and - only" } as const;

const conditions = {
	type: "array",
	items: {
		type: "object",
		properties: {
			key: requiredText,
			operator: { type: "string", enum: OPERATOR_NAMES },
			values: { type: "array", items: { type: ["string", "number", "boolean"] } },
		},
		required: ["key", "operator"],
		additionalProperties: false,
	},
} as const;

const rules = {
	type: "array",
	items: {
		type: "object",
		properties: {
			id: requiredText,
			description: text,
			type: { type: "string", enum: RELATIONSHIP_TYPES },
			resourceIds: {
				type: "array",
				items: text,
				minItems: 2,
				maxItems: 2,
				description: "name two resources by their ids",
			},
			required: flag,
			shared: flag,
			weight: { type: "number", minimum: 0, maximum: 1, description: "write a number from 0 to 1" },
		},
		required: ["type", "resourceIds"],
		additionalProperties: false,
	},
} as const;

const points = { type: "number", minimum: 0, description: "write a number that is not negative" } as const;

/** JSON Schema (draft 2020-12) of a registry pattern: the table of SEMANTICS.md 0, nulls taken away first. */
export const REGISTRY_SCHEMA = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://kubepattern.it/v1/pattern.schema.json",
	title: "Pattern of the KubePattern registry",
	type: "object",
	properties: {
		$schema: text,
		version: { const: "kubepattern.it/v1" },
		kind: { const: "Pattern" },
		metadata: {
			type: "object",
			properties: {
				name: {
					type: "string",
					pattern: "^[a-zA-Z0-9.-]+$",
					description: "write letters, digits, dots and hyphens only",
				},
				displayName: text,
				patternType: {
					type: "string",
					enum: ["FOUNDATIONAL", "BEHAVIORAL", "STRUCTURAL", "CONFIGURATION", "SECURITY", "ADVANCED", "CUSTOM"],
				},
				severity: { type: "string", enum: ["INFO", "WARNING", "CRITICAL"] },
				category: { type: "string", pattern: "^[a-zA-Z0-9-]+$", description: "write letters, digits and hyphens only" },
				description: text,
				gitUrl: url,
				docUrl: url,
			},
			required: ["name", "patternType", "severity", "category"],
			additionalProperties: false,
		},
		spec: {
			type: "object",
			properties: {
				message: requiredText,
				topology: { type: "string", enum: ["SINGLE", "LEADER_FOLLOWER"] },
				resources: {
					type: "array",
					minItems: 1,
					description: "list at least one resource, the leader",
					items: {
						type: "object",
						properties: {
							resource: requiredText,
							id,
							leader: flag,
							filters: {
								type: "object",
								properties: { matchAll: conditions, matchAny: conditions, matchNone: conditions },
								additionalProperties: false,
							},
						},
						required: ["resource", "id"],
						additionalProperties: false,
					},
				},
				actors: { type: "array", items: text },
				relationships: rules,
				commonRelationships: rules,
				minRelationshipPoints: points,
				minCommonRelationshipPoints: points,
			},
			required: ["message", "topology", "resources"],
			additionalProperties: false,
		},
	},
	required: ["version", "kind", "metadata", "spec"],
	additionalProperties: false,
} as const;

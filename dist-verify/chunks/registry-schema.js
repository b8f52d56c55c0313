import { n as OPERATOR_NAMES } from "./operator.js";
import { Pt as PROFILES, ir as UNSUPPORTED_TYPE, nr as RELATIONSHIPS, rr as RELATIONSHIP_TYPES } from "./check.js";
// src/pattern/registry-schema.ts
const RELATIONSHIP_HELP = [...Object.entries(RELATIONSHIPS).map(([type, { links }]) => `${type}: ${links}.`), `${UNSUPPORTED_TYPE} has no meaning and is refused. Direction does not count.`].join(" ");
const PATTERN_TYPES = [...[
	"FOUNDATIONAL",
	"BEHAVIORAL",
	"STRUCTURAL",
	"CONFIGURATION",
	"SECURITY",
	"ADVANCED",
	"CUSTOM"
]];
const text = { type: "string" };
const requiredText = {
	type: "string",
	minLength: 1,
	errorMessage: "write a text that is not empty"
};
const url = {
	type: "string",
	pattern: [
		"^https?://(?:[A-Za-z0-9._~!$&'()*+,;=:-]+@)?",
		"(?:[A-Za-z0-9._~-]|[^\\p{ASCII}\\s\\p{Cc}])+(?::[0-9]+)?",
		"(?:[/?#](?:[^%\\s\\p{Cc}]|%[0-9A-Fa-f]{2})*)?$"
	].join(""),
	errorMessage: "write an http or https URL, with blanks and other odd characters as %20 and its like"
};
const flag = {
	type: "boolean",
	default: false
};
const points = {
	type: "number",
	minimum: 0,
	default: 0,
	examples: [1, .5],
	errorMessage: "write a number that is not negative"
};
const condition = {
	type: "object",
	description: "A test of what a path yields.",
	properties: {
		key: {
			...requiredText,
			description: "A path from the object's root. [*] takes every element of a list, [0] one, ['a.b/c'] a key with dots. It yields no value, one, or (after [*]) many.",
			examples: [
				".spec.containers[*].image",
				".metadata.labels['app.kubernetes.io/name']",
				".spec.initContainers[0]"
			]
		},
		operator: {
			type: "string",
			enum: OPERATOR_NAMES,
			description: "EQUALS: some value is one of `values`. NOT_EQUALS: none is, also when there is no value. GREATER_THAN and its like: some value is an integer that compares so with the one in `values`. EXISTS, NOT_EXISTS: there is a value, or none ([], {}, \"\", false and 0 are values). IS_EMPTY: there is none, or some is \"\", [] or {}. ARRAY_SIZE_...: some value is a list whose length compares so."
		},
		values: {
			type: "array",
			items: { type: [
				"string",
				"number",
				"boolean"
			] },
			description: "What to compare with, in string form: one or more for EQUALS and NOT_EQUALS, one integer for the numeric and size operators, none for EXISTS, NOT_EXISTS and IS_EMPTY.",
			examples: [["kube-system", "kube-public"], [3]]
		}
	},
	required: ["key", "operator"],
	additionalProperties: false
};
function conditions(description) {
	return {
		type: "array",
		items: condition,
		description
	};
}
function rules(description, pair) {
	return {
		type: "array",
		description,
		items: {
			type: "object",
			description: "A rule: whether two resources are linked, and whether they should be.",
			properties: {
				id: {
					...requiredText,
					description: "A name for the rule; unique.",
					examples: ["shared-volume"]
				},
				description: {
					...text,
					description: "What the rule looks for, in words.",
					examples: ["Both Pods name the same claim of one namespace."]
				},
				type: {
					type: "string",
					enum: RELATIONSHIP_TYPES,
					description: RELATIONSHIP_HELP
				},
				resourceIds: {
					type: "array",
					items: text,
					minItems: 2,
					maxItems: 2,
					description: pair,
					examples: [["service", "pod"]],
					errorMessage: "name two resources by their ids"
				},
				required: {
					...flag,
					description: "Whether there is no finding where the rule does not hold."
				},
				shared: {
					...flag,
					description: "true: the rule holds where the two are linked. false: it holds where they are not."
				},
				weight: {
					type: "number",
					minimum: 0,
					maximum: 1,
					default: 1,
					description: "The points that the rule gives where it holds: 0 to 1, at most 6 decimals.",
					examples: [.5],
					errorMessage: "write a number from 0 to 1"
				}
			},
			required: ["type", "resourceIds"],
			additionalProperties: false
		}
	};
}
const metadata = {
	type: "object",
	description: "What the pattern is called, and what its findings carry.",
	properties: {
		name: {
			type: "string",
			pattern: "^[a-zA-Z0-9.-]+$",
			description: "The pattern's name in findings and, with _ for other characters, in the Rego package.",
			examples: ["service-without-pods"],
			errorMessage: "write letters, digits, dots and hyphens only"
		},
		displayName: {
			...text,
			description: "The name for people. Without it, the name.",
			examples: ["Service without Pods"]
		},
		patternType: {
			type: "string",
			enum: PATTERN_TYPES,
			description: "The family of patterns that it belongs to. Changes no verdict."
		},
		severity: {
			type: "string",
			enum: [
				"INFO",
				"WARNING",
				"CRITICAL"
			],
			description: "Of each finding. In Conftest INFO and WARNING warn, CRITICAL denies."
		},
		category: {
			type: "string",
			pattern: "^[a-zA-Z0-9-]+$",
			description: "A word to group findings by. Changes no verdict.",
			examples: ["architecture", "reliability"],
			errorMessage: "write letters, digits and hyphens only"
		},
		description: {
			...text,
			description: "What it finds and why that matters, in a sentence or two. Stands in the catalogue.",
			examples: ["A Service selects no Pod, so whoever calls it gets no answer."]
		},
		gitUrl: {
			...url,
			description: "Where the definition is kept: http or https.",
			examples: ["https://github.com/patternc/patternc"]
		},
		docUrl: {
			...url,
			description: "The page that explains the pattern: http or https. Findings link to it.",
			examples: ["https://github.com/patternc/patternc/blob/main/registry/k8s-sidecar/README.md"]
		},
		profile: {
			type: "string",
			enum: PROFILES,
			description: "Whether `patternc check` judges by it unless asked for all: recommended (the default) or advisory."
		},
		patternURI: {
			...text,
			description: "An address of the pattern for other tools. patternc ignores it.",
			examples: ["https://github.com/patternc/patternc/tree/main/registry/k8s-sidecar"]
		}
	},
	required: [
		"name",
		"patternType",
		"severity",
		"category"
	],
	additionalProperties: false
};
const resource = {
	type: "object",
	description: "A role in the pattern: objects of a kind that pass the filters can play it.",
	properties: {
		resource: {
			...requiredText,
			description: "A kind of any API group; case counts. Pod also means the Pods that workloads would make from their templates.",
			examples: [
				"Pod",
				"Service",
				"ConfigMap"
			]
		},
		id: {
			type: "string",
			pattern: "^[A-Za-z0-9_-]+$",
			description: "The name of the role: unique. Rules, actors and the message refer to it.",
			examples: ["main-app"],
			errorMessage: "write letters, digits, _ and - only"
		},
		leader: {
			...flag,
			description: "true on exactly one resource: the one that findings are about."
		},
		filters: {
			type: "object",
			description: "Which objects of the kind: those that pass all three groups. Without filters, all.",
			properties: {
				matchAll: conditions("Every condition must hold."),
				matchAny: conditions("At least one condition must hold, where there are any."),
				matchNone: conditions("No condition may hold.")
			},
			additionalProperties: false
		}
	},
	required: ["resource", "id"],
	additionalProperties: false
};
const spec = {
	type: "object",
	description: "What the pattern looks for.",
	properties: {
		message: {
			...requiredText,
			description: "What a finding says: what is wrong and what to do about it. {{id.kind}}, {{id.namespace}} and {{id.name}} of a reported resource are filled in.",
			examples: ["Service {{service.namespace}}/{{service.name}} selects no Pod."]
		},
		topology: {
			type: "string",
			enum: ["SINGLE", "LEADER_FOLLOWER"],
			description: "SINGLE: a finding is one resource, the leader. LEADER_FOLLOWER: a finding is a pair of two."
		},
		resources: {
			type: "array",
			minItems: 1,
			items: resource,
			description: "The roles: the leader, the follower of a pair, and others that relationships name.",
			errorMessage: "list at least one resource, the leader"
		},
		actors: {
			type: "array",
			items: text,
			description: "The ids that findings report: the leader and, of a pair, the follower. Can be left out.",
			examples: [["main-app", "sidecar"]]
		},
		relationships: rules("Rules about the leader and another resource of the snapshot. They do not restrict pairs.", "The ids of the leader and of another resource, in either order."),
		commonRelationships: rules("Rules about what the two of a pair have in common, such as one claim that both mount.", "The ids of the leader and of the follower, in either order."),
		minRelationshipPoints: {
			...points,
			description: "The points that `relationships` must reach together for a finding. Every rule that holds gives its weight."
		},
		minCommonRelationshipPoints: {
			...points,
			description: "The points that `commonRelationships` must reach together for a finding."
		}
	},
	required: [
		"message",
		"topology",
		"resources"
	],
	additionalProperties: false
};
const REGISTRY_SCHEMA = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://raw.githubusercontent.com/patternc/patternc/main/schemas/kubepattern.it-v1.schema.json",
	title: "Pattern of the KubePattern registry",
	description: "An architecture pattern of Kubernetes resources, as patternc compiles it (docs/SEMANTICS.md).",
	type: "object",
	properties: {
		$schema: {
			...text,
			description: "This schema, so that editors check and complete the file. patternc ignores it."
		},
		version: {
			const: "kubepattern.it/v1",
			description: "The dialect."
		},
		kind: {
			const: "Pattern",
			description: "Always Pattern."
		},
		metadata,
		spec
	},
	required: [
		"version",
		"kind",
		"metadata",
		"spec"
	],
	additionalProperties: false
};
export { REGISTRY_SCHEMA as n, PATTERN_TYPES as t };

//# sourceMappingURL=registry-schema.js.map
import type { Json, JsonObject } from "../../base/json.js";
import { OPERATOR_NAMES } from "../../pattern/operator.js";
import { PATTERN_TYPES } from "../../pattern/registry-schema.js";
import { RELATIONSHIP_TYPES } from "../../pattern/relationship-type.js";
import { HOSTILE_TEXTS, OPERAND_TEXTS } from "./odd-values.js";
import type { Random } from "./random.js";

const IDS = ["a", "b", "c", "a-b", "a_b", "-", "__proto__", "0"];
const KINDS = [
	"Pod",
	"Pod",
	"Service",
	"PersistentVolumeClaim",
	"Namespace",
	"Deployment",
	"ReplicaSet",
	"List",
	"*",
	" ",
];
const PATHS = [
	...["metadata.name", ".spec.volumes[*]", "$.metadata.labels['a.b/c']", "spec.containers[*].env[*].name", "a[0][*].b"],
	...[
		"",
		".",
		"$",
		"..a",
		"a..b",
		"a[-1]",
		"a[01]",
		"a[*",
		"a['']",
		"[*]",
		"a[?(@.x)]",
		"a[1:2]",
		"a[2147483648]",
		"a b",
	],
	...["a.*", "a[@]", "$$", "a.", "['a]", '["a"]', "a[' ']", "ä", "a['__proto__'].constructor"],
];

/** Whatever the schema lets through: often refused by meaning, sometimes judged. */
export function wildDefinition(random: Random, name: string): JsonObject {
	const ids = random.chance(0.7) ? random.shuffled(IDS) : IDS.map(() => random.pick(IDS));
	const count = random.pick([1, 2, 2, 3]);
	const own = ids.slice(0, count);
	const leaders = random.chance(0.85) ? 1 : random.below(3);
	const isSmall = random.chance(0.5);
	return {
		...optional(random, "$schema", () => text(random)),
		version: "kubepattern.it/v1",
		kind: "Pattern",
		metadata: {
			name: random.chance(0.9) ? name : random.pick(["...", "-", "0", "Not", "input", "a.b-c", "A".repeat(200)]),
			patternType: random.pick(PATTERN_TYPES),
			severity: random.pick(["INFO", "WARNING", "CRITICAL"]),
			category: random.pick(["-", "0", "a-b", "Performance", "x".repeat(100)]),
			...optional(random, "displayName", () => text(random)),
			...optional(random, "description", () => text(random)),
			...optional(random, "gitUrl", () => random.pick(["http://a", "https://a:1/b?c#%41"])),
			...optional(random, "docUrl", () => random.pick(["https://größe/😀", "http://a/'\"`"])),
		},
		spec: {
			message: wildMessage(random, own),
			topology: random.chance(own.length > 1 ? 0.6 : 0.1) ? "LEADER_FOLLOWER" : "SINGLE",
			resources: own.map((id, i) => ({
				resource: random.chance(0.9) ? random.pick(KINDS) : someText(random),
				id,
				...optional(random, "leader", () => i < leaders, i < leaders ? 1 : 0.2),
				...optional(random, "filters", () => wildFilters(random)),
			})),
			...optional(random, "actors", () => wildIds(random, own, isSmall ? own.length : 4)),
			...optional(random, "relationships", () => wildRules(random, own)),
			...optional(random, "commonRelationships", () => wildRules(random, own), 0.3),
			...optional(random, "minRelationshipPoints", () => points(random)),
			...optional(random, "minCommonRelationshipPoints", () => points(random)),
		},
	};
}

/** A key that is there, absent, or `null`, which means the same as absent. */
function optional(random: Random, key: string, make: () => Json, probability = 0.5): JsonObject {
	if (random.chance(probability)) return { [key]: make() };
	return random.chance(0.1) ? { [key]: null } : {};
}

function text(random: Random): string {
	return random.times(3, () => random.pick(HOSTILE_TEXTS)).join("");
}

function someText(random: Random): string {
	return random.pick(HOSTILE_TEXTS) + text(random);
}

function wildMessage(random: Random, ids: readonly string[]): string {
	const placeholder = () => {
		if (random.chance(0.1))
			return random.pick(["{{", "}}", "{{x}}", "{{ a.name }}", "{{a.uid}}", "{{}}", "{{{a.name}}}"]);
		return `{{${random.pick(ids)}.${random.pick(["name", "namespace", "kind"])}}}`;
	};
	return someText(random) + random.times(3, () => (random.chance(0.5) ? placeholder() : text(random))).join("");
}

function wildIds(random: Random, own: readonly string[], most: number): Json {
	if (random.chance(0.8)) return own.slice(0, 1 + random.below(2));
	return random.times(most, () => (random.chance(0.9) ? random.pick(own) : text(random)));
}

function wildFilters(random: Random): Json {
	const conditions = () => random.times(3, () => wildCondition(random));
	return {
		...optional(random, "matchAll", conditions),
		...optional(random, "matchAny", conditions),
		...optional(random, "matchNone", conditions),
	};
}

/** Path, operator and operands that need not fit each other; more often than not they do. */
function wildCondition(random: Random): Json {
	const operator = random.pick(OPERATOR_NAMES);
	const fits = random.chance(0.92);
	const needsOne = operator.startsWith("ARRAY") || /^(GREATER|LESS)/.test(operator);
	const count = !fits ? random.below(4) : needsOne ? 1 : operator.endsWith("EQUALS") ? 1 + random.below(3) : 0;
	const operand = () => (fits && needsOne ? random.pick<string | number>([0, 1, "2", -1]) : random.pick(OPERAND_TEXTS));
	return {
		key: fits ? random.pick(PATHS.slice(0, 5)) : random.pick(PATHS) || someText(random) || "a",
		operator,
		...optional(random, "values", () => Array.from({ length: count }, operand), count > 0 ? 1 : 0.2),
	};
}

function wildRules(random: Random, own: readonly string[]): Json {
	return random.times(2, () => ({
		type: random.pick(RELATIONSHIP_TYPES),
		resourceIds: random.chance(0.9) ? [own[0] ?? "a", own.at(-1) ?? "b"] : [random.pick(IDS), text(random)],
		...optional(random, "id", () => someText(random) || "id", 0.2),
		...optional(random, "description", () => text(random), 0.2),
		...optional(random, "required", () => random.chance(0.5)),
		...optional(random, "shared", () => random.chance(0.5)),
		...optional(random, "weight", () => Math.min(1, points(random))),
	}));
}

function points(random: Random): number {
	if (random.chance(0.9)) return random.pick([0, 1, 0.5, 0.1, 0.25, 0.000001, 2, 1e6, 1e21, 1e300]);
	return random.pick([0.0000001, 1e-9, 0.1234567]);
}

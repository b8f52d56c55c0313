import type { JsonObject } from "../../src/base/json.js";
import { kindsNamed } from "../../src/pattern/kinds.js";
import type { Pattern } from "../../src/pattern/pattern.js";
import { canHaveInCommon, RELATIONSHIPS, type RelationshipType } from "../../src/pattern/relationship-type.js";
import { actor, pairs, patternOf, rule, single } from "../pattern/sample.js";
import { REGISTRY_FOLDERS, registryPattern } from "../registry/registry-patterns.js";

/** Reads the patterns of the registry. */
export function registryPatterns(): readonly Pattern[] {
	return REGISTRY_FOLDERS.map(registryPattern);
}

/** By type a kind that it goes from and one that it goes to. */
const KINDS: Readonly<Record<RelationshipType, readonly [string, string]>> = {
	OWNS: ["Deployment", "ReplicaSet"],
	MANAGES: ["ReplicaSet", "Pod"],
	MOUNTS: ["Pod", "PersistentVolumeClaim"],
	IS_NAMESPACE_OF: ["Namespace", "Pod"],
	EXPOSES: ["Service", "Pod"],
	USES_SA: ["Pod", "ServiceAccount"],
	USES_CONFIG: ["Pod", "ConfigMap"],
	REFERENCES_KRATEO: ["Page", "Table"],
	MANAGES_KRATEO: ["Markdown", "Table"],
	HAS_AFFINITY_TO: ["Pod", "Pod"],
};

const TYPES = Object.keys(RELATIONSHIPS) as readonly RelationshipType[];

/** The label that four objects of each kind have, however many there are. */
export const FEW = "few";

const FEW_ONLY: JsonObject = { filters: { matchAll: [{ key: `.metadata.labels.${FEW}`, operator: "EXISTS" }] } };

/**
 * Patterns of every form that the emitter knows: each relationship type, asked from either side, for being there and for
 * not being there, of other objects and of the subject's own kind; pairs that are found by it and pairs that are tested
 * for it. One role of each pair has few candidates, so that few pairs are findings.
 */
export function formPatterns(): readonly Pattern[] {
	const definitions = TYPES.flatMap((type) => {
		const [from, to] = KINDS[type];
		return [
			...[true, false].flatMap((shared) => [
				asked(type, from, to, shared),
				...(from === to ? [] : [asked(type, to, from, shared)]),
			]),
			...[...new Set([from, to])].flatMap((kind) => pairsOf(type, kind)),
		];
	});
	return [...definitions, asked("REFERENCES_KRATEO", "Page", "Page", true)].map(patternOf);
}

function asked(type: RelationshipType, leader: string, other: string, shared: boolean): JsonObject {
	const resources = [actor("x", { resource: leader, leader: true }), actor("y", { resource: other })];
	const relationships = [rule("x", "y", { type, required: true, shared })];
	return single({ resources, relationships }, { name: nameOf(type, leader, "and", other, shared ? "linked" : "not") });
}

/** Pairs of a kind, with few leaders or few followers. */
function pairsOf(type: RelationshipType, kind: string): readonly JsonObject[] {
	if (!canHaveInCommon(type, kindsNamed(kind), kindsNamed(kind))) return [];
	const common = (more: JsonObject) => rule("a", "b", { type, ...more });
	const inNamespace = rule("a", "b", { type: "IS_NAMESPACE_OF", required: true, shared: true });
	const driver: JsonObject = { commonRelationships: [common({ required: true, shared: true })] };
	const tested = (shared: boolean) => ({ commonRelationships: [inNamespace, common({ required: true, shared })] });
	const hasNamespace = kind !== "Namespace" && type !== "IS_NAMESPACE_OF";
	const forms: readonly (readonly [string, "leaders" | "followers", JsonObject])[] = [
		["driver", "leaders", driver],
		["driver", "followers", driver],
		...(hasNamespace
			? ([
					["tested", "leaders", tested(true)],
					["excluded", "followers", tested(false)],
				] as const)
			: []),
		["scan", "followers", { commonRelationships: [common({ required: true, shared: false })] }],
	];
	return forms.map(([form, few, spec]) => {
		const resources = [
			actor("a", { resource: kind, leader: true, ...(few === "leaders" ? FEW_ONLY : {}) }),
			actor("b", { resource: kind, ...(few === "followers" ? FEW_ONLY : {}) }),
		];
		return pairs({ resources, ...spec }, { name: nameOf(type, kind, form, "few", few) });
	});
}

/** A pattern by whose definition every pair is a finding: what the gate must see. */
export function allPairsPattern(): Pattern {
	const resources = [actor("a", { leader: true }), actor("b")];
	const commonRelationships = [rule("a", "b", { type: "MOUNTS", required: true, shared: false })];
	return patternOf(pairs({ resources, commonRelationships }, { name: "all-pairs" }));
}

function nameOf(...words: readonly string[]): string {
	return words
		.join("-")
		.toLowerCase()
		.replace(/[^a-z]+/g, "-");
}

import { EVERY_KIND, type Kinds, kindsNamed, kindsOverlap } from "./kinds.js";

/** The relationship types of the registry dialect (SEMANTICS.md 4). */
export const RELATIONSHIP_TYPES = [
	"OWNS",
	"MANAGES",
	"MOUNTS",
	"IS_NAMESPACE_OF",
	"EXPOSES",
	"USES_SA",
	"USES_CONFIG",
	"REFERENCES_KRATEO",
	"MANAGES_KRATEO",
	"HAS_AFFINITY_TO",
	"SAME_NETWORK",
] as const;

export type RelationshipTypeName = (typeof RELATIONSHIP_TYPES)[number];

/** The type that no engine ever gave a meaning: known, refused, and never offered. */
export const MEANINGLESS_TYPE = "SAME_NETWORK";

/** The types that mean something. */
export type RelationshipType = Exclude<RelationshipTypeName, typeof MEANINGLESS_TYPE>;

/** From which kinds to which a type links. */
export const LINKED_KINDS: Readonly<Record<RelationshipType, { readonly from: Kinds; readonly to: Kinds }>> = {
	OWNS: { from: kindsNamed("Deployment"), to: kindsNamed("ReplicaSet") },
	MANAGES: { from: kindsNamed("ReplicaSet"), to: kindsNamed("Pod") },
	MOUNTS: { from: kindsNamed("Pod"), to: kindsNamed("PersistentVolumeClaim") },
	IS_NAMESPACE_OF: { from: kindsNamed("Namespace"), to: EVERY_KIND },
	EXPOSES: { from: kindsNamed("Service"), to: kindsNamed("Pod") },
	USES_SA: { from: kindsNamed("Pod"), to: kindsNamed("ServiceAccount") },
	USES_CONFIG: { from: kindsNamed("Pod"), to: kindsNamed("ConfigMap") },
	REFERENCES_KRATEO: { from: kindsNamed("Panel", "Row", "Column", "Page", "NavMenuItem"), to: EVERY_KIND },
	MANAGES_KRATEO: { from: kindsNamed("Markdown"), to: kindsNamed("Table", "Paragraph") },
	HAS_AFFINITY_TO: { from: kindsNamed("Pod"), to: kindsNamed("Pod") },
};

/** Tells whether a type can link objects of the kinds, in either direction. */
export function canLink(type: RelationshipType, a: Kinds, b: Kinds): boolean {
	const { from, to } = LINKED_KINDS[type];
	return (kindsOverlap(from, a) && kindsOverlap(to, b)) || (kindsOverlap(from, b) && kindsOverlap(to, a));
}

/** Tells whether objects of the kinds can have a neighbour in common by a type. */
export function canHaveInCommon(type: RelationshipType, a: Kinds, b: Kinds): boolean {
	return neighbourKinds(type, a).some((one) => neighbourKinds(type, b).some((other) => kindsOverlap(one, other)));
}

/** Of which kinds the neighbours of an object may be. */
function neighbourKinds(type: RelationshipType, kinds: Kinds): readonly Kinds[] {
	const { from, to } = LINKED_KINDS[type];
	return [...(kindsOverlap(from, kinds) ? [to] : []), ...(kindsOverlap(to, kinds) ? [from] : [])];
}

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

/** Kinds by name, in any API group; or whatever there is. */
export type Kinds = readonly string[] | "any";

/** From which kinds to which a type links. */
export const LINKED_KINDS: Readonly<Record<RelationshipType, { readonly from: Kinds; readonly to: Kinds }>> = {
	OWNS: { from: ["Deployment"], to: ["ReplicaSet"] },
	MANAGES: { from: ["ReplicaSet"], to: ["Pod"] },
	MOUNTS: { from: ["Pod"], to: ["PersistentVolumeClaim"] },
	IS_NAMESPACE_OF: { from: ["Namespace"], to: "any" },
	EXPOSES: { from: ["Service"], to: ["Pod"] },
	USES_SA: { from: ["Pod"], to: ["ServiceAccount"] },
	USES_CONFIG: { from: ["Pod"], to: ["ConfigMap"] },
	REFERENCES_KRATEO: { from: ["Panel", "Row", "Column", "Page", "NavMenuItem"], to: "any" },
	MANAGES_KRATEO: { from: ["Markdown"], to: ["Table", "Paragraph"] },
	HAS_AFFINITY_TO: { from: ["Pod"], to: ["Pod"] },
};

/** Whether a kind is one of them. */
export function includesKind(kinds: Kinds, kind: string): boolean {
	return kinds === "any" || kinds.includes(kind);
}

/** Whether there is a kind in both. */
export function kindsOverlap(a: Kinds, b: Kinds): boolean {
	return a === "any" || b === "any" || a.some((kind) => b.includes(kind));
}

/** Whether a type can link objects of two kinds, in either direction. */
export function canLink(type: RelationshipType, a: string, b: string): boolean {
	const { from, to } = LINKED_KINDS[type];
	return (includesKind(from, a) && includesKind(to, b)) || (includesKind(from, b) && includesKind(to, a));
}

/** Whether objects of two kinds can have a neighbour in common by a type. */
export function canHaveInCommon(type: RelationshipType, a: string, b: string): boolean {
	return neighbourKinds(type, a).some((one) => neighbourKinds(type, b).some((other) => kindsOverlap(one, other)));
}

/** Of which kinds the neighbours of an object may be. */
function neighbourKinds(type: RelationshipType, kind: string): readonly Kinds[] {
	const { from, to } = LINKED_KINDS[type];
	return [...(includesKind(from, kind) ? [to] : []), ...(includesKind(to, kind) ? [from] : [])];
}

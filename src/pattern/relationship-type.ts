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

/** The types that mean something. SAME_NETWORK does not: no engine ever gave it a meaning. */
export type RelationshipType = Exclude<RelationshipTypeName, "SAME_NETWORK">;

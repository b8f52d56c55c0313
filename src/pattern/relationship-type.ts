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

/** The types that patternc judges so far. The others are refused, never ignored. */
export const JUDGED_TYPES = ["MOUNTS"] as const satisfies readonly RelationshipTypeName[];

export type RelationshipType = (typeof JUDGED_TYPES)[number];

/** Whether patternc judges relationships of this type. */
export function isJudged(type: RelationshipTypeName): type is RelationshipType {
	return (JUDGED_TYPES as readonly string[]).includes(type);
}

import type { Clause, CommonLink, Link, Requirement, Role } from "./pattern.js";
import type { RelationshipType } from "./relationship-type.js";

/**
 * A rule of the registry dialect: about the leader and another actor, or about what leader and follower share
 * (SEMANTICS.md 5).
 */
export interface RelationshipRule {
	/** As written, else made from the type and the rule's number. */
	readonly id: string;
	readonly type: RelationshipType;
	readonly other: Role;
	/** A required rule that does not hold rejects. */
	readonly required: boolean;
	/** The rule holds when it links and `shared` is true, or when it does not link and `shared` is false. */
	readonly shared: boolean;
	/** Millionths of a point. */
	readonly weight: number;
}

/** The rules of one list, and the points (in millionths) that those which hold must reach. */
export interface RuleSet {
	readonly rules: readonly RelationshipRule[];
	readonly minimum: number;
}

/** Turns `relationships` into what is asked of the subject. */
export function linkRequirement(rules: RuleSet): Requirement<Link> {
	return requirementOf(rules, ({ id, type, other }) => ({
		id,
		to: other,
		relation: { by: "type", type },
		excludesSelf: true,
	}));
}

/** Turns `commonRelationships` into what is asked of a pair. */
export function commonRequirement(rules: RuleSet): Requirement<CommonLink> {
	return requirementOf(rules, ({ id, type }) => ({ id, relation: { by: "type", type } }));
}

/** A required rule that does not hold rejects; every rule that holds gives its points (SEMANTICS.md 5). */
function requirementOf<L>({ rules, minimum }: RuleSet, linkOf: (rule: RelationshipRule) => L): Requirement<L> {
	const linked = rules.map((rule) => ({ ...rule, link: linkOf(rule) }));
	const required = linked.filter((rule) => rule.required);
	const clause: Clause<L> = {
		allOf: required.filter(({ shared }) => shared).map(({ link }) => link),
		anyOf: [],
		noneOf: required.filter(({ shared }) => !shared).map(({ link }) => link),
	};
	const terms = linked.map(({ link, shared, weight }) => ({ link, wanted: shared, points: weight }));
	return { ...clause, score: { minimum, terms } };
}

import type { JsonObject } from "../../base/json.js";
import type { Resource } from "../../cluster/resource.js";
import { kindNames } from "../../pattern/kinds.js";
import type { OperatorName } from "../../pattern/operator.js";
import type { Path } from "../../pattern/path.js";
import { type Condition, type Pattern, POINT, type Role } from "../../pattern/pattern.js";
import type { RegistryDocument, RegistryRule } from "../../pattern/registry-document.js";
import type { RelationshipType } from "../../pattern/relationship-type.js";
import { passes } from "../../reference/conditions.js";

/** A group of a filter: all, one or none of its conditions must hold. */
export type ConditionGroup = "allOf" | "anyOf" | "noneOf";

/** A condition of a role, and the group in which it stands. */
export interface RoleCondition {
	readonly group: ConditionGroup;
	readonly operator: OperatorName;
	readonly path: Path;
	/** Operands of EQUALS and NOT_EQUALS; empty for other operators. */
	readonly texts: readonly string[];
	/** Operand of the numeric and size operators. */
	readonly bound?: number;
	/** Whether the reference says that the condition holds for an object. */
	holdsFor(object: JsonObject): boolean;
	/** Whether the condition would hold if its path yielded what another path yields. */
	holdsAt(object: JsonObject, path: Path): boolean;
}

/** A role of a pattern: objects of a kind that pass a filter. */
export interface RoleStructure {
	readonly id: string;
	readonly kind: string;
	readonly conditions: readonly RoleCondition[];
	/** Whether a resource is a candidate of the role. */
	accepts(resource: Resource): boolean;
}

/** A rule about the subject and another role, or about what the subject and its partner have in common. */
export interface RuleStructure {
	readonly type: RelationshipType;
	/** The id of the other role. */
	readonly other: string;
	/** A required rule that does not hold rejects. */
	readonly required: boolean;
	/** The rule holds where there is a link and this is true, or where there is none and this is false. */
	readonly shared: boolean;
	/** Millionths of a point. */
	readonly weight: number;
}

/** Rules, and the points (in millionths) that those which hold must reach. */
export interface RuleGroup {
	readonly rules: readonly RuleStructure[];
	readonly minimum: number;
}

/** What the generators and the coverage counter know of a pattern, as plain data of this room. */
export interface PatternStructure {
	readonly name: string;
	/** The id of the role that findings are about. */
	readonly subject: string;
	/** The id of the second role of a pair; absent where findings are about single objects. */
	readonly partner?: string;
	/** All roles: the subject, its partner, and those that only rules name. */
	readonly roles: readonly RoleStructure[];
	/** Rules that link the subject to another role. */
	readonly links: RuleGroup;
	/** Rules about what the subject and its partner have in common. */
	readonly commonLinks: RuleGroup;
}

/**
 * Reads the structure of a pattern. Rules are read from the definition, where they stand one by one; only the registry
 * dialect has some.
 */
export function structureOf(pattern: Pattern): PatternStructure {
	const subject = pattern.subject.id;
	const { spec }: Pick<RegistryDocument, "spec"> | { readonly spec: Partial<RegistryDocument["spec"]> } =
		pattern.dialect === "kubepattern.it/v1" ? (pattern.definition as unknown as RegistryDocument) : { spec: {} };
	return {
		name: pattern.name,
		subject,
		...(pattern.partner === undefined ? {} : { partner: pattern.partner.id }),
		roles: pattern.roles.map(roleOf),
		links: groupOf(spec.relationships, spec.minRelationshipPoints, subject),
		commonLinks: groupOf(spec.commonRelationships, spec.minCommonRelationshipPoints, subject),
	};
}

function roleOf({ id, kinds, filter }: Role): RoleStructure {
	const [kind = ""] = kindNames(kinds) ?? [];
	return {
		id,
		kind,
		conditions: [
			...filter.allOf.map((condition) => conditionOf(condition, "allOf")),
			...filter.anyOf.map((condition) => conditionOf(condition, "anyOf")),
			...filter.noneOf.map((condition) => conditionOf(condition, "noneOf")),
		],
		accepts: (resource) => resource.kind === kind && passes(resource, filter),
	};
}

/** Returns a condition as the generators see it, its anchors opened as `[*]`. */
export function conditionOf(condition: Condition, group: ConditionGroup): RoleCondition {
	const { operator, texts, bound } = condition;
	const { path } = condition.at;
	const holdsAt = (object: JsonObject, at: Path): boolean =>
		passes({ object } as Resource, { allOf: [{ ...condition, at: { path: at } }], anyOf: [], noneOf: [] });
	return {
		...{ group, operator, path, texts, holdsAt },
		...(bound === undefined ? {} : { bound }),
		holdsFor: (object) => holdsAt(object, path),
	};
}

function groupOf(rules: readonly RegistryRule[] = [], minimum = 0, subject: string): RuleGroup {
	return { rules: rules.map((rule) => ruleOf(rule, subject)), minimum: pointsOf(minimum) };
}

/** The defaults are those of SEMANTICS.md 5. */
function ruleOf(rule: RegistryRule, subject: string): RuleStructure {
	const [one, two] = rule.resourceIds;
	return {
		type: rule.type as RelationshipType,
		other: one === subject ? two : one,
		required: rule.required ?? false,
		shared: rule.shared ?? false,
		weight: pointsOf(rule.weight ?? 1),
	};
}

function pointsOf(points: number): number {
	return Math.round(points * POINT);
}

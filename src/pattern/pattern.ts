import type { SourceLocation } from "../base/diagnostic.js";
import type { JsonObject } from "../base/json.js";
import type { Kinds } from "./kinds.js";
import type { OperatorName } from "./operator.js";
import type { RelationshipType } from "./relationship-type.js";
import type { ValuePath } from "./value-path.js";

/** Least first, for thresholds; WARNING and MEDIUM are one rank (SEMANTICS.md 0). */
export const SEVERITY_RANK = { INFO: 0, LOW: 1, WARNING: 2, MEDIUM: 2, HIGH: 3, CRITICAL: 4 } as const;

export type Severity = keyof typeof SEVERITY_RANK;

/** All of `allOf`, one of `anyOf`, none of `noneOf`; an empty group holds. The one shape of filters and of links. */
export interface Clause<T> {
	readonly allOf: readonly T[];
	readonly anyOf: readonly T[];
	readonly noneOf: readonly T[];
}

/** A test of a filter on the values that a path yields (SEMANTICS.md 3). */
export interface Condition {
	readonly at: ValuePath;
	readonly operator: OperatorName;
	/** Operands of EQUALS and NOT_EQUALS in their string form; empty for the others. */
	readonly texts: readonly string[];
	/** The operand of the numeric and size operators. */
	readonly bound?: number;
}

/** A role in a pattern. Its candidates are the snapshot objects of its kinds that pass the filter (SEMANTICS.md 5). */
export interface Role {
	readonly id: string;
	readonly kinds: Kinds;
	readonly filter: Clause<Condition>;
}

/** How two objects are related, in either direction. */
export type Relation = { readonly by: "type"; readonly type: RelationshipType };

/** A question about the subject: whether it is related to some candidate of another role. */
export interface Link {
	/** As written, else made from the type and the rule's number. */
	readonly id: string;
	readonly to: Role;
	readonly relation: Relation;
	/** Whether the candidate must be another object than the subject. */
	readonly excludesSelf: boolean;
}

/** A question about a pair: whether subject and partner have a neighbour in common (SEMANTICS.md 4). */
export interface CommonLink {
	readonly id: string;
	readonly relation: Relation;
}

/** A clause over links, and points that those which come out as wanted must reach. */
export interface Requirement<L> extends Clause<L> {
	readonly score: Score<L>;
}

/** Points in millionths ({@link POINT}): whole numbers, so that sums are exact. */
export interface Score<L> {
	/** 0: nothing has to be reached. */
	readonly minimum: number;
	readonly terms: readonly ScoreTerm<L>[];
}

/** What a link gives when its answer is the wanted one. */
export interface ScoreTerm<L> {
	readonly link: L;
	readonly wanted: boolean;
	readonly points: number;
}

/** A piece of a message: text as it stands, or a field of the resource that a role's finding names. */
export type MessagePart =
	| { readonly text: string }
	| { readonly role: Role; readonly field: "name" | "namespace" | "kind" };

/** A pattern, read, validated and normalised; frozen. The one model that the reference and the planner start from. */
export interface Pattern {
	readonly name: string;
	/** The last part of the Rego package: `kubepattern.<packageName>` (SEMANTICS.md 0). */
	readonly packageName: string;
	readonly displayName: string;
	readonly description?: string;
	/** The registry's `patternType`. */
	readonly patternType: string;
	readonly severity: Severity;
	readonly category: string;
	readonly docUrl?: string;
	readonly gitUrl?: string;
	readonly message: readonly MessagePart[];
	/** The role that findings are about: the registry's leader. */
	readonly subject: Role;
	/** The other role of a finding that is a pair: the registry's follower. */
	readonly partner?: Role;
	/** Every role: subject, partner, and those that only links name. */
	readonly roles: readonly Role[];
	/** What is asked of the subject alone. */
	readonly requirement: Requirement<Link>;
	/** What is asked of a pair; present where there is a partner. */
	readonly pairing?: Requirement<CommonLink>;
	/** The document as read, without nulls. */
	readonly definition: JsonObject;
	/** The file it came from. */
	readonly file: string;
	/** Where in it stands what may be spoken of later. */
	readonly places: { readonly metadata: SourceLocation; readonly name: SourceLocation };
}

/** A point in the unit of weights and minima. */
export const POINT = 1_000_000;

/** Tells whether a pattern speaks of several resources, so that one alone cannot be judged by it. */
export function needsSeveral({ roles }: Pattern): boolean {
	return roles.length > 1;
}

import type { SourceLocation } from "../base/diagnostic.js";
import type { JsonObject } from "../base/json.js";
import type { OperatorName } from "./operator.js";
import type { Path } from "./path.js";
import type { RelationshipType } from "./relationship-type.js";

/** Least first, for thresholds; WARNING and MEDIUM are one rank (SEMANTICS.md 0). */
export const SEVERITY_RANK = { INFO: 0, LOW: 1, WARNING: 2, MEDIUM: 2, HIGH: 3, CRITICAL: 4 } as const;

export type Severity = keyof typeof SEVERITY_RANK;

/** One test of a filter on the values that a path yields (SEMANTICS.md 3). */
export interface Condition {
	readonly path: Path;
	readonly operator: OperatorName;
	/** Operands of EQUALS and NOT_EQUALS in their string form; empty for the others. */
	readonly texts: readonly string[];
	/** Operand of the numeric and size operators. */
	readonly bound?: number;
}

/** All of `matchAll`, one of `matchAny`, none of `matchNone`; an empty group holds. */
export interface Filters {
	readonly matchAll: readonly Condition[];
	readonly matchAny: readonly Condition[];
	readonly matchNone: readonly Condition[];
}

/** A role in a pattern: snapshot objects of a kind that pass the filters are its candidates (SEMANTICS.md 5). */
export interface Actor {
	readonly id: string;
	/** A kind of any API group; case counts. */
	readonly kind: string;
	readonly filters: Filters;
}

/** A rule about the leader and another actor, or about what leader and follower have in common (SEMANTICS.md 5). */
export interface Rule {
	/** As written, else made from the type and the rule's number. */
	readonly id: string;
	readonly type: RelationshipType;
	readonly other: Actor;
	/** A required rule that does not hold rejects. */
	readonly required: boolean;
	/** The rule holds when it links and `shared` is true, or when it does not link and `shared` is false. */
	readonly shared: boolean;
	/** Millionths of a point: a whole number, so that sums are exact. */
	readonly weight: number;
}

/** Rules, and the points (in millionths) that those which hold must reach. */
export interface RuleSet {
	readonly rules: readonly Rule[];
	readonly minimum: number;
}

/** A piece of a message: text as it stands, or a field of the resource that an actor's finding names. */
export type MessagePart =
	| { readonly text: string }
	| { readonly actor: Actor; readonly field: "name" | "namespace" | "kind" };

/** A pattern, read, validated and normalised; frozen. The one model that the reference and the planner start from. */
export interface Pattern {
	readonly name: string;
	/** The last part of the Rego package: `kubepattern.<packageName>` (SEMANTICS.md 0). */
	readonly packageName: string;
	readonly displayName: string;
	readonly description?: string;
	readonly patternType: string;
	readonly severity: Severity;
	readonly category: string;
	readonly docUrl?: string;
	readonly gitUrl?: string;
	readonly message: readonly MessagePart[];
	readonly leader: Actor;
	/** Present in a LEADER_FOLLOWER pattern: findings are pairs. */
	readonly follower?: Actor;
	/** Every actor: leader, follower, and those that only rules name. */
	readonly actors: readonly Actor[];
	/** About the leader alone. */
	readonly relationships: RuleSet;
	/** About pairs of leader and follower. */
	readonly commonRelationships: RuleSet;
	/** The document as read, without nulls. */
	readonly definition: JsonObject;
	/** The file it came from. */
	readonly file: string;
	/** Where in it stands what may be spoken of later. */
	readonly places: { readonly metadata: SourceLocation; readonly name: SourceLocation };
}

/** A point in the unit of weights and minima. */
export const POINT = 1_000_000;

/** Whether a pattern speaks of several resources, so that one alone cannot be judged by it. */
export function needsSeveral({ actors }: Pattern): boolean {
	return actors.length > 1;
}

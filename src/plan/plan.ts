import type { Comparison } from "../pattern/operator.js";
import type { Path } from "../pattern/path.js";
import type { Pattern } from "../pattern/pattern.js";
import type { FieldsByKind } from "./field-tree.js";
import type { Join } from "./relationship-table.js";

/** What a policy has to do for a pattern: which objects, which tests, which joins on which keys, which fields. */
export interface Plan {
	readonly pattern: Pattern;
	readonly leader: Selection;
	/** Findings are pairs of leader and follower where there is one. */
	readonly follower?: Selection;
	/** Actors that only rules name. */
	readonly others: readonly Selection[];
	readonly leaderRules: Judgement<LeaderRule>;
	readonly pairRules: Judgement<PairRule>;
	/** The rule of `pairRules` without which no pair is a finding: pairs are found by its keys, not tried one by one. */
	readonly driver?: PairRule;
	/** What the policy reads, so that the runner can leave out the rest. */
	readonly fields: FieldsByKind;
}

/** The candidates of an actor: objects of a kind, by questions that are all put positively (SEMANTICS.md 3 and 5). */
export interface Selection {
	readonly id: string;
	readonly kind: string;
	/** Each must be answered yes. */
	readonly all: readonly Question[];
	/** At least one must be answered as wanted; empty: nothing is asked. */
	readonly any: readonly Choice[];
	/** Each must be answered no. */
	readonly none: readonly Question[];
}

/** Whether some value that a path yields is such. */
export type Question =
	| { readonly asks: "presence"; readonly path: Path }
	/** Also yes when the path yields nothing. */
	| { readonly asks: "emptiness"; readonly path: Path }
	| { readonly asks: "text"; readonly path: Path; readonly texts: readonly string[] }
	| {
			readonly asks: "integer" | "size";
			readonly path: Path;
			readonly comparison: Comparison;
			readonly bound: number;
	  };

export interface Choice {
	readonly question: Question;
	/** The answer that counts. */
	readonly wanted: boolean;
}

/**
 * Rules that judge one thing: the required ones reject, the points of those that hold must reach the minimum. Rules
 * whose kinds are never linked are not here: what they come to is known beforehand.
 */
export interface Judgement<R> {
	readonly required: readonly R[];
	/** Rules that give points; empty when there is no minimum to reach. */
	readonly scored: readonly R[];
	/** In the unit of `points`; 0: no minimum. */
	readonly minimum: number;
	/** Nothing can ever be accepted. */
	readonly rejectsAll: boolean;
}

interface RulePlan {
	readonly id: string;
	readonly join: Join;
	readonly shared: boolean;
	/** What the rule gives when it holds: a whole number. */
	readonly points: number;
}

/** Which end of a join an object stands at. */
export type Side = "namer" | "named";

/** Links a leader to some candidate of another actor. */
export interface LeaderRule extends RulePlan {
	readonly other: Selection;
	/** The leader's sides, where the other's kind fits the opposite one. */
	readonly leaderSides: readonly Side[];
	/** Whether a candidate of the other actor can be the leader object itself, which is never linked to itself. */
	readonly mayBeItself: boolean;
}

/** Links a leader and a follower that have a neighbour in common. */
export interface PairRule extends RulePlan {
	/** The sides at which each actor's kind fits: what its neighbours are found by. */
	readonly leaderSides: readonly Side[];
	readonly followerSides: readonly Side[];
}

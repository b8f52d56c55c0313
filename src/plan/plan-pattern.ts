import type { Actor, Pattern, Rule, RuleSet } from "../pattern/pattern.js";
import { canHaveInCommon, includesKind } from "../pattern/relationship-type.js";
import { mergeByKind } from "./field-tree.js";
import { fieldsOfLink, fieldsOfNeighbours, fieldsOfSelection } from "./fields.js";
import type { Judgement, LeaderRule, PairRule, Plan, Selection, Side } from "./plan.js";
import { type Join, RELATIONSHIP_TABLE } from "./relationship-table.js";
import { selectionOf } from "./selection.js";

/** Works out what a policy has to do for a pattern (SEMANTICS.md 5). */
export function planPattern(pattern: Pattern): Plan {
	const selections = new Map(pattern.actors.map((actor) => [actor, selectionOf(actor)]));
	const select = (actor: Actor): Selection => selections.get(actor) ?? selectionOf(actor);
	const leader = select(pattern.leader);
	const follower = pattern.follower === undefined ? undefined : select(pattern.follower);

	const leaderRules = judgementOf(
		pattern.relationships,
		({ id, shared, type, other: actor }, points): LeaderRule | undefined => {
			const join = RELATIONSHIP_TABLE[type];
			const other = select(actor);
			const leaderSides = sidesOf(leader, join).filter((side) => sidesOf(other, join).includes(opposite(side)));
			if (leaderSides.length === 0) return undefined;
			return { id, join, shared, points, other, leaderSides, mayBeItself: leader.kind === other.kind };
		},
	);
	const pairRules = judgementOf(
		pattern.commonRelationships,
		({ id, shared, type, other }, points): PairRule | undefined => {
			const join = RELATIONSHIP_TABLE[type];
			const [leaderSides, followerSides] = [sidesOf(leader, join), sidesOf(select(other), join)];
			if (!canHaveInCommon(type, leader.kind, other.kind)) return undefined;
			return { id, join, shared, points, leaderSides, followerSides };
		},
	);
	const driver = driverOf(pairRules);
	return {
		pattern,
		leader,
		...(follower === undefined ? {} : { follower }),
		others: [...selections.values()].filter((selection) => selection !== leader && selection !== follower),
		leaderRules,
		pairRules,
		...(driver === undefined ? {} : { driver }),
		fields: mergeByKind([
			...[...selections.values()].map(fieldsOfSelection),
			...rulesOf(leaderRules).map((rule) => fieldsOfLink(rule.join, [leader.kind, rule.other.kind])),
			...rulesOf(pairRules).map((rule) => fieldsOfNeighbours(rule.join, [leader.kind, follower?.kind ?? leader.kind])),
		]),
	};
}

/**
 * The rules of a set that can change a verdict, points in the largest unit that keeps them whole.
 *
 * @param plan gives `undefined` for a rule whose kinds are never linked: it holds for all where it is not `shared`, and
 * for none where it is.
 */
function judgementOf<R>(
	{ rules, minimum }: RuleSet,
	plan: (rule: Rule, points: number) => R | undefined,
): Judgement<R> {
	const linkable = rules.filter((rule) => plan(rule, 0) !== undefined);
	const constant = rules.filter((rule) => !linkable.includes(rule));
	const given = weightOf(constant.filter((rule) => !rule.shared));
	const wanted = Math.max(0, minimum - given);
	const scored = wanted === 0 ? [] : linkable.filter((rule) => rule.weight > 0);
	const unit = [...scored.map((rule) => rule.weight), wanted].reduce(greatestCommonDivisor, 0) || 1;
	const plans = new Map(linkable.map((rule) => [rule, plan(rule, rule.weight / unit)]));
	const planned = (subset: readonly Rule[]): readonly R[] => subset.flatMap((rule) => plans.get(rule) ?? []);
	return {
		required: planned(linkable.filter((rule) => rule.required)),
		scored: planned(scored),
		minimum: wanted / unit,
		rejectsAll: constant.some((rule) => rule.required && rule.shared) || weightOf(scored) < wanted,
	};
}

function weightOf(rules: readonly Rule[]): number {
	return rules.reduce((sum, rule) => sum + rule.weight, 0);
}

function greatestCommonDivisor(a: number, b: number): number {
	return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function sidesOf({ kind }: Selection, { namer, named }: Join): readonly Side[] {
	return [
		...(includesKind(namer, kind) ? (["namer"] as const) : []),
		...(includesKind(named, kind) ? (["named"] as const) : []),
	];
}

function opposite(side: Side): Side {
	return side === "namer" ? "named" : "namer";
}

/** A shared rule that is required, or whose points are needed to reach the minimum. */
function driverOf({ required, scored, minimum }: Judgement<PairRule>): PairRule | undefined {
	const total = scored.reduce((sum, rule) => sum + rule.points, 0);
	const needed = [...required, ...scored.filter((rule) => total - rule.points < minimum)];
	return needed.find((rule) => rule.shared);
}

/** Every rule of a judgement, once. */
export function rulesOf<R>({ required, scored }: Judgement<R>): readonly R[] {
	return [...new Set([...required, ...scored])];
}

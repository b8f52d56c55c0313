import type { Actor, Pattern, Rule, RuleSet } from "../pattern/pattern.js";
import { type FieldsByKind, mergeByKind, mergeFields } from "./field-tree.js";
import { fieldsOfJoin, fieldsOfQuestion } from "./fields.js";
import type { Judgement, LeaderRule, PairRule, Plan, Selection, Side } from "./plan.js";
import { type Join, RELATIONSHIP_TABLE } from "./relationship-table.js";
import { selectionOf } from "./selection.js";

/** Works out what a policy has to do for a pattern (SEMANTICS.md 5). */
export function planPattern(pattern: Pattern): Plan {
	const selections = new Map(pattern.actors.map((actor) => [actor, selectionOf(actor)]));
	const select = (actor: Actor): Selection => selections.get(actor) ?? selectionOf(actor);
	const leader = select(pattern.leader);
	const follower = pattern.follower === undefined ? undefined : select(pattern.follower);

	const leaderRules = judgementOf(pattern.relationships, (rule, points): LeaderRule => {
		const join = RELATIONSHIP_TABLE[rule.type];
		const other = select(rule.other);
		const leaderSides = sidesOf(leader, join).filter((side) => sidesOf(other, join).includes(opposite(side)));
		return { id: rule.id, join, shared: rule.shared, points, other, leaderSides };
	});
	const pairRules = judgementOf(pattern.commonRelationships, (rule, points): PairRule => {
		const join = RELATIONSHIP_TABLE[rule.type];
		const sides = sidesOf(leader, join).filter((side) => sidesOf(select(rule.other), join).includes(side));
		return { id: rule.id, join, shared: rule.shared, points, sides };
	});
	const driver = driverOf(pairRules);
	return {
		pattern,
		leader,
		...(follower === undefined ? {} : { follower }),
		others: [...selections.values()].filter((selection) => selection !== leader && selection !== follower),
		leaderRules,
		pairRules,
		...(driver === undefined ? {} : { driver }),
		fields: fieldsOf([...selections.values()], [...rulesOf(leaderRules), ...rulesOf(pairRules)]),
	};
}

/** Rules that cannot change the verdict are left out; points come in the largest unit that keeps them whole. */
function judgementOf<R>({ rules, minimum }: RuleSet, plan: (rule: Rule, points: number) => R): Judgement<R> {
	const scored = minimum === 0 ? [] : rules.filter((rule) => rule.weight > 0);
	const unit = [...scored.map((rule) => rule.weight), minimum].reduce(greatestCommonDivisor, 0) || 1;
	const plans = new Map(rules.map((rule) => [rule, plan(rule, rule.weight / unit)]));
	const planned = (subset: readonly Rule[]): readonly R[] => subset.flatMap((rule) => plans.get(rule) ?? []);
	return { required: planned(rules.filter((rule) => rule.required)), scored: planned(scored), minimum: minimum / unit };
}

function greatestCommonDivisor(a: number, b: number): number {
	return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function sidesOf({ kind }: Selection, { from, to }: Join): readonly Side[] {
	return [...(from.kind === kind ? (["from"] as const) : []), ...(to.kind === kind ? (["to"] as const) : [])];
}

function opposite(side: Side): Side {
	return side === "from" ? "to" : "from";
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

function fieldsOf(selections: readonly Selection[], rules: readonly { readonly join: Join }[]): FieldsByKind {
	const asked = selections.map(({ kind, all, any, none }) => {
		const questions = [...all, ...any.map((choice) => choice.question), ...none];
		return { [kind]: mergeFields(questions.map(fieldsOfQuestion)) };
	});
	return mergeByKind([...asked, ...rules.map((rule) => fieldsOfJoin(rule.join))]);
}

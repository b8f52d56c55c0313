import type { Judgement, LeaderRule, PairRule, Plan, Question, Selection } from "../../../plan/plan.js";
import { rulesOf } from "../../../plan/plan-pattern.js";
import type { Join } from "../../../plan/relationship-table.js";
import { replaceOne, setOne } from "../variants.js";

/** Plans with one selection changed. */
export function otherSelections(plan: Plan, change: (selection: Selection) => readonly Selection[]): readonly Plan[] {
	return [
		...setOne(plan, "leader", change(plan.leader)),
		...(plan.follower === undefined ? [] : setOne(plan, "follower", change(plan.follower))),
		...setOne(plan, "others", replaceOne(plan.others, change)),
	];
}

/** Plans with one question changed, in whichever group it stands. */
export function otherQuestions(plan: Plan, change: (question: Question) => readonly Question[]): readonly Plan[] {
	return otherSelections(plan, (selection) => [
		...setOne(selection, "all", replaceOne(selection.all, change)),
		...setOne(
			selection,
			"any",
			replaceOne(selection.any, (choice) => setOne(choice, "question", change(choice.question))),
		),
		...setOne(selection, "none", replaceOne(selection.none, change)),
	]);
}

/** What mutations ask of a judgement, whatever its rules are about. */
export type JudgementChange = <R extends LeaderRule | PairRule>(judgement: Judgement<R>) => readonly Judgement<R>[];

/** Makes the plans with one judgement changed: of the subject, or of pairs. */
export function otherJudgements(plan: Plan, change: JudgementChange): readonly Plan[] {
	return [
		...setOne(plan, "leaderRules", change(plan.leaderRules)),
		...(plan.follower === undefined ? [] : setOne(plan, "pairRules", change(plan.pairRules))),
	];
}

/** Plans with one rule changed, everywhere it stands: among the required ones, the scored ones, and as driver. */
export function otherLeaderRules(plan: Plan, change: (rule: LeaderRule) => readonly LeaderRule[]): readonly Plan[] {
	return rulesOf(plan.leaderRules).flatMap((rule) =>
		setOne(
			plan,
			"leaderRules",
			change(rule).map((changed) => replaced(plan.leaderRules, rule, changed)),
		),
	);
}

/** Makes the plans with one rule about pairs changed, everywhere it stands. */
export function otherPairRules(plan: Plan, change: (rule: PairRule) => readonly PairRule[]): readonly Plan[] {
	return rulesOf(plan.pairRules).flatMap((rule) =>
		change(rule).map((changed): Plan => {
			const driver = plan.driver === rule ? { driver: changed } : {};
			return { ...plan, pairRules: replaced(plan.pairRules, rule, changed), ...driver };
		}),
	);
}

function replaced<R>(judgement: Judgement<R>, rule: R, changed: R): Judgement<R> {
	const swap = (one: R): R => (one === rule ? changed : one);
	return { ...judgement, required: judgement.required.map(swap), scored: judgement.scored.map(swap) };
}

/** Plans in which a relationship type has another meaning, for all of its rules. */
export function otherJoins(plan: Plan, change: (join: Join) => readonly Join[]): readonly Plan[] {
	const joins = new Set([...rulesOf(plan.leaderRules), ...rulesOf(plan.pairRules)].map((rule) => rule.join));
	return [...joins].flatMap((join) => change(join).map((changed) => withJoin(plan, join, changed)));
}

function withJoin(plan: Plan, join: Join, changed: Join): Plan {
	const known = new Map<object, object>();
	const swap = <R extends LeaderRule | PairRule>(rule: R): R => {
		if (rule.join !== join) return rule;
		const other = (known.get(rule) as R | undefined) ?? { ...rule, join: changed };
		known.set(rule, other);
		return other;
	};
	const all = <R extends LeaderRule | PairRule>(judgement: Judgement<R>): Judgement<R> => ({
		...judgement,
		required: judgement.required.map(swap),
		scored: judgement.scored.map(swap),
	});
	const driver = plan.driver === undefined ? {} : { driver: swap(plan.driver) };
	return { ...plan, leaderRules: all(plan.leaderRules), pairRules: all(plan.pairRules), ...driver };
}

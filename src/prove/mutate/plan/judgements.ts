import type { LeaderRule, PairRule, Side } from "../../../plan/plan.js";
import { rulesOf } from "../../../plan/plan-pattern.js";
import type { PlanOperator } from "../operator.js";
import { removeOne, setOne } from "../variants.js";
import { otherJudgements, otherLeaderRules, otherPairRules } from "./places.js";

export const ruleDropped: PlanOperator = {
	name: "plan-rule-dropped",
	description: "a rule that is required, or gives points, is not judged",
	mutations: (plan) =>
		otherJudgements(plan, (judgement) => [
			...setOne(judgement, "required", removeOne(judgement.required)),
			...setOne(judgement, "scored", removeOne(judgement.scored)),
		]),
};

export const ruleMoved: PlanOperator = {
	name: "plan-rule-moved",
	description: "a rule that only gives points is required, or a required one gives points alone",
	mutations: (plan) =>
		otherJudgements(plan, (judgement) => {
			const { required, scored } = judgement;
			return [
				...required.map((rule, at) => ({
					...judgement,
					required: required.toSpliced(at, 1),
					scored: scored.includes(rule) ? scored : [...scored, rule],
				})),
				...scored
					.filter((rule) => !required.includes(rule))
					.map((rule) => ({ ...judgement, required: [...required, rule] })),
			];
		}),
};

export const minimumOffByOne: PlanOperator = {
	name: "plan-minimum",
	description: "the points that are needed are one too many or too few",
	mutations: (plan) =>
		otherJudgements(plan, (judgement) =>
			judgement.minimum === 0 ? [] : setOne(judgement, "minimum", [judgement.minimum - 1, judgement.minimum + 1, 0]),
		),
};

export const acceptedOrRejected: PlanOperator = {
	name: "plan-rejects-all",
	description: "what can never be accepted is judged, or what can be is never accepted",
	mutations: (plan) => otherJudgements(plan, (judgement) => setOne(judgement, "rejectsAll", [!judgement.rejectsAll])),
};

export const sharedFlipped: PlanOperator = {
	name: "plan-shared-flipped",
	description: "a rule holds where it must not, and does not where it must",
	mutations: (plan) => [
		...otherLeaderRules(plan, (rule) => [{ ...rule, shared: !rule.shared }]),
		...otherPairRules(plan, (rule) => [{ ...rule, shared: !rule.shared }]),
	],
};

export const pointsOffByOne: PlanOperator = {
	name: "plan-points",
	description: "a rule gives one point too many or too few",
	mutations: (plan) => {
		const points = <R extends LeaderRule | PairRule>(rule: R): R[] =>
			[rule.points + 1, rule.points - 1].map((points) => ({ ...rule, points }));
		return [
			...(plan.leaderRules.scored.length > 0 ? otherLeaderRules(plan, points) : []),
			...(plan.pairRules.scored.length > 0 ? otherPairRules(plan, points) : []),
		];
	},
};

export const sideWrong: PlanOperator = {
	name: "plan-sides",
	description: "an actor of a rule stands at the other side of the join, or only at one of the two where it fits both",
	mutations: (plan) => [
		...otherLeaderRules(plan, (rule) => setOne(rule, "leaderSides", otherSides(rule.leaderSides))),
		...otherPairRules(plan, (rule) => [
			...setOne(rule, "leaderSides", otherSides(rule.leaderSides)),
			...setOne(rule, "followerSides", otherSides(rule.followerSides)),
		]),
	],
};

function otherSides(sides: readonly Side[]): readonly (readonly Side[])[] {
	return sides.length === 1 ? [sides.includes("namer") ? ["named"] : ["namer"]] : [["namer"], ["named"]];
}

export const selfForgotten: PlanOperator = {
	name: "plan-self",
	description: "it is forgotten that the other actor may be the leader object itself",
	mutations: (plan) => otherLeaderRules(plan, (rule) => (rule.mayBeItself ? [{ ...rule, mayBeItself: false }] : [])),
};

/** Without any driver all pairs are tried, which is slow and no fault; with one that is needed all are found. */
export const driverWrong: PlanOperator = {
	name: "plan-driver",
	description: "pairs are found by a rule that some of them do without",
	mutations: (plan) => {
		const { required } = plan.pairRules;
		const wrong = rulesOf(plan.pairRules).filter(
			(rule) => rule !== plan.driver && !(rule.shared && required.includes(rule)),
		);
		return wrong.map((driver) => ({ ...plan, driver }));
	},
};

export const actorsOfPlanSwapped: PlanOperator = {
	name: "plan-actors-swapped",
	description: "leader and follower are taken for each other",
	mutations: (plan) => (plan.follower === undefined ? [] : [{ ...plan, leader: plan.follower, follower: plan.leader }]),
};

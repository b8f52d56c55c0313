import type { Comparison } from "../../../pattern/operator.js";
import type { PlanOperator } from "../operator.js";
import { removeOne, replaceOne, setOne } from "../variants.js";
import { pathVariants } from "./paths.js";
import { otherQuestions, otherSelections } from "./places.js";

const COMPARISONS: readonly Comparison[] = ["==", ">", ">=", "<", "<="];

export const comparisonPlannedWrongly: PlanOperator = {
	name: "plan-comparison",
	description: "a question compares by another operator, or with a bound that is off by one",
	mutations: (plan) =>
		otherQuestions(plan, (question) => {
			if (question.asks !== "integer" && question.asks !== "size") return [];
			const others = COMPARISONS.filter((comparison) => comparison !== question.comparison);
			return [
				...others.map((comparison) => ({ ...question, comparison })),
				...[question.bound - 1, question.bound + 1].map((bound) => ({ ...question, bound })),
			];
		}),
};

export const questionDropped: PlanOperator = {
	name: "plan-question-dropped",
	description: "a condition of a filter is not asked",
	mutations: (plan) =>
		otherSelections(plan, (selection) => [
			...setOne(selection, "all", removeOne(selection.all)),
			...setOne(selection, "any", removeOne(selection.any)),
			...setOne(selection, "none", removeOne(selection.none)),
		]),
};

export const questionMoved: PlanOperator = {
	name: "plan-question-moved",
	description: "a condition stands in another group: all, any or none",
	mutations: (plan) =>
		otherSelections(plan, (selection) => {
			const { all, any, none } = selection;
			return [
				...all.map((question, at) => ({ ...selection, all: all.toSpliced(at, 1), none: [...none, question] })),
				...none.map((question, at) => ({ ...selection, none: none.toSpliced(at, 1), all: [...all, question] })),
				...any.map(({ question }, at) => ({ ...selection, any: any.toSpliced(at, 1), all: [...all, question] })),
				// One alternative is none.
				...(any.length === 0 ? [] : all).map((question, at) => ({
					...selection,
					all: all.toSpliced(at, 1),
					any: [...any, { question, wanted: true }],
				})),
			];
		}),
};

export const answerFlipped: PlanOperator = {
	name: "plan-answer-flipped",
	description: "an alternative counts by the other answer",
	mutations: (plan) =>
		otherSelections(plan, (selection) =>
			setOne(
				selection,
				"any",
				replaceOne(selection.any, (choice) => [{ ...choice, wanted: !choice.wanted }]),
			),
		),
};

export const textsPlannedWrongly: PlanOperator = {
	name: "plan-texts",
	description: "the texts of a condition are others: one too few, one in another case",
	mutations: (plan) =>
		otherQuestions(plan, (question) => {
			if (question.asks !== "text") return [];
			const lists = [
				...(question.texts.length > 1 ? removeOne(question.texts) : []),
				...replaceOne(question.texts, (text) => [text.toUpperCase(), ` ${text}`].filter((other) => other !== text)),
			];
			return lists.map((texts) => ({ ...question, texts }));
		}),
};

export const askedOtherwise: PlanOperator = {
	name: "plan-asks",
	description: "a condition asks something else: presence for emptiness, an integer for a size",
	mutations: (plan) =>
		otherQuestions(plan, (question) => {
			switch (question.asks) {
				case "presence":
					return [{ ...question, asks: "emptiness" }];
				case "emptiness":
					return [{ ...question, asks: "presence" }];
				case "integer":
					return [{ ...question, asks: "size" }];
				case "size":
					return [{ ...question, asks: "integer" }];
				case "text":
					return [{ asks: "presence", path: question.path }];
			}
		}),
};

export const pathPlannedWrongly: PlanOperator = {
	name: "plan-path",
	description: "a condition looks at another path: a step dropped, renamed, or one element for each",
	mutations: (plan) =>
		otherQuestions(plan, (question) => pathVariants(question.path).map((path) => ({ ...question, path }))),
};

export const kindPlannedWrongly: PlanOperator = {
	name: "plan-kind",
	description: "the candidates of an actor are of another kind",
	mutations: (plan) =>
		otherSelections(plan, (selection) => [
			{ ...selection, kind: selection.kind === "Pod" ? "Deployment" : "Pod" },
			{ ...selection, kind: selection.kind.toLowerCase() },
		]),
};

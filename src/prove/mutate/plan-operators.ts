import type { PlanOperator } from "./operator.js";
import { fieldDropped } from "./plan/fields.js";
import { identityWrong, kindsOfJoinWrong, partDropped, partsWrong, sourceDropped } from "./plan/joins.js";
import {
	acceptedOrRejected,
	actorsOfPlanSwapped,
	driverWrong,
	minimumOffByOne,
	pointsOffByOne,
	ruleDropped,
	ruleMoved,
	selfForgotten,
	sharedFlipped,
	sideWrong,
} from "./plan/judgements.js";
import {
	answerFlipped,
	askedOtherwise,
	comparisonPlannedWrongly,
	kindPlannedWrongly,
	pathPlannedWrongly,
	questionDropped,
	questionMoved,
	textsPlannedWrongly,
} from "./plan/selections.js";

/** Mistakes in the plan. */
export const PLAN_OPERATORS: readonly PlanOperator[] = [
	...[questionDropped, questionMoved, answerFlipped, askedOtherwise, comparisonPlannedWrongly],
	...[textsPlannedWrongly, pathPlannedWrongly, kindPlannedWrongly],
	...[ruleDropped, ruleMoved, sharedFlipped, pointsOffByOne, minimumOffByOne, acceptedOrRejected],
	...[sideWrong, selfForgotten, driverWrong, actorsOfPlanSwapped],
	...[sourceDropped, partDropped, partsWrong, identityWrong, kindsOfJoinWrong],
	fieldDropped,
];

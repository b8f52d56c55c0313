import { anchorsForgotten, criterionDropped, ownerWrong, selectorWrong, sidesOfCriterionSwapped, textsOfCriterionWrong, transformWrong, } from "./plan/criteria.js";
import { fieldDropped } from "./plan/fields.js";
import { absenceWrong, durationForgotten, messagePartWrong, namedKindsWrong, rowsForgotten } from "./plan/findings.js";
import { identityWrong, kindsOfJoinWrong, partDropped, partsWrong, sourceDropped } from "./plan/joins.js";
import { accessWrong, driverWrong, linkDropped, linkMoved, minimumOffByOne, pointsOffByOne, rolesOfPlanSwapped, selfForgotten, sideWrong, vacuityFlipped, wantedFlipped, } from "./plan/requirements.js";
import { comparisonPlannedWrongly, kindPlannedWrongly, literalNegated, pathPlannedWrongly, predicateDropped, predicateMoved, testWrong, textsPlannedWrongly, } from "./plan/scans.js";
/** Mistakes in the plan. */
export const PLAN_OPERATORS = [
    ...[predicateDropped, predicateMoved, literalNegated, testWrong, comparisonPlannedWrongly],
    ...[textsPlannedWrongly, pathPlannedWrongly, kindPlannedWrongly],
    ...[linkDropped, linkMoved, wantedFlipped, pointsOffByOne, minimumOffByOne, vacuityFlipped],
    ...[sideWrong, selfForgotten, accessWrong, driverWrong, rolesOfPlanSwapped],
    ...[sourceDropped, partDropped, partsWrong, identityWrong, kindsOfJoinWrong],
    ...[criterionDropped, sidesOfCriterionSwapped, textsOfCriterionWrong, transformWrong, anchorsForgotten],
    ...[selectorWrong, ownerWrong, rowsForgotten, namedKindsWrong],
    ...[absenceWrong, durationForgotten, messagePartWrong],
    fieldDropped,
];
//# sourceMappingURL=plan-operators.js.map
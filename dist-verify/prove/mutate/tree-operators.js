import { comparisonSwapped, numberOffByOne, presenceTestWeakened } from "./tree/comparisons.js";
import { actorsSwapped, messageFieldChanged, messagePartDropped, messagePartsSwapped, resourceRenamed, severityChanged, } from "./tree/findings.js";
import { argumentsSwapped, choiceChanged, indexKeyedWrongly, keyPartBlanked, keyPartDropped, keyPartsSwapped, keysOfWrongSide, operandDropped, summandChanged, } from "./tree/keys.js";
import { anotherAsked, negationAdded, negationDropped } from "./tree/negations.js";
import { eachBecameFirst, readingChanged, readingDropped, stepDropped, stepRenamed } from "./tree/paths.js";
import { alternativeDropped, alwaysTrue, defaultDropped } from "./tree/rules.js";
import { allBecameAny, anyBecameAll, kindTestDropped, presenceTestDropped, selfTestDropped, statementDropped, } from "./tree/statements.js";
import { textCaseChanged, textChanged, textDropped } from "./tree/texts.js";
import { anotherCollection, bindingSwapped, variableSwapped } from "./tree/variables.js";
/**
 * Mistakes in the Rego. Of two that come to the same text the first counts, so the special ones stand before the
 * general.
 */
export const TREE_OPERATORS = [
    ...[kindTestDropped, selfTestDropped, presenceTestDropped, presenceTestWeakened, statementDropped],
    ...[comparisonSwapped, numberOffByOne, negationDropped, negationAdded, anotherAsked, allBecameAny, anyBecameAll],
    ...[alternativeDropped, defaultDropped, alwaysTrue],
    ...[keyPartDropped, keyPartBlanked, keyPartsSwapped, keysOfWrongSide, argumentsSwapped, operandDropped],
    ...[choiceChanged, summandChanged, indexKeyedWrongly, variableSwapped, bindingSwapped, anotherCollection],
    ...[textDropped, textChanged, textCaseChanged, stepDropped, stepRenamed, eachBecameFirst],
    ...[readingDropped, readingChanged],
    ...[messagePartDropped, messagePartsSwapped, messageFieldChanged, actorsSwapped, severityChanged, resourceRenamed],
];
//# sourceMappingURL=tree-operators.js.map
import { boundValues } from "./binding.js";
import { conditionHolds } from "./conditions.js";
import { isSecretValue } from "./secret-values.js";
import { HIDDEN, spellBoundPath, spellValues } from "./spell.js";
import { textOf } from "./values.js";
/**
 * Returns why an object passes a filter under a binding, a line for each condition that held where it should, or did not
 * where it must not: `spec.type EQUALS "NodePort": "NodePort"`. Values that a Secret holds are left out.
 */
export function explainFilter(resource, { allOf, anyOf, noneOf }, binding) {
    const line = (condition) => {
        const { at, operator, other } = condition;
        const values = boundValues(resource.object, at, binding);
        const operands = other === undefined ? operandsOf(condition, values) : ` ${spellBoundPath(other, binding)}`;
        const shown = values.length > 0 && isSecretValue(resource, at) ? HIDDEN : spellValues(values);
        return `${spellBoundPath(at, binding)} ${WORDS[operator] ?? operator}${operands}: ${shown}`;
    };
    const holding = [...allOf, ...anyOf].filter((condition) => conditionHolds(resource, condition, binding));
    return [...holding.map(line), ...noneOf.map((condition) => `not ${line(condition)}`)];
}
/** Operators of the resource dialect that are written otherwise. */
const WORDS = { EQUALS_PATH: "EQUALS", ALL_EMPTY: "IS_EMPTY" };
/** Of many texts, those that are among the values come first. */
function operandsOf({ texts, bound }, values) {
    if (bound !== undefined)
        return ` ${bound}`;
    const isMet = (text) => values.some((value) => textOf(value) === text);
    const sorted = texts.toSorted((a, b) => Number(isMet(b)) - Number(isMet(a)));
    return texts.length === 0 ? "" : ` ${spellValues(sorted)}`;
}
//# sourceMappingURL=explain-filter.js.map
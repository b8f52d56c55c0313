import { isJsonList, isJsonObject } from "../base/json.js";
import { boundValues, NOTHING_BOUND } from "./binding.js";
import { textOf, wholeNumber } from "./values.js";
/**
 * Tells whether an object passes a filter under a binding of its anchors: all conditions of `allOf` hold, at least one
 * of `anyOf`, none of `noneOf`. An empty group holds (SEMANTICS.md 3, SEMANTICS-CRD.md 5).
 */
export function passes(resource, { allOf, anyOf, noneOf }, binding = NOTHING_BOUND) {
    const test = (condition) => conditionHolds(resource, condition, binding);
    return allOf.every(test) && (anyOf.length === 0 || anyOf.some(test)) && !noneOf.some(test);
}
/** Tells whether one condition holds of an object under a binding. */
export function conditionHolds({ object }, condition, binding) {
    const { at, operator, other } = condition;
    const others = other === undefined ? [] : boundValues(object, other, binding);
    return HOLDS[operator](boundValues(object, at, binding), condition, others);
}
/** What each operator says of the values V that the path yields (the tables of SEMANTICS.md 3 and SEMANTICS-CRD.md 5). */
const HOLDS = {
    EQUALS: (values, { texts }) => values.some((value) => texts.some((text) => textOf(value) === text)),
    NOT_EQUALS: (values, condition) => !HOLDS.EQUALS(values, condition, []),
    EQUALS_PATH: (values, _, others) => values.some((value) => others.some((other) => textOf(value) !== undefined && textOf(value) === textOf(other))),
    GREATER_THAN: someNumber((number, bound) => number > bound),
    GREATER_OR_EQUAL: someNumber((number, bound) => number >= bound),
    LESS_THAN: someNumber((number, bound) => number < bound),
    LESS_OR_EQUAL: someNumber((number, bound) => number <= bound),
    EXISTS: (values) => values.length > 0,
    NOT_EXISTS: (values) => values.length === 0,
    IS_EMPTY: (values) => values.length === 0 || values.some(isEmpty),
    ALL_EMPTY: (values) => values.every(isEmpty),
    ARRAY_SIZE_EQUALS: someSize((size, bound) => size === bound),
    ARRAY_SIZE_GREATER_THAN: someSize((size, bound) => size > bound),
    ARRAY_SIZE_LESS_THAN: someSize((size, bound) => size < bound),
    ARRAY_SIZE_GREATER_OR_EQUAL: someSize((size, bound) => size >= bound),
    ARRAY_SIZE_LESS_OR_EQUAL: someSize((size, bound) => size <= bound),
};
function someNumber(compares) {
    return (values, { bound }) => values.some((value) => {
        const number = wholeNumber(value);
        return number !== undefined && bound !== undefined && compares(number, bound);
    });
}
function someSize(compares) {
    return (values, { bound }) => values.some((value) => isJsonList(value) && bound !== undefined && compares(value.length, bound));
}
function isEmpty(value) {
    return (value === "" ||
        (isJsonList(value) && value.length === 0) ||
        (isJsonObject(value) && Object.keys(value).length === 0));
}
//# sourceMappingURL=conditions.js.map
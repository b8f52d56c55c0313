import { isJsonList, isJsonObject } from "../base/json.js";
import { below, elements, pairs } from "./members.js";
import { textOf } from "./values.js";
/** The label that a server gives to every Namespace: its name. */
const NAMESPACE_NAME = "kubernetes.io/metadata.name";
/**
 * Returns the labels of an object as selectors see them: the entries of `metadata.labels` whose value is a string
 * (SEMANTICS-CRD.md 7), and the one that a server sets on a Namespace, whatever the object says (SEMANTICS.md 1).
 */
export function labelsOf({ group, kind, object }) {
    const pairsOfText = pairs(object, "metadata", "labels").filter((pair) => typeof pair[1] === "string");
    const labels = new Map(pairsOfText);
    const name = below(object, "metadata", "name");
    if (group === "" && kind === "Namespace" && typeof name === "string")
        labels.set(NAMESPACE_NAME, name);
    return labels;
}
/**
 * Tells whether an object that is a selector matches labels, by its form (SEMANTICS-CRD.md 7): the empty one matches
 * everything or nothing; with `matchLabels` or `matchExpressions` it is a label selector; otherwise a plain map, each of
 * whose values has the string form of that label.
 */
export function selects(selector, labels, emptyMatches) {
    const members = pairs(selector);
    if (members.length === 0)
        return emptyMatches;
    if (members.some(([key]) => key === "matchLabels" || key === "matchExpressions"))
        return selectorMatches(selector, labels);
    return members.every(([key, value]) => {
        const text = textOf(value);
        return text !== undefined && text === labels.get(key);
    });
}
/**
 * Whether a label selector matches labels: all pairs of `matchLabels` are among them and every expression holds.
 * Without either it matches everything; an invalid one matches nothing (SEMANTICS-CRD.md 7, 2).
 */
export function selectorMatches(selector, labels) {
    if (!isJsonObject(selector) || !isValidSelector(selector))
        return false;
    return (pairs(selector, "matchLabels").every(([key, value]) => labels.get(key) === value) &&
        elements(selector, "matchExpressions").every((expression) => expressionHolds(expression, labels)));
}
/** Tells whether a label selector is valid; an invalid one matches nothing (SEMANTICS-CRD.md 7, 2). */
export function isValidSelector(selector) {
    const matchLabels = below(selector, "matchLabels");
    const matchExpressions = below(selector, "matchExpressions");
    return ((matchLabels === undefined || isJsonObject(matchLabels)) &&
        pairs(selector, "matchLabels").every(([, value]) => typeof value === "string") &&
        (matchExpressions === undefined || isJsonList(matchExpressions)) &&
        elements(selector, "matchExpressions").every(isValidExpression));
}
function isValidExpression(expression) {
    const key = below(expression, "key");
    const values = below(expression, "values");
    if (typeof key !== "string" || key === "")
        return false;
    if (values !== undefined && !(isJsonList(values) && values.every((value) => typeof value === "string")))
        return false;
    const count = isJsonList(values) ? values.length : 0;
    switch (below(expression, "operator")) {
        case "In":
        case "NotIn":
            return count > 0;
        case "Exists":
        case "DoesNotExist":
            return count === 0;
        default:
            return false;
    }
}
function expressionHolds(expression, labels) {
    const label = labels.get(String(below(expression, "key")));
    const isListed = label !== undefined && elements(expression, "values").includes(label);
    switch (below(expression, "operator")) {
        case "In":
            return isListed;
        case "NotIn":
            return !isListed;
        case "Exists":
            return label !== undefined;
        default:
            return label === undefined;
    }
}
//# sourceMappingURL=label-selector.js.map
import { isJsonObject } from "../../base/json.js";
import { isValidSelector } from "../label-selector.js";
import { below, elements, pairs, strings } from "../members.js";
import { textOf } from "../values.js";
/**
 * Returns what a selector demands, in the order of its keys (SEMANTICS-CRD.md 7); `undefined` where it matches nothing
 * whatever the labels are.
 */
export function requirementsOf(selector, emptyMatches) {
    if (!isJsonObject(selector))
        return undefined;
    const members = pairs(selector);
    if (members.length === 0)
        return emptyMatches ? [] : undefined;
    if (members.some(([key]) => key === "matchLabels" || key === "matchExpressions"))
        return ofLabelSelector(selector);
    const texts = members.map(([key, value]) => [key, textOf(value)]);
    const named = texts.filter((pair) => pair[1] !== undefined);
    return named.length < texts.length ? undefined : named.map(([key, value]) => equals(key, value));
}
function ofLabelSelector(selector) {
    if (!isValidSelector(selector))
        return undefined;
    const labels = pairs(selector, "matchLabels").map(([key, value]) => equals(key, String(value)));
    const expressions = elements(selector, "matchExpressions").map((expression) => ({
        key: String(below(expression, "key")),
        operator: below(expression, "operator"),
        values: strings(elements(expression, "values")),
    }));
    return [...labels, ...expressions];
}
function equals(key, value) {
    return { key, operator: "In", values: [value] };
}
/** Tells whether labels are as a requirement demands. */
export function isRequired({ key, operator, values }, labels) {
    const label = labels.get(key);
    const isListed = label !== undefined && values.includes(label);
    if (operator === "In")
        return isListed;
    if (operator === "NotIn")
        return !isListed;
    return (label !== undefined) === (operator === "Exists");
}
/** Spells a requirement as kubectl takes it: `app=web`, `tier in (a, b)`, `!canary`. */
export function spellRequirement({ key, operator, values }) {
    if (operator === "Exists")
        return key;
    if (operator === "DoesNotExist")
        return `!${key}`;
    if (operator === "In" && values.length === 1)
        return `${key}=${values[0]}`;
    return `${key} ${operator.toLowerCase()} (${values.join(", ")})`;
}
//# sourceMappingURL=label-requirement.js.map
import { OPERATORS } from "../../pattern/operator.js";
import { formatValuePath } from "../../pattern/value-path.js";
import { sentence } from "./sentence.js";
/** So many texts of a condition are written out. */
const MOST_TEXTS = 24;
const COMPARISONS = {
    "==": "exactly",
    ">": "more than",
    ">=": "at least",
    "<": "less than",
    "<=": "at most",
};
/** Says what a filter asks, and returns a sentence for each of its groups; none for an empty filter. */
export function filterSentences({ allOf, anyOf, noneOf }) {
    const group = (title, conditions) => conditions.length === 0
        ? []
        : [
            sentence(title, conditions.map((condition) => sentence(conditionText(condition)))),
        ];
    return [
        ...group("where this holds:", allOf),
        ...group("where at least one of these holds:", anyOf),
        ...group("where none of these holds:", noneOf),
    ];
}
/** Says in a sentence what a condition asks and returns it: `spec.type is "NodePort"`. */
export function conditionText(condition) {
    const { at, operator, texts, bound = 0, other } = condition;
    const path = formatValuePath(at);
    // An anchor is one element at a time, which `some` would deny.
    const isMany = at.path.some(({ step }) => step === "each" || step === "keys");
    const some = isMany ? `some ${path}` : path;
    const meaning = OPERATORS[operator];
    switch (meaning.test) {
        case "in":
            if ("negated" in meaning)
                return `${isMany ? `no ${path} is` : `${path} is not`} ${oneOf(texts)}`;
            return `${some} is ${oneOf(texts)}`;
        case "same":
            return `${some} is the same as ${other === undefined ? "nothing" : formatValuePath(other)}`;
        case "exists":
            return "negated" in meaning ? `${path} is not there` : `${path} is there`;
        case "empty":
            return `${some} is empty, or there is none`;
        case "all-empty":
            return `${isMany ? `every ${path}` : path} is empty, or there is none`;
        case "compare":
            return `${some} is ${COMPARISONS[meaning.comparison]} ${bound}`;
        case "length":
            return `${some} has ${COMPARISONS[meaning.comparison]} ${bound} ${bound === 1 ? "element" : "elements"}`;
    }
}
function oneOf(texts) {
    const shown = texts.slice(0, MOST_TEXTS).map((text) => JSON.stringify(text));
    const more = texts.length - shown.length;
    const list = [...shown, ...(more > 0 ? [`${more} more`] : [])].join(", ");
    return texts.length === 1 ? list : `one of ${list}`;
}
//# sourceMappingURL=condition-text.js.map
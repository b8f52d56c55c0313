import { treeVariants } from "../tree-variants.js";
import { isNull, isVariable } from "./terms.js";
const OTHERS = {
    "==": ["!=", ">=", "<="],
    "!=": ["=="],
    ">": [">=", "<", "=="],
    ">=": [">", "<=", "=="],
    "<": ["<=", ">", "=="],
    "<=": ["<", ">=", "=="],
};
export const comparisonSwapped = {
    name: "comparison-swapped",
    description: "a comparison by another operator",
    mutations: (module) => treeVariants(module, {
        term: (term) => term.term === "infix" ? (OTHERS[term.operator] ?? []).map((operator) => ({ ...term, operator })) : [],
    }),
};
/** A bound of a comparison, the points of a rule, a minimum, what a function gives by default. */
export const numberOffByOne = {
    name: "number-off-by-one",
    description: "a number one too large or too small",
    mutations: (module) => treeVariants(module, {
        term: (term) => term.term === "scalar" && typeof term.value === "number"
            ? [term.value + 1, term.value - 1].map((value) => ({ term: "scalar", value }))
            : [],
    }),
};
export const presenceTestWeakened = {
    name: "presence-test-weakened",
    description: "what asks whether something is there asks whether it is true",
    mutations: (module) => treeVariants(module, {
        term: (term) => term.term === "infix" && term.operator === "!=" && isNull(term.right) && !isVariable(term.left)
            ? [term.left]
            : [],
    }),
};
//# sourceMappingURL=comparisons.js.map
/**
 * The filter operators (SEMANTICS.md 3, SEMANTICS-CRD.md 5). `test` is what is tested of the values that a path yields; a
 * `negated` operator holds where its test fails. An operator with `only` is of one dialect, where its name may be
 * another.
 */
export const OPERATORS = {
    EQUALS: { test: "in", operands: "texts" },
    NOT_EQUALS: { test: "in", operands: "texts", negated: true, only: "kubepattern.it/v1" },
    /** EQUALS with `valuesFrom`. */
    EQUALS_PATH: { test: "same", operands: "path", only: "kubepattern.dev/v1" },
    GREATER_THAN: { test: "compare", operands: "integer", comparison: ">" },
    GREATER_OR_EQUAL: { test: "compare", operands: "integer", comparison: ">=" },
    LESS_THAN: { test: "compare", operands: "integer", comparison: "<" },
    LESS_OR_EQUAL: { test: "compare", operands: "integer", comparison: "<=" },
    EXISTS: { test: "exists", operands: "none" },
    NOT_EXISTS: { test: "exists", operands: "none", negated: true, only: "kubepattern.it/v1" },
    IS_EMPTY: { test: "empty", operands: "none", only: "kubepattern.it/v1" },
    /** IS_EMPTY of the resource dialect: every value is empty. */
    ALL_EMPTY: { test: "all-empty", operands: "none", only: "kubepattern.dev/v1" },
    ARRAY_SIZE_EQUALS: { test: "length", operands: "integer", comparison: "==" },
    ARRAY_SIZE_GREATER_THAN: { test: "length", operands: "integer", comparison: ">" },
    ARRAY_SIZE_LESS_THAN: { test: "length", operands: "integer", comparison: "<" },
    ARRAY_SIZE_GREATER_OR_EQUAL: { test: "length", operands: "integer", comparison: ">=" },
    ARRAY_SIZE_LESS_OR_EQUAL: { test: "length", operands: "integer", comparison: "<=" },
};
/** The operators of the registry dialect. */
export const OPERATOR_NAMES = namesIn("kubepattern.it/v1");
/** What operators of the resource dialect mean, by the names that are written there (SEMANTICS-CRD.md 5). */
export const RESOURCE_OPERATORS = new Map(namesIn("kubepattern.dev/v1").flatMap((name) => {
    if (name === "EQUALS_PATH")
        return [];
    return [[name === "ALL_EMPTY" ? "IS_EMPTY" : name, name]];
}));
function namesIn(dialect) {
    return Object.keys(OPERATORS).filter((name) => {
        const meaning = OPERATORS[name];
        return meaning.only === undefined || meaning.only === dialect;
    });
}
//# sourceMappingURL=operator.js.map
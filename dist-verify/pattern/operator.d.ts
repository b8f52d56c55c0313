/** How two whole numbers compare. */
export type Comparison = "==" | ">" | ">=" | "<" | "<=";
/** What an operator wants to compare with: nothing, one text or more, one integer, or another path of the object. */
export type Operands = "none" | "texts" | "integer" | "path";
/**
 * The filter operators (SEMANTICS.md 3, SEMANTICS-CRD.md 5). `test` is what is tested of the values that a path yields; a
 * `negated` operator holds where its test fails. An operator with `only` is of one dialect, where its name may be
 * another.
 */
export declare const OPERATORS: {
    readonly EQUALS: {
        readonly test: "in";
        readonly operands: "texts";
    };
    readonly NOT_EQUALS: {
        readonly test: "in";
        readonly operands: "texts";
        readonly negated: true;
        readonly only: "kubepattern.it/v1";
    };
    /** EQUALS with `valuesFrom`. */
    readonly EQUALS_PATH: {
        readonly test: "same";
        readonly operands: "path";
        readonly only: "kubepattern.dev/v1";
    };
    readonly GREATER_THAN: {
        readonly test: "compare";
        readonly operands: "integer";
        readonly comparison: ">";
    };
    readonly GREATER_OR_EQUAL: {
        readonly test: "compare";
        readonly operands: "integer";
        readonly comparison: ">=";
    };
    readonly LESS_THAN: {
        readonly test: "compare";
        readonly operands: "integer";
        readonly comparison: "<";
    };
    readonly LESS_OR_EQUAL: {
        readonly test: "compare";
        readonly operands: "integer";
        readonly comparison: "<=";
    };
    readonly EXISTS: {
        readonly test: "exists";
        readonly operands: "none";
    };
    readonly NOT_EXISTS: {
        readonly test: "exists";
        readonly operands: "none";
        readonly negated: true;
        readonly only: "kubepattern.it/v1";
    };
    readonly IS_EMPTY: {
        readonly test: "empty";
        readonly operands: "none";
        readonly only: "kubepattern.it/v1";
    };
    /** IS_EMPTY of the resource dialect: every value is empty. */
    readonly ALL_EMPTY: {
        readonly test: "all-empty";
        readonly operands: "none";
        readonly only: "kubepattern.dev/v1";
    };
    readonly ARRAY_SIZE_EQUALS: {
        readonly test: "length";
        readonly operands: "integer";
        readonly comparison: "==";
    };
    readonly ARRAY_SIZE_GREATER_THAN: {
        readonly test: "length";
        readonly operands: "integer";
        readonly comparison: ">";
    };
    readonly ARRAY_SIZE_LESS_THAN: {
        readonly test: "length";
        readonly operands: "integer";
        readonly comparison: "<";
    };
    readonly ARRAY_SIZE_GREATER_OR_EQUAL: {
        readonly test: "length";
        readonly operands: "integer";
        readonly comparison: ">=";
    };
    readonly ARRAY_SIZE_LESS_OR_EQUAL: {
        readonly test: "length";
        readonly operands: "integer";
        readonly comparison: "<=";
    };
};
export type OperatorName = keyof typeof OPERATORS;
/** An operator of the registry dialect, as it is written there. */
export type RegistryOperatorName = {
    [Name in OperatorName]: (typeof OPERATORS)[Name] extends {
        readonly only: "kubepattern.dev/v1";
    } ? never : Name;
}[OperatorName];
/** The operators of the registry dialect. */
export declare const OPERATOR_NAMES: readonly RegistryOperatorName[];
/** What operators of the resource dialect mean, by the names that are written there (SEMANTICS-CRD.md 5). */
export declare const RESOURCE_OPERATORS: ReadonlyMap<string, OperatorName>;

/** How two whole numbers compare. */
export type Comparison = "==" | ">" | ">=" | "<" | "<=";

/** What an operator wants in `values`: nothing, one text or more, or one integer. */
export type Operands = "none" | "texts" | "integer";

/**
 * The filter operators of the registry dialect (SEMANTICS.md 3). `test` is what is tested of the values that a path
 * yields; a `negated` operator holds where its test fails.
 */
export const OPERATORS = {
	EQUALS: { test: "in", operands: "texts" },
	NOT_EQUALS: { test: "in", operands: "texts", negated: true },
	GREATER_THAN: { test: "compare", operands: "integer", comparison: ">" },
	GREATER_OR_EQUAL: { test: "compare", operands: "integer", comparison: ">=" },
	LESS_THAN: { test: "compare", operands: "integer", comparison: "<" },
	LESS_OR_EQUAL: { test: "compare", operands: "integer", comparison: "<=" },
	EXISTS: { test: "exists", operands: "none" },
	NOT_EXISTS: { test: "exists", operands: "none", negated: true },
	IS_EMPTY: { test: "empty", operands: "none" },
	ARRAY_SIZE_EQUALS: { test: "length", operands: "integer", comparison: "==" },
	ARRAY_SIZE_GREATER_THAN: { test: "length", operands: "integer", comparison: ">" },
	ARRAY_SIZE_LESS_THAN: { test: "length", operands: "integer", comparison: "<" },
	ARRAY_SIZE_GREATER_OR_EQUAL: { test: "length", operands: "integer", comparison: ">=" },
	ARRAY_SIZE_LESS_OR_EQUAL: { test: "length", operands: "integer", comparison: "<=" },
} as const satisfies Record<
	string,
	| { test: "in"; operands: "texts"; negated?: true }
	| { test: "exists"; operands: "none"; negated?: true }
	| { test: "empty"; operands: "none" }
	| { test: "compare" | "length"; operands: "integer"; comparison: Comparison }
>;

export type OperatorName = keyof typeof OPERATORS;

export const OPERATOR_NAMES = Object.keys(OPERATORS) as OperatorName[];

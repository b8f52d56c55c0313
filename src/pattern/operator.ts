/** How two whole numbers compare. */
export type Comparison = "==" | ">" | ">=" | "<" | "<=";

/** What an operator wants in `values`: nothing, one text or more, or one integer. */
export type Operands = "none" | "texts" | "integer";

/**
 * The filter operators of the registry dialect (SEMANTICS.md 3). `asks` is the question put to the values that a
 * path yields; `negated` operators hold where the question's answer is no.
 */
export const OPERATORS = {
	EQUALS: { asks: "text", operands: "texts" },
	NOT_EQUALS: { asks: "text", operands: "texts", negated: true },
	GREATER_THAN: { asks: "integer", operands: "integer", comparison: ">" },
	GREATER_OR_EQUAL: { asks: "integer", operands: "integer", comparison: ">=" },
	LESS_THAN: { asks: "integer", operands: "integer", comparison: "<" },
	LESS_OR_EQUAL: { asks: "integer", operands: "integer", comparison: "<=" },
	EXISTS: { asks: "presence", operands: "none" },
	NOT_EXISTS: { asks: "presence", operands: "none", negated: true },
	IS_EMPTY: { asks: "emptiness", operands: "none" },
	ARRAY_SIZE_EQUALS: { asks: "size", operands: "integer", comparison: "==" },
	ARRAY_SIZE_GREATER_THAN: { asks: "size", operands: "integer", comparison: ">" },
	ARRAY_SIZE_LESS_THAN: { asks: "size", operands: "integer", comparison: "<" },
	ARRAY_SIZE_GREATER_OR_EQUAL: { asks: "size", operands: "integer", comparison: ">=" },
	ARRAY_SIZE_LESS_OR_EQUAL: { asks: "size", operands: "integer", comparison: "<=" },
} as const satisfies Record<
	string,
	| { asks: "text"; operands: "texts"; negated?: true }
	| { asks: "presence"; operands: "none"; negated?: true }
	| { asks: "emptiness"; operands: "none" }
	| { asks: "integer" | "size"; operands: "integer"; comparison: Comparison }
>;

export type OperatorName = keyof typeof OPERATORS;

export const OPERATOR_NAMES = Object.keys(OPERATORS) as OperatorName[];

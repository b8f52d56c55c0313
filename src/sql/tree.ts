import type { SqlName } from "./name.js";

/**
 * SQL as a typed tree. Text of a pattern or manifest can enter only as a `text`, or as the keys of `dig` and `field`,
 * which a dialect writes as literals; names are {@link SqlName}s. A join has only keys, and the printer adds the cluster
 * to each: no statement can join objects of two clusters, or by anything but equality.
 */
export type Expression =
	| { readonly is: "column"; readonly of?: SqlName; readonly name: SqlName }
	| { readonly is: "text"; readonly value: string }
	| { readonly is: "number"; readonly value: number }
	| { readonly is: "flag"; readonly value: boolean }
	/** NULL of a type. */
	| { readonly is: "absent"; readonly type: SqlType }
	| { readonly is: "call"; readonly word: SqlWord; readonly args: readonly Expression[] }
	/** A function over the elements of a list. */
	| {
			readonly is: "each";
			readonly word: ListWord;
			readonly list: Expression;
			readonly parameter: SqlName;
			readonly body: Expression;
	  }
	/** A value that is worked out once, and may stand often in the body. */
	| { readonly is: "let"; readonly parameter: SqlName; readonly value: Expression; readonly body: Expression }
	| { readonly is: "infix"; readonly operator: SqlOperator; readonly parts: readonly Expression[] }
	| { readonly is: "not"; readonly operand: Expression }
	| { readonly is: "is-absent"; readonly operand: Expression }
	| {
			readonly is: "case";
			readonly branches: readonly (readonly [Expression, Expression])[];
			readonly otherwise?: Expression;
	  }
	/** Whether a text is one of some. */
	| { readonly is: "one-of"; readonly operand: Expression; readonly texts: readonly string[] }
	/** Whether a double is one of some. */
	| { readonly is: "one-of-numbers"; readonly operand: Expression; readonly numbers: readonly number[] }
	/** Whether the string form of a JSON value is one of some texts. */
	| { readonly is: "has-text"; readonly operand: Expression; readonly texts: readonly string[] }
	/** Whether a JSON value is an empty text, or a list or object with nothing but null in it. */
	| { readonly is: "is-empty"; readonly operand: Expression }
	/** What stands below keys of a JSON value, step by step; NULL where there is none, or null. */
	| { readonly is: "dig"; readonly of: Expression; readonly keys: readonly string[] }
	/** A field of a row with named fields. */
	| { readonly is: "field"; readonly of: Expression; readonly key: string }
	| { readonly is: "struct"; readonly fields: readonly (readonly [SqlName, Expression])[] }
	| { readonly is: "list"; readonly type: SqlType; readonly items: readonly Expression[] }
	/** A JSON value as a row of a shape: what does not fit is NULL. */
	| { readonly is: "cut"; readonly of: Expression; readonly shape: Shape }
	/** The number of a row among those with the same keys, from 1. */
	| { readonly is: "rank"; readonly keys: readonly Expression[]; readonly by: readonly Expression[] };

/** What is kept of a JSON value: all of it, some members of an object, or each element of a list. */
export type Shape =
	| { readonly keeps: "value" }
	| { readonly keeps: "members"; readonly members: ReadonlyMap<string, Shape> }
	| { readonly keeps: "elements"; readonly element: Shape };

export type SqlType = "text" | "texts" | "flag" | "integer" | "json" | "jsons" | "requirements" | "tests";

export type SqlOperator = "=" | "<>" | ">" | ">=" | "<" | "<=" | "+" | "and" | "or" | "||";

/** What is made of each element, which are kept, and whether some or all are so: a NULL is no. */
export type ListWord = "transform" | "filter" | "any" | "every";

/** What every engine can say, each in its own words. Positions count from 0. */
export type SqlWord =
	// Of JSON values. A NULL is of no type.
	| "isText"
	| "isNumber"
	| "isFlag"
	| "isList"
	| "isObject"
	| "textOf"
	/** The string form of a scalar. */
	| "form"
	| "numberOf"
	| "flagText"
	| "elements"
	| "members"
	| "memberCount"
	| "memberNamed"
	| "jsonText"
	| "jsonTrue"
	| "jsonObject"
	| "jsonList"
	| "withMember"
	// Of lists and maps.
	| "listOfOne"
	| "present"
	| "flatten"
	| "concatLists"
	| "distinctItems"
	| "sortedItems"
	| "size"
	| "item"
	| "overlaps"
	| "contains"
	| "sortedJoin"
	| "numbersFrom"
	| "mapOf"
	| "mapKeys"
	| "mapItem"
	| "asText"
	// Of texts and numbers.
	| "characters"
	/** The text behind its number of characters and a colon: so it is known where it ends. */
	| "delimited"
	| "isWhole"
	| "isIntegral"
	| "negative"
	| "wholeText"
	| "isInteger"
	| "integerOf"
	| "beforeFirst"
	| "beforeLast"
	| "part"
	| "groupOfMatch"
	| "lower"
	| "endsWith"
	| "includes"
	| "orElse"
	| "least"
	// Of groups of rows.
	| "smallest"
	| "largest"
	| "rowCount"
	| "gather"
	| "allAre";

/** Where rows come from: a table, a part of the same statement, or rows of a list. */
export interface Source {
	readonly table: SqlName;
	readonly as: SqlName;
}

/** A join. Its keys are pairs of equal expressions; the cluster is always one of them. */
export interface KeyJoin {
	/** `semi` and `anti` keep rows that have, or have not, a counterpart. */
	readonly join: "inner" | "left" | "semi" | "anti";
	readonly with: Source;
	readonly keys: readonly (readonly [Expression, Expression])[];
}

/** A query. Every one has the column `cluster` first. */
export type Query =
	| {
			readonly is: "select";
			readonly distinct?: boolean;
			readonly columns: readonly (readonly [SqlName, Expression])[];
			readonly from: Source;
			readonly joins?: readonly KeyJoin[];
			readonly where?: readonly Expression[];
			/** Groups by the cluster and these. */
			readonly groupBy?: readonly Expression[];
			readonly having?: Expression;
	  }
	/** A row for each element of a list: some columns, the element, and where asked for its position. */
	| {
			readonly is: "unnest";
			readonly columns: readonly (readonly [SqlName, Expression])[];
			readonly from: Source;
			readonly list: Expression;
			readonly as: SqlName;
			readonly position?: SqlName;
	  }
	| { readonly is: "union"; readonly distinct: boolean; readonly parts: readonly Query[] }
	/** What is reached from rows by steps along a table, each once. */
	| {
			readonly is: "closure";
			readonly start: SqlName;
			readonly steps: SqlName;
			readonly from: SqlName;
			readonly to: SqlName;
	  }
	/** Parts with names, the later of which may use the earlier. */
	| { readonly is: "with"; readonly parts: readonly NamedQuery[]; readonly query: Query };

export interface NamedQuery {
	readonly name: SqlName;
	readonly query: Query;
}

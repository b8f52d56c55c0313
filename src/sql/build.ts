import { type SqlName, sqlNamed } from "./name.js";
import type { Expression, KeyJoin, ListWord, Query, Source, SqlOperator, SqlType, SqlWord } from "./tree.js";

/** Makes a column, `table.name` or `name`, and returns it. */
export function column(name: string, of?: string): Expression {
	return { is: "column", name: sqlNamed(name), ...(of === undefined ? {} : { of: sqlNamed(of) }) };
}

/** Makes a text literal and returns it. */
export function textLiteral(value: string): Expression {
	return { is: "text", value };
}

/** Makes a number literal and returns it. */
export function number(value: number): Expression {
	return { is: "number", value };
}

/** Makes TRUE or FALSE and returns it. */
export function flag(value: boolean): Expression {
	return { is: "flag", value };
}

/** Makes a NULL of a type and returns it. */
export function absent(type: SqlType): Expression {
	return { is: "absent", type };
}

/** Makes a call of a word that every dialect has and returns it. */
export function word(name: SqlWord, ...args: readonly Expression[]): Expression {
	return { is: "call", word: name, args };
}

/** Makes a comparison and returns it. */
export function compare(left: Expression, operator: SqlOperator, right: Expression): Expression {
	return { is: "infix", operator, parts: [left, right] };
}

/** Joins conditions that all must hold and returns them as one; TRUE without any. */
export function allHold(...parts: readonly Expression[]): Expression {
	return joined("and", parts, true);
}

/** Joins conditions of which one must hold and returns them as one; FALSE without any. */
export function anyHolds(...parts: readonly Expression[]): Expression {
	return joined("or", parts, false);
}

/** Puts texts together and returns the text. */
export function concat(...parts: readonly Expression[]): Expression {
	return joined("||", parts, "");
}

/** Adds numbers and returns the sum. */
export function sum(...parts: readonly Expression[]): Expression {
	return parts.length === 0 ? number(0) : joined("+", parts, false);
}

function joined(operator: SqlOperator, parts: readonly Expression[], none: boolean | string): Expression {
	const [only] = parts;
	if (only === undefined) return typeof none === "string" ? textLiteral(none) : flag(none);
	return parts.length === 1 ? only : { is: "infix", operator, parts };
}

/** Negates a condition and returns it. */
export function negate(operand: Expression): Expression {
	return { is: "not", operand };
}

/** Makes `operand IS NULL` and returns it. */
export function isAbsent(operand: Expression): Expression {
	return { is: "is-absent", operand };
}

/** Makes `operand IS NOT NULL` and returns it. */
export function isPresent(operand: Expression): Expression {
	return negate(isAbsent(operand));
}

/** Makes a CASE and returns it; NULL where no branch holds and there is no last expression. */
export function choose(branches: readonly (readonly [Expression, Expression])[], otherwise?: Expression): Expression {
	return { is: "case", branches, ...(otherwise === undefined ? {} : { otherwise }) };
}

/** Makes a condition that is FALSE where it would be NULL and returns it. */
export function surely(condition: Expression): Expression {
	return word("orElse", condition, flag(false));
}

/** Makes a function over the elements of a list and returns it. */
export function each(
	name: ListWord,
	list: Expression,
	parameter: string,
	body: (element: Expression) => Expression,
): Expression {
	return { is: "each", word: name, list, parameter: sqlNamed(parameter), body: body(column(parameter)) };
}

/** Names a value that stands often in an expression, and returns the expression. */
export function letting(parameter: string, value: Expression, body: (name: Expression) => Expression): Expression {
	return { is: "let", parameter: sqlNamed(parameter), value, body: body(column(parameter)) };
}

/** Makes a list of expressions and returns it. */
export function listOf(type: SqlType, ...items: readonly Expression[]): Expression {
	return { is: "list", type, items };
}

/** Makes a row with named fields and returns it. */
export function struct(fields: Readonly<Record<string, Expression>>): Expression {
	return { is: "struct", fields: columnsOf(fields) };
}

/** Reads a field of a row and returns it. */
export function field(of: Expression, key: string): Expression {
	return { is: "field", of, key };
}

/** Names a table. */
export function from(table: string, as = table): Source {
	return { table: sqlNamed(table), as: sqlNamed(as) };
}

/** Makes a join on keys and returns it: pairs of the columns at the left, and of what is joined. */
export function joinOn(
	join: KeyJoin["join"],
	source: Source,
	...keys: readonly (readonly [Expression, Expression])[]
): KeyJoin {
	return { join, with: source, keys };
}

/** What a select has beside its columns. */
export type SelectParts = Omit<Extract<Query, { is: "select" }>, "is" | "columns" | "from">;

/** Makes a select and returns it. */
export function select(columns: Readonly<Record<string, Expression>>, source: Source, parts: SelectParts = {}): Query {
	return { is: "select", columns: columnsOf(columns), from: source, ...parts };
}

/** Makes a query of a row for each element of a list and returns it. */
export function unnest(
	columns: Readonly<Record<string, Expression>>,
	source: Source,
	list: Expression,
	as: string,
	position?: string,
): Query {
	return {
		is: "unnest",
		columns: columnsOf(columns),
		from: source,
		list,
		as: sqlNamed(as),
		...(position === undefined ? {} : { position: sqlNamed(position) }),
	};
}

/** Makes the union of queries and returns it. */
export function union(distinct: boolean, ...parts: readonly Query[]): Query {
	const [only] = parts;
	return only !== undefined && parts.length === 1 && !distinct ? only : { is: "union", distinct, parts };
}

function columnsOf(columns: Readonly<Record<string, Expression>>): readonly (readonly [SqlName, Expression])[] {
	return Object.entries(columns).map(([name, expression]) => [sqlNamed(name), expression]);
}

/** Names the columns of a source under their own names. */
export function columnsFrom(as: string, ...names: readonly string[]): Readonly<Record<string, Expression>> {
	return Object.fromEntries(names.map((name) => [name, column(name, as)]));
}

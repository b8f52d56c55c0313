import type { SqlDialect } from "./dialect.js";
import { hasTextInWords, isEmptyInWords } from "./in-words.js";
import type { Expression, KeyJoin, Query, Source } from "./tree.js";

/** Prints a query in a dialect and returns the text, without a semicolon. */
export function printQuery(query: Query, dialect: SqlDialect): string {
	switch (query.is) {
		case "select":
			return printSelect(query, dialect);
		case "unnest":
			return dialect.unnest({
				columns: [
					["cluster", `${query.from.as}.cluster`],
					...query.columns.map(([name, e]) => [name, printExpression(e, dialect)] as const),
				],
				from: printSource(query.from),
				list: printExpression(query.list, dialect),
				as: query.as,
				...(query.position === undefined ? {} : { position: query.position }),
			});
		case "union":
			return query.parts
				.map((part) => {
					const printed = printQuery(part, dialect);
					return part.is === "with" || part.is === "union" ? `SELECT * FROM (\n${printed}\n) u` : printed;
				})
				.join(query.distinct ? "\nUNION\n" : "\nUNION ALL\n");
		case "closure":
			return dialect.closure(query);
		case "with": {
			const parts = query.parts.map(({ name, query: part }) => `${name} AS (\n${printQuery(part, dialect)}\n)`);
			return `WITH ${parts.join(",\n")}\n${printQuery(query.query, dialect)}`;
		}
	}
}

function printSelect(query: Extract<Query, { is: "select" }>, dialect: SqlDialect): string {
	const { columns, from, joins = [], where = [], groupBy, having, distinct = false } = query;
	const tests = joins
		.filter(({ join }) => join === "semi" || join === "anti")
		.map((join) => printTest(join, from, dialect));
	const conditions = [...where.map((one) => printExpression(one, dialect)), ...tests];
	return [
		`SELECT ${distinct ? "DISTINCT " : ""}${[`${from.as}.cluster AS cluster`, ...columns.map(([name, e]) => `${printExpression(e, dialect)} AS ${name}`)].join(", ")}`,
		`FROM ${printSource(from)}`,
		...joins.filter(({ join }) => join === "inner" || join === "left").map((join) => printJoin(join, from, dialect)),
		...(conditions.length === 0 ? [] : [`WHERE ${conditions.join("\n\tAND ")}`]),
		...(groupBy === undefined
			? []
			: [`GROUP BY ${[`${from.as}.cluster`, ...groupBy.map((one) => printExpression(one, dialect))].join(", ")}`]),
		...(having === undefined ? [] : [`HAVING ${printExpression(having, dialect)}`]),
	].join("\n");
}

function printJoin({ join, with: source, keys }: KeyJoin, from: Source, dialect: SqlDialect): string {
	return `${join === "left" ? "LEFT JOIN" : "JOIN"} ${printSource(source)} ON ${equalities(keys, source, from, dialect)}`;
}

/** A join that only keeps rows, as the condition that it is. */
function printTest({ join, with: source, keys }: KeyJoin, from: Source, dialect: SqlDialect): string {
	const exists = `EXISTS (SELECT 1 FROM ${printSource(source)} WHERE ${equalities(keys, source, from, dialect)})`;
	return join === "anti" ? `NOT ${exists}` : exists;
}

function equalities(keys: KeyJoin["keys"], source: Source, from: Source, dialect: SqlDialect): string {
	return [
		`${source.as}.cluster = ${from.as}.cluster`,
		...keys.map(([left, right]) => `${printExpression(right, dialect)} = ${printExpression(left, dialect)}`),
	].join(" AND ");
}

function printSource({ table, as }: Source): string {
	return table === as ? table : `${table} ${as}`;
}

const OPERATORS = { and: " AND ", or: " OR " } as const;

/** Prints an expression in a dialect and returns the text; what is put together stands in parentheses. */
export function printExpression(expression: Expression, dialect: SqlDialect): string {
	const print = (one: Expression): string => printExpression(one, dialect);
	switch (expression.is) {
		case "column":
			return expression.of === undefined ? expression.name : `${expression.of}.${expression.name}`;
		case "text":
			return dialect.text(expression.value);
		case "number":
			return Number.isSafeInteger(expression.value) ? String(expression.value) : dialect.double(expression.value);
		case "flag":
			return expression.value ? "TRUE" : "FALSE";
		case "absent":
			return dialect.absent(expression.type);
		case "call":
			return dialect.words[expression.word](...expression.args.map(print));
		case "each":
			return dialect.each(expression.word, print(expression.list), expression.parameter, print(expression.body));
		case "let":
			return dialect.letting(expression.parameter, print(expression.value), print(expression.body));
		case "infix": {
			const { operator, parts } = expression;
			const between = operator === "and" || operator === "or" ? OPERATORS[operator] : ` ${operator} `;
			return `(${parts.map(print).join(between)})`;
		}
		case "not":
			if (expression.operand.is === "is-absent") return `(${print(expression.operand.operand)} IS NOT NULL)`;
			return `(NOT ${print(expression.operand)})`;
		case "is-absent":
			return `(${print(expression.operand)} IS NULL)`;
		case "case": {
			const branches = expression.branches.map(([test, value]) => `WHEN ${print(test)} THEN ${print(value)}`);
			const otherwise = expression.otherwise === undefined ? "" : ` ELSE ${print(expression.otherwise)}`;
			return `CASE ${branches.join(" ")}${otherwise} END`;
		}
		case "one-of":
			if (expression.texts.length === 0) return "FALSE";
			return `(${print(expression.operand)} IN (${expression.texts.map((one) => dialect.text(one)).join(", ")}))`;
		case "one-of-numbers":
			return `(${print(expression.operand)} IN (${expression.numbers.map((one) => dialect.double(one)).join(", ")}))`;
		case "has-text":
			return (
				dialect.hasText?.(print(expression.operand), expression.texts) ??
				print(hasTextInWords(expression.operand, expression.texts))
			);
		case "is-empty":
			return dialect.isEmpty?.(print(expression.operand)) ?? print(isEmptyInWords(expression.operand));
		case "dig":
			return dialect.dig(print(expression.of), expression.keys);
		case "field":
			return dialect.field(print(expression.of), expression.key);
		case "struct":
			return dialect.struct(expression.fields.map(([name, one]) => [name, print(one)]));
		case "list":
			return dialect.list(expression.type, expression.items.map(print));
		case "cut":
			return dialect.cut(print(expression.of), expression.shape);
		case "rank": {
			const { keys, by } = expression;
			return `ROW_NUMBER() OVER (PARTITION BY ${keys.map(print).join(", ")} ORDER BY ${by.map(print).join(", ")})`;
		}
	}
}

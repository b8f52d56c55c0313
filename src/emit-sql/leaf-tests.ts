import type { Comparison } from "../pattern/operator.js";
import {
	allHold,
	anyHolds,
	choose,
	compare,
	each,
	flag,
	isPresent,
	negate,
	number,
	surely,
	textLiteral,
	word,
} from "../sql/build.js";
import type { Expression, SqlOperator } from "../sql/tree.js";
import type { PathValues } from "./object-reader.js";

/** Tells whether some value is so: a condition that is never NULL. */
export function someValue(
	values: PathValues,
	variable: () => string,
	test: (value: Expression) => Expression,
): Expression {
	return "one" in values ? surely(test(values.one)) : each("any", values.many, variable(), test);
}

/** Tells whether a value's string form is one of some texts (SEMANTICS.md 3). */
export function hasTextIn(operand: Expression, texts: readonly string[]): Expression {
	return { is: "has-text", operand, texts };
}

/** Returns the string form of a value; NULL where it has none (SEMANTICS.md 2). */
export function textForm(value: Expression): Expression {
	return word("form", value);
}

/** Returns the text that a value is; NULL where it is no text. */
export function onlyText(value: Expression): Expression {
	return choose([[word("isText", value), word("textOf", value)]]);
}

/** Returns a text, and NULL for the empty one. */
export function notEmpty(value: Expression): Expression {
	return choose([[compare(value, "<>", textLiteral("")), value]]);
}

/** Tells whether a value is an integer that compares so (SEMANTICS.md 2 and 3). */
export function integerCompares(value: Expression, comparison: Comparison, bound: number): Expression {
	const double = word("numberOf", value);
	const spelt = word("textOf", value);
	const operator = operatorOf(comparison);
	const isSmall = allHold(
		compare(double, "<", { is: "number", value: 1e15 }),
		compare(double, ">", { is: "number", value: -1e15 }),
	);
	return choose(
		[
			[word("isNumber", value), allHold(word("isWhole", double), isSmall, compare(double, operator, number(bound)))],
			[
				word("isText", value),
				allHold(word("isInteger", spelt), compare(word("integerOf", spelt), operator, number(bound))),
			],
		],
		flag(false),
	);
}

/** Tells whether a value is a list of such a length. */
export function lengthCompares(value: Expression, comparison: Comparison, bound: number): Expression {
	return allHold(
		word("isList", value),
		compare(word("size", word("elements", value)), operatorOf(comparison), number(bound)),
	);
}

/** Tells whether a value is `""`, `[]` or `{}`. */
export function isEmptyValue(operand: Expression): Expression {
	return { is: "is-empty", operand };
}

/** Tells whether there is a value. */
export function existsValue(values: PathValues): Expression {
	return "one" in values ? isPresent(values.one) : surely(compare(word("size", values.many), ">", number(0)));
}

/** Tells whether there is no value, or some is empty. */
export function emptyOrAbsent(values: PathValues, variable: () => string): Expression {
	return anyHolds(negate(existsValue(values)), someValue(values, variable, isEmptyValue));
}

function operatorOf(comparison: Comparison): SqlOperator {
	return comparison === "==" ? "=" : comparison;
}

import { isJsonList, isJsonObject, type Json } from "../base/json.js";
import type { Resource } from "../cluster/resource.js";
import type { OperatorName } from "../pattern/operator.js";
import type { Clause, Condition } from "../pattern/pattern.js";
import { stepsOf } from "../pattern/value-path.js";
import { textOf, valuesAt, wholeNumber } from "./values.js";

/**
 * Tells whether an object passes a filter: all conditions of `allOf` hold, at least one of `anyOf`, none of `noneOf`. An
 * empty group holds (SEMANTICS.md 3).
 */
export function passes(resource: Resource, { allOf, anyOf, noneOf }: Clause<Condition>): boolean {
	const test = (condition: Condition): boolean => holds(condition, valuesAt(resource.object, stepsOf(condition.at)));
	return allOf.every(test) && (anyOf.length === 0 || anyOf.some(test)) && !noneOf.some(test);
}

type Holds = (values: readonly Json[], condition: Condition) => boolean;

/** What each operator says of the values V that the path yields (the table of SEMANTICS.md 3). */
const HOLDS: Record<OperatorName, Holds> = {
	EQUALS: (values, { texts }) => values.some((value) => texts.some((text) => textOf(value) === text)),
	NOT_EQUALS: (values, condition) => !HOLDS.EQUALS(values, condition),
	GREATER_THAN: someNumber((number, bound) => number > bound),
	GREATER_OR_EQUAL: someNumber((number, bound) => number >= bound),
	LESS_THAN: someNumber((number, bound) => number < bound),
	LESS_OR_EQUAL: someNumber((number, bound) => number <= bound),
	EXISTS: (values) => values.length > 0,
	NOT_EXISTS: (values) => values.length === 0,
	EQUALS_PATH: () => false,
	ALL_EMPTY: (values) => values.every(isEmpty),
	IS_EMPTY: (values) => values.length === 0 || values.some(isEmpty),
	ARRAY_SIZE_EQUALS: someSize((size, bound) => size === bound),
	ARRAY_SIZE_GREATER_THAN: someSize((size, bound) => size > bound),
	ARRAY_SIZE_LESS_THAN: someSize((size, bound) => size < bound),
	ARRAY_SIZE_GREATER_OR_EQUAL: someSize((size, bound) => size >= bound),
	ARRAY_SIZE_LESS_OR_EQUAL: someSize((size, bound) => size <= bound),
};

function holds(condition: Condition, values: readonly Json[]): boolean {
	return HOLDS[condition.operator](values, condition);
}

function someNumber(compares: (number: number, bound: number) => boolean): Holds {
	return (values, { bound }) =>
		values.some((value) => {
			const number = wholeNumber(value);
			return number !== undefined && bound !== undefined && compares(number, bound);
		});
}

function someSize(compares: (size: number, bound: number) => boolean): Holds {
	return (values, { bound }) =>
		values.some((value) => isJsonList(value) && bound !== undefined && compares(value.length, bound));
}

function isEmpty(value: Json): boolean {
	return (
		value === "" ||
		(isJsonList(value) && value.length === 0) ||
		(isJsonObject(value) && Object.keys(value).length === 0)
	);
}

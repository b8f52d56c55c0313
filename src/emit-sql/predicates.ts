import type { Kinds } from "../pattern/kinds.js";
import type { Literal, Predicate, Scan } from "../plan/plan.js";
import { all, column, compare, flag, isPresent, not, some, text, word } from "../sql/build.js";
import type { Expression } from "../sql/tree.js";
import {
	emptyOrAbsent,
	existsValue,
	hasTextIn,
	integerCompares,
	isEmptyValue,
	lengthCompares,
	someValue,
} from "./leaf-tests.js";
import { type BoundAnchors, NO_ANCHORS, OBJECT, type ObjectReader } from "./object-reader.js";
import { textsOfSide } from "./texts.js";

/** Tells whether an object passes the tests of a scan under a binding: a condition that is never NULL. */
export function passesScan({ where }: Scan, reader: ObjectReader, bound: BoundAnchors = NO_ANCHORS): Expression {
	const { allOf, anyOf, noneOf } = where;
	const test = (predicate: Predicate): Expression => predicateHolds(predicate, reader, bound);
	const literal = ({ predicate, isNegated }: Literal): Expression =>
		isNegated ? not(test(predicate)) : test(predicate);
	return all(
		...allOf.map(test),
		...(anyOf.length === 0 ? [] : [some(...anyOf.map(literal))]),
		...noneOf.map((predicate) => not(test(predicate))),
	);
}

/** Tells whether an object is of some of the kinds. */
export function isOfKinds(kinds: Kinds, of = OBJECT): Expression {
	const tests = kinds.map(({ group, kind }) =>
		all(
			...(kind === undefined ? [] : [compare(column("kind", of), "=", text(kind))]),
			...(group === undefined ? [] : [compare(column("api_group", of), "=", text(group))]),
		),
	);
	return tests.some((test) => test.is === "flag" && test.value) ? flag(true) : some(...tests);
}

function predicateHolds(predicate: Predicate, reader: ObjectReader, bound: BoundAnchors): Expression {
	const values = reader.values(predicate.at, bound);
	const variable = (): string => reader.variable();
	switch (predicate.test) {
		case "exists":
			return existsValue(values);
		case "empty":
			return emptyOrAbsent(values, variable);
		case "all-empty":
			return not(someValue(values, variable, (value) => all(isPresent(value), not(isEmptyValue(value)))));
		case "in":
			return someValue(values, variable, (value) => hasTextIn(value, predicate.texts));
		case "compare":
			return someValue(values, variable, (value) => integerCompares(value, predicate.comparison, predicate.bound));
		case "length":
			return someValue(values, variable, (value) => lengthCompares(value, predicate.comparison, predicate.bound));
		case "same": {
			const side = (at: typeof predicate.at) => textsOfSide({ sources: [at], of: "scalars" }, reader, bound);
			return word("overlaps", side(predicate.at), side(predicate.as));
		}
	}
}

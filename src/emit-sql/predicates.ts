import type { Kinds } from "../pattern/kinds.js";
import type { Literal, Predicate, Scan } from "../plan/plan.js";
import { allHold, anyHolds, column, compare, flag, isPresent, negate, textLiteral, word } from "../sql/build.js";
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
import { type BoundValues, NO_ANCHORS, OBJECT, type ObjectReader } from "./object-reader.js";
import { listOfTexts, textsOfSide } from "./texts.js";

/** Tells whether an object passes the tests of a scan under a binding: a condition that is never NULL. */
export function passesScan({ where }: Scan, reader: ObjectReader, bound: BoundValues = NO_ANCHORS): Expression {
	const { allOf, anyOf, noneOf } = where;
	const test = (predicate: Predicate): Expression => predicateHolds(predicate, reader, bound);
	const literal = ({ predicate, isNegated }: Literal): Expression =>
		isNegated ? negate(test(predicate)) : test(predicate);
	return allHold(
		...allOf.map(test),
		...(anyOf.length === 0 ? [] : [anyHolds(...anyOf.map(literal))]),
		...noneOf.map((predicate) => negate(test(predicate))),
	);
}

/** Tells whether an object is of some of the kinds. */
export function isOfKinds(kinds: Kinds, of = OBJECT): Expression {
	const tests = kinds.map(({ group, kind }) =>
		allHold(
			...(kind === undefined ? [] : [compare(column("kind", of), "=", textLiteral(kind))]),
			...(group === undefined ? [] : [compare(column("api_group", of), "=", textLiteral(group))]),
		),
	);
	return tests.some((test) => test.is === "flag" && test.value) ? flag(true) : anyHolds(...tests);
}

function predicateHolds(predicate: Predicate, reader: ObjectReader, bound: BoundValues): Expression {
	const values = reader.values(predicate.at, bound);
	const variable = (): string => reader.variable();
	switch (predicate.test) {
		case "exists":
			return existsValue(values);
		case "empty":
			return emptyOrAbsent(values, variable);
		case "all-empty":
			return negate(someValue(values, variable, (value) => allHold(isPresent(value), negate(isEmptyValue(value)))));
		case "in":
			return someValue(values, variable, (value) => hasTextIn(value, predicate.texts));
		case "compare":
			return someValue(values, variable, (value) => integerCompares(value, predicate.comparison, predicate.bound));
		case "length":
			return someValue(values, variable, (value) => lengthCompares(value, predicate.comparison, predicate.bound));
		case "same": {
			const side = (at: typeof predicate.at) =>
				listOfTexts(textsOfSide({ sources: [at], of: "scalars" }, reader, bound));
			return word("overlaps", side(predicate.at), side(predicate.as));
		}
	}
}

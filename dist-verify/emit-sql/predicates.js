import { allHold, anyHolds, column, compare, flag, isPresent, negate, textLiteral, word } from "../sql/build.js";
import { emptyOrAbsent, existsValue, hasTextIn, integerCompares, isEmptyValue, lengthCompares, someValue, } from "./leaf-tests.js";
import { NO_ANCHORS, OBJECT } from "./object-reader.js";
import { listOfTexts, textsOfSide } from "./texts.js";
/** Tells whether an object passes the tests of a scan under a binding: a condition that is never NULL. */
export function passesScan({ where }, reader, bound = NO_ANCHORS) {
    const { allOf, anyOf, noneOf } = where;
    const test = (predicate) => predicateHolds(predicate, reader, bound);
    const literal = ({ predicate, isNegated }) => isNegated ? negate(test(predicate)) : test(predicate);
    return allHold(...allOf.map(test), ...(anyOf.length === 0 ? [] : [anyHolds(...anyOf.map(literal))]), ...noneOf.map((predicate) => negate(test(predicate))));
}
/** Tells whether an object is of some of the kinds. */
export function isOfKinds(kinds, of = OBJECT) {
    const tests = kinds.map(({ group, kind }) => allHold(...(kind === undefined ? [] : [compare(column("kind", of), "=", textLiteral(kind))]), ...(group === undefined ? [] : [compare(column("api_group", of), "=", textLiteral(group))])));
    return tests.some((test) => test.is === "flag" && test.value) ? flag(true) : anyHolds(...tests);
}
function predicateHolds(predicate, reader, bound) {
    const values = reader.values(predicate.at, bound);
    const variable = () => reader.variable();
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
            const side = (at) => listOfTexts(textsOfSide({ sources: [at], of: "scalars" }, reader, bound));
            return word("overlaps", side(predicate.at), side(predicate.as));
        }
    }
}
//# sourceMappingURL=predicates.js.map
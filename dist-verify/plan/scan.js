import { OPERATORS } from "../pattern/operator.js";
/**
 * Plans the candidates of a role by positive tests: where an operator is negated, its test must fail (SEMANTICS.md 3).
 *
 * @param anchors of the role's objects: then candidates are rows.
 * @param subjectKinds those whose objects may name the role's kinds.
 */
export function scanOf({ id, kinds, namedBySubject, filter }, anchors = [], subjectKinds = kinds) {
    const anyOf = filter.anyOf.map(literalOf);
    const needed = [
        ...filter.allOf.map(literalOf),
        ...filter.noneOf.map(literalOf).map(({ predicate, isNegated }) => ({ predicate, isNegated: !isNegated })),
        // One alternative is none.
        ...(anyOf.length === 1 ? anyOf : []),
    ];
    return {
        role: id,
        kinds,
        ...(namedBySubject === undefined ? {} : { namedBySubject: { subjectKinds, by: namedBySubject } }),
        anchors,
        where: {
            allOf: needed.filter(({ isNegated }) => !isNegated).map(({ predicate }) => predicate),
            anyOf: anyOf.length === 1 ? [] : anyOf,
            noneOf: needed.filter(({ isNegated }) => isNegated).map(({ predicate }) => predicate),
        },
    };
}
/** Returns every test of a scan, in the order of the groups. */
export function predicatesOf({ where: { allOf, anyOf, noneOf } }) {
    return [...allOf, ...anyOf.map(({ predicate }) => predicate), ...noneOf];
}
/** Returns the paths that a predicate looks at, of one object. */
export function pathsOfPredicate(predicate) {
    return predicate.test === "same" ? [predicate.at, predicate.as] : [predicate.at];
}
function literalOf(condition) {
    return { predicate: predicateOf(condition), isNegated: "negated" in OPERATORS[condition.operator] };
}
function predicateOf({ operator, at, texts, bound = 0, other }) {
    const meaning = OPERATORS[operator];
    switch (meaning.test) {
        case "exists":
        case "empty":
        case "all-empty":
            return { test: meaning.test, at };
        case "same":
            return { test: "same", at, as: other ?? at };
        case "in":
            return { test: "in", at, texts };
        case "compare":
        case "length":
            return { test: meaning.test, at, comparison: meaning.comparison, bound };
    }
}
//# sourceMappingURL=scan.js.map
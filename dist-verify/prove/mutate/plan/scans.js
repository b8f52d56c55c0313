import { removeOne, replaceOne, setOne } from "../variants.js";
import { pathVariants } from "./paths.js";
import { otherPredicates, otherScans } from "./places.js";
const COMPARISONS = ["==", ">", ">=", "<", "<="];
export const comparisonPlannedWrongly = {
    name: "plan-comparison",
    description: "a predicate compares by another operator, or with a bound that is off by one",
    mutations: (plan) => otherPredicates(plan, (predicate) => {
        if (predicate.test !== "compare" && predicate.test !== "length")
            return [];
        const others = COMPARISONS.filter((comparison) => comparison !== predicate.comparison);
        return [
            ...others.map((comparison) => ({ ...predicate, comparison })),
            ...[predicate.bound - 1, predicate.bound + 1].map((bound) => ({ ...predicate, bound })),
        ];
    }),
};
export const predicateDropped = {
    name: "plan-predicate-dropped",
    description: "a condition of a filter is not tested",
    mutations: (plan) => otherScans(plan, (scan) => setOne(scan, "where", [
        ...setOne(scan.where, "allOf", removeOne(scan.where.allOf)),
        ...setOne(scan.where, "anyOf", removeOne(scan.where.anyOf)),
        ...setOne(scan.where, "noneOf", removeOne(scan.where.noneOf)),
    ])),
};
export const predicateMoved = {
    name: "plan-predicate-moved",
    description: "a condition stands in another group: all, any or none",
    mutations: (plan) => otherScans(plan, (scan) => {
        const { allOf, anyOf, noneOf } = scan.where;
        return setOne(scan, "where", [
            ...allOf.map((one, at) => ({ anyOf, allOf: allOf.toSpliced(at, 1), noneOf: [...noneOf, one] })),
            ...noneOf.map((one, at) => ({ anyOf, noneOf: noneOf.toSpliced(at, 1), allOf: [...allOf, one] })),
            ...anyOf.map(({ predicate }, at) => ({ noneOf, anyOf: anyOf.toSpliced(at, 1), allOf: [...allOf, predicate] })),
            // One alternative is none.
            ...(anyOf.length === 0 ? [] : allOf).map((predicate, at) => ({
                noneOf,
                allOf: allOf.toSpliced(at, 1),
                anyOf: [...anyOf, { predicate, isNegated: false }],
            })),
        ]);
    }),
};
export const literalNegated = {
    name: "plan-literal-negated",
    description: "an alternative counts by the other answer",
    mutations: (plan) => otherScans(plan, (scan) => setOne(scan, "where", setOne(scan.where, "anyOf", replaceOne(scan.where.anyOf, (literal) => [{ ...literal, isNegated: !literal.isNegated }])))),
};
export const textsPlannedWrongly = {
    name: "plan-texts",
    description: "the texts of a condition are others: one too few, one in another case",
    mutations: (plan) => otherPredicates(plan, (predicate) => {
        if (predicate.test !== "in")
            return [];
        const lists = [
            ...(predicate.texts.length > 1 ? removeOne(predicate.texts) : []),
            ...replaceOne(predicate.texts, (text) => [text.toUpperCase(), ` ${text}`].filter((other) => other !== text)),
        ];
        return lists.map((texts) => ({ ...predicate, texts }));
    }),
};
export const testWrong = {
    name: "plan-test",
    description: "a condition tests something else: existence for emptiness, an integer for a length",
    mutations: (plan) => otherPredicates(plan, (predicate) => {
        switch (predicate.test) {
            case "exists":
                return [{ ...predicate, test: "empty" }];
            case "all-empty":
                return [{ ...predicate, test: "empty" }];
            case "same":
                return [{ test: "exists", at: predicate.at }];
            case "empty":
                return [{ ...predicate, test: "exists" }];
            case "compare":
                return [{ ...predicate, test: "length" }];
            case "length":
                return [{ ...predicate, test: "compare" }];
            case "in":
                return [{ test: "exists", at: predicate.at }];
        }
    }),
};
export const pathPlannedWrongly = {
    name: "plan-path",
    description: "a condition looks at another path: a step dropped, renamed, or one element for each",
    mutations: (plan) => otherPredicates(plan, (predicate) => pathVariants(predicate.at.path).map((path) => ({ ...predicate, at: { ...predicate.at, path } }))),
};
export const kindPlannedWrongly = {
    name: "plan-kind",
    description: "the candidates of a role are of another kind",
    mutations: (plan) => otherScans(plan, (scan) => setOne(scan, "kinds", replaceOne(scan.kinds, ({ kind = "", ...rest }) => [
        { ...rest, kind: kind === "Pod" ? "Deployment" : "Pod" },
        { ...rest, kind: kind.toLowerCase() },
    ]))),
};
//# sourceMappingURL=scans.js.map
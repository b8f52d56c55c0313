import { removeOne, replaceOne, setOne } from "../variants.js";
import { textVariants } from "./joins.js";
import { pathVariants } from "./paths.js";
import { otherProbes } from "./places.js";
/** Plans in which a link is found out by other criteria. */
function otherCriteria(plan, change) {
    return otherProbes(plan, (probe) => probe.access.by === "criteria" ? setOne(probe, "access", change(probe.access)) : []);
}
/** Criteria with one of them changed, in the key or beside it. */
function otherCriterion(access, change) {
    return [
        ...setOne(access, "key", replaceOne(access.key, change)),
        ...setOne(access, "residual", replaceOne(access.residual, change)),
    ];
}
/** The texts of one of the two sides changed. */
function otherSide(access, change) {
    return otherCriterion(access, (criterion) => [
        ...setOne(criterion, "subject", change(criterion.subject)),
        ...setOne(criterion, "other", change(criterion.other)),
    ]);
}
export const criterionDropped = {
    name: "plan-criterion-dropped",
    description: "a criterion is not asked for, in the key or beside it",
    mutations: (plan) => otherCriteria(plan, (access) => access.key.length + access.residual.length + (access.selector === undefined ? 0 : 1) < 2
        ? []
        : [...setOne(access, "key", removeOne(access.key)), ...setOne(access, "residual", removeOne(access.residual))]),
};
export const sidesOfCriterionSwapped = {
    name: "plan-criterion-sides",
    description: "what a criterion reads of the target is read of the dependency, and the other way round",
    mutations: (plan) => otherCriteria(plan, (access) => otherCriterion(access, ({ subject, other }) => [{ subject: other, other: subject }])),
};
export const textsOfCriterionWrong = {
    name: "plan-criterion-texts",
    description: "a text of a criterion is read from another path, or its default is forgotten or comes first",
    mutations: (plan) => otherCriteria(plan, (access) => otherSide(access, (texts) => [
        ...textVariants(texts),
        ...(texts.transform === undefined ? setOne(texts, "of", ["strings"]) : []),
    ])),
};
export const transformWrong = {
    name: "plan-transform",
    description: "a text is compared without its transform, or with another one",
    mutations: (plan) => otherCriteria(plan, (access) => otherSide(access, (texts) => {
        if (texts.transform === undefined)
            return [];
        const { transform, ...bare } = texts;
        return [bare, ...setOne(texts, "transform", otherTransforms(transform))];
    })),
};
function otherTransforms(transform) {
    const others = [
        { do: "apiGroup" },
        { do: "lowercase" },
        { do: "split", separator: "/", index: 0 },
    ];
    const own = transform.do === "split"
        ? [
            ...[transform.index + 1, transform.index - 1].map((index) => ({ ...transform, index })),
            { ...transform, separator: `${transform.separator}x` },
        ]
        : transform.do === "regex"
            ? [{ do: "regex", expression: "(.*)" }]
            : [];
    return [...own, ...others.filter((other) => other.do !== transform.do)];
}
export const anchorsForgotten = {
    name: "plan-dependency-anchors",
    description: "criteria that mean one element of the dependency are met by different ones",
    mutations: (plan) => otherCriteria(plan, (access) => setOne(access, "otherAnchors", removeOne(access.otherAnchors))),
};
export const selectorWrong = {
    name: "plan-selector",
    description: "a selector is forgotten, read of the other side or at another path, or an empty one means otherwise",
    mutations: (plan) => otherCriteria(plan, (access) => {
        const { selector, ...bare } = access;
        if (selector === undefined)
            return [];
        const { of, at, emptyMatches } = selector;
        return [
            ...(bare.key.length > 0 ? [bare] : []),
            ...setOne(access, "selector", [
                { ...selector, of: of === "subject" ? "other" : "subject" },
                { ...selector, emptyMatches: !emptyMatches },
                ...pathVariants(at.path).map((path) => ({ ...selector, at: { ...at, path } })),
            ]),
        ];
    }),
};
export const ownerWrong = {
    name: "plan-owner",
    description: "who owns is taken for who is owned",
    mutations: (plan) => otherProbes(plan, (probe) => probe.access.by === "closure"
        ? [{ ...probe, access: { by: "closure", owner: probe.access.owner === "subject" ? "other" : "subject" } }]
        : []),
};
//# sourceMappingURL=criteria.js.map
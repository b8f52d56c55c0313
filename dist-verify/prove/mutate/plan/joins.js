import { EVERY_KIND, kindsNamed, takesEveryKind } from "../../../pattern/kinds.js";
import { linksOf } from "../../../plan/requirement.js";
import { removeOne, replaceOne, setOne } from "../variants.js";
import { pathVariants } from "./paths.js";
import { otherJoins } from "./places.js";
/** Joins on fields with other keys. */
function otherKeys(change) {
    return (join) => (join.keys.from === "fields" ? setOne(join, "keys", change(join.keys)) : []);
}
/** Joins on fields with one source of keys changed, of the referrer or of the referent. */
function otherSources(change) {
    return otherKeys((keys) => [
        ...setOne(keys, "referrer", replaceOne(keys.referrer, change)),
        ...setOne(keys, "referent", change(keys.referent)),
    ]);
}
export const sourceDropped = {
    name: "plan-source-dropped",
    description: "one of the places where an object refers to others is not looked at",
    mutations: (plan) => otherJoins(plan, otherKeys((keys) => (keys.referrer.length > 1 ? setOne(keys, "referrer", removeOne(keys.referrer)) : []))),
};
/** At both sides, where both have the part: keys of unlike parts would never meet. */
export const partDropped = {
    name: "plan-key-part-dropped",
    description: "a part of the keys (the namespace, the name) is left out at both sides",
    mutations: (plan) => otherJoins(plan, otherKeys((keys) => keys.referent.parts.map((_, at) => ({
        ...keys,
        referrer: keys.referrer.map((source) => ({ ...source, parts: source.parts.toSpliced(at, 1) })),
        referent: { ...keys.referent, parts: keys.referent.parts.toSpliced(at, 1) },
    })))),
};
export const partsWrong = {
    name: "plan-key-parts",
    description: "a part of a key is read otherwise: from another path, also where it is empty or absent",
    mutations: (plan) => otherJoins(plan, otherSources((source) => [
        ...setOne(source, "parts", replaceOne(source.parts, otherParts)),
        ...source.anchors.flatMap((anchor) => pathVariants(anchor.list.path).map((path) => withAnchor(source, anchor, { list: { ...anchor.list, path } }))),
    ])),
};
function otherParts(part) {
    return part.part === "text" ? setOne(part, "texts", textVariants(part.texts)) : [];
}
/** Returns texts that are read otherwise in one thing. */
export function textVariants(texts) {
    const { sources, notEmpty, ...bare } = texts;
    return [
        ...(notEmpty === true ? [{ ...bare, sources }] : [{ ...texts, notEmpty: true }]),
        ...(sources.length > 1 ? [...removeOne(sources), sources.toReversed()] : []).map((other) => ({
            ...texts,
            sources: other,
        })),
        ...setOne(texts, "sources", replaceOne(sources, otherText)),
    ];
}
function otherText(source) {
    if (typeof source === "string")
        return [`${source}x`];
    return pathVariants(source.path).map((path) => ({ ...source, path }));
}
/** A source with another anchor, wherever its parts start at that. */
function withAnchor(source, anchor, changed) {
    const swapped = new Map([[anchor, changed]]);
    const moved = (path) => {
        const from = path.from === undefined ? undefined : swapped.get(path.from);
        return from === undefined ? path : { ...path, from };
    };
    const anchors = source.anchors.map((one) => {
        const other = one === anchor ? changed : { list: moved(one.list) };
        swapped.set(one, other);
        return other;
    });
    const parts = source.parts.map((part) => {
        if (part.part !== "text")
            return part;
        const sources = part.texts.sources.map((text) => (typeof text === "string" ? text : moved(text)));
        return { ...part, texts: { ...part.texts, sources } };
    });
    return { ...source, anchors, parts };
}
export const identityWrong = {
    name: "plan-by-identity",
    description: "what is referred to counts, or does not count, as a neighbour where it is no object of the snapshot",
    mutations: (plan) => otherJoins(plan, (join) => [{ ...join, byIdentity: !join.byIdentity }]),
};
/**
 * Only of pairs, and of the kinds in which third things are looked for: of the subject's own links both roles' kinds are
 * known, and nobody asks what else the join links.
 */
export const kindsOfJoinWrong = {
    name: "plan-kinds-of-join",
    description: "one of the kinds that a join links is forgotten, or there is one too many",
    mutations: (plan) => otherJoins(plan, (join) => {
        const links = plan.pairing === undefined ? [] : linksOf(plan.pairing.requirement);
        const sides = links
            .filter((link) => link.join === join)
            .flatMap(({ subjectSides, partnerSides }) => [...subjectSides, ...partnerSides]);
        return [
            ...(sides.includes("referent") ? setOne(join, "referrer", otherKinds(join.referrer)) : []),
            ...(sides.includes("referrer") && !join.byIdentity ? setOne(join, "referent", otherKinds(join.referent)) : []),
        ];
    }),
};
function otherKinds(kinds) {
    if (takesEveryKind(kinds))
        return [kindsNamed("Pod")];
    return kinds.length > 1 ? [...removeOne(kinds), EVERY_KIND] : [EVERY_KIND];
}
//# sourceMappingURL=joins.js.map
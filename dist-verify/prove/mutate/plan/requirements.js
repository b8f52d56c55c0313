import { oppositeSide } from "../../../plan/join.js";
import { linksOf } from "../../../plan/requirement.js";
import { removeOne, replaceOne, setOne } from "../variants.js";
import { otherPairProbes, otherProbes, otherRequirements } from "./places.js";
export const linkDropped = {
    name: "plan-link-dropped",
    description: "a link that is demanded, forbidden, or gives points, is not asked for",
    mutations: (plan) => otherRequirements(plan, (requirement) => [
        ...setOne(requirement, "allOf", removeOne(requirement.allOf)),
        ...setOne(requirement, "anyOf", removeOne(requirement.anyOf)),
        ...setOne(requirement, "noneOf", removeOne(requirement.noneOf)),
        ...withTerms(requirement, removeOne(requirement.score.terms)),
    ]),
};
function withTerms(requirement, terms) {
    return setOne(requirement, "score", setOne(requirement.score, "terms", terms));
}
export const linkMoved = {
    name: "plan-link-moved",
    description: "a link that only gives points is demanded, or one that is demanded gives points alone",
    mutations: (plan) => otherRequirements(plan, (requirement) => {
        const { allOf, anyOf, noneOf, score } = requirement;
        const only = score.terms.filter(({ link }) => !allOf.includes(link) && !noneOf.includes(link));
        const scored = new Set(score.terms.map(({ link }) => link));
        const withTerm = (link, wanted) => scored.has(link) ? score : { ...score, terms: [...score.terms, { link, wanted, points: 1 }] };
        return [
            ...anyOf.map((link, at) => ({ ...requirement, anyOf: anyOf.toSpliced(at, 1), allOf: [...allOf, link] })),
            ...allOf.map((link, at) => ({ ...requirement, allOf: allOf.toSpliced(at, 1), score: withTerm(link, true) })),
            ...noneOf.map((link, at) => ({
                ...requirement,
                noneOf: noneOf.toSpliced(at, 1),
                score: withTerm(link, false),
            })),
            ...only.map(({ link, wanted }) => wanted ? { ...requirement, allOf: [...allOf, link] } : { ...requirement, noneOf: [...noneOf, link] }),
        ];
    }),
};
export const minimumOffByOne = {
    name: "plan-minimum",
    description: "the points that are needed are one too many or too few",
    mutations: (plan) => otherRequirements(plan, (requirement) => {
        const { minimum } = requirement.score;
        if (minimum === 0)
            return [];
        return setOne(requirement, "score", setOne(requirement.score, "minimum", [minimum - 1, minimum + 1, 0]));
    }),
};
export const vacuityFlipped = {
    name: "plan-vacuous",
    description: "what can never be found is looked for, or what can be is never found",
    mutations: (plan) => setOne(plan, "isVacuous", [!plan.isVacuous]),
};
export const wantedFlipped = {
    name: "plan-wanted-flipped",
    description: "a link is demanded where it is forbidden, and counts by the other answer",
    mutations: (plan) => otherRequirements(plan, (requirement) => {
        const { allOf, noneOf, score } = requirement;
        return linksOf(requirement).map((link) => {
            const without = (links) => links.filter((one) => one !== link);
            const terms = score.terms.map((term) => (term.link === link ? { ...term, wanted: !term.wanted } : term));
            return {
                ...requirement,
                allOf: noneOf.includes(link) ? [...allOf, link] : without(allOf),
                noneOf: allOf.includes(link) ? [...noneOf, link] : without(noneOf),
                score: { ...score, terms },
            };
        });
    }),
};
export const pointsOffByOne = {
    name: "plan-points",
    description: "a link gives one point too many or too few",
    mutations: (plan) => otherRequirements(plan, (requirement) => withTerms(requirement, replaceOne(requirement.score.terms, (term) => [term.points + 1, term.points - 1].map((points) => ({ ...term, points }))))),
};
export const sideWrong = {
    name: "plan-sides",
    description: "a role stands at the other side of the join, or only at one of the two where it fits both",
    mutations: (plan) => [
        ...otherProbes(plan, ({ access, ...probe }) => "join" in access ? otherSides(access.sides).map((sides) => ({ ...probe, access: { ...access, sides } })) : []),
        ...otherPairProbes(plan, (probe) => [
            ...setOne(probe, "subjectSides", otherSides(probe.subjectSides)),
            ...setOne(probe, "partnerSides", otherSides(probe.partnerSides)),
        ]),
    ],
};
function otherSides(sides) {
    const [only] = sides;
    return sides.length === 1 && only !== undefined ? [[oppositeSide(only)]] : [["referrer"], ["referent"]];
}
export const selfForgotten = {
    name: "plan-self",
    description: "it is forgotten that a candidate of the other role may be the subject itself",
    mutations: (plan) => otherProbes(plan, (probe) => (probe.mustExcludeSubject ? [{ ...probe, mustExcludeSubject: false }] : [])),
};
/** An index where a set of keys would do finds the same, so only the other direction is a fault. */
export const accessWrong = {
    name: "plan-access",
    description: "a set of keys is taken to tell what only an index can tell",
    mutations: (plan) => otherProbes(plan, ({ access, ...probe }) => {
        if (access.by !== "two-of-each-key")
            return [];
        const { why, ...rest } = access;
        return [{ ...probe, access: { ...rest, by: "key-set" } }];
    }),
};
/** Without any driver all pairs are tried, which is slow and no fault; with one that is needed all are found. */
export const driverWrong = {
    name: "plan-driver",
    description: "pairs are found by a link that some of them do without",
    mutations: (plan) => {
        const { pairing } = plan;
        if (pairing === undefined)
            return [];
        const { access, requirement } = pairing;
        const driver = access.by === "key-index" ? access.driver : undefined;
        const wrong = linksOf(requirement).filter((link) => link !== driver && !requirement.allOf.includes(link));
        return wrong.map((other) => ({ ...plan, pairing: { ...pairing, access: { by: "key-index", driver: other } } }));
    },
};
export const rolesOfPlanSwapped = {
    name: "plan-roles-swapped",
    description: "subject and partner are taken for each other",
    mutations: (plan) => (plan.partner === undefined ? [] : [{ ...plan, subject: plan.partner, partner: plan.subject }]),
};
//# sourceMappingURL=requirements.js.map
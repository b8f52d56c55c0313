import { pluralize } from "../../base/pluralize.js";
import { takesEveryKind } from "../../pattern/kinds.js";
import { POINT } from "../../pattern/pattern.js";
import { formatValuePath } from "../../pattern/value-path.js";
import { planPattern } from "../../plan/plan-pattern.js";
import { linksOf } from "../../plan/requirement.js";
import { accessSentences, pairingSentence } from "./access-text.js";
import { filterSentences } from "./condition-text.js";
import { commonSentence, linkSentence } from "./relation-text.js";
import { sentence } from "./sentence.js";
/** Says in words what a pattern looks for, and returns it. */
export function explainPattern(pattern) {
    const { name, displayName, severity, category, profile, dialect, description, whenNone, partner } = pattern;
    const plan = planPattern(pattern);
    const roles = pattern.roles.filter((role) => role !== pattern.subject && role !== partner);
    return {
        ...{ name, displayName, severity, category, profile, dialect },
        ...(description === undefined ? {} : { description }),
        message: messageText(pattern),
        sentences: [
            roleSentence("looks for", pattern.subject, anchorText(pattern)),
            ...(partner === undefined ? [] : [roleSentence("together with another object", partner)]),
            ...roles.map((role) => roleSentence("compares with", role)),
            ...requirementSentences(pattern, plan),
            ...pairSentences(pattern, plan),
            ...(whenNone === undefined
                ? []
                : [sentence("also finds it, once, where the input has none of what it looks for")]),
            ...(plan.isVacuous ? [sentence("finds nothing: its kinds can never be related so")] : []),
        ],
    };
}
function roleSentence(verb, { id, kinds, namedBySubject, filter }, about = []) {
    const named = namedBySubject === undefined
        ? []
        : [
            sentence(`of the kind that a ${formatValuePath(namedBySubject.kind)} names, with the apiVersion at ${typeof namedBySubject.apiVersion === "string" ? JSON.stringify(namedBySubject.apiVersion) : formatValuePath(namedBySubject.apiVersion)}`),
        ];
    return sentence(`${verb} ${id}: ${namedBySubject === undefined ? kindsInWords(kinds) : "an object"}`, [
        ...named,
        ...about,
        ...filterSentences(filter),
    ]);
}
/** Says which kinds an object may be of, those of one group together, and returns the words. */
export function kindsInWords(kinds) {
    if (kinds.length === 0)
        return "an object of no kind";
    if (takesEveryKind(kinds))
        return "an object of any kind";
    const byGroup = new Map();
    for (const { group, kind = "any kind" } of kinds)
        byGroup.set(group, [...(byGroup.get(group) ?? []), kind]);
    const words = [...byGroup].map(([group, names]) => {
        const all = names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
        return group === undefined ? all : `${all} of ${group === "" ? "core" : group}`;
    });
    return `each ${words.join(", or ")}`;
}
function anchorText({ anchors }) {
    if (anchors.length === 0)
        return [];
    const lists = anchors.map(({ list }) => formatValuePath(list)).join(" and of ");
    return [sentence(`with one element at a time of ${lists}: [@] is the same element everywhere`)];
}
function requirementSentences(pattern, plan) {
    const probes = new Map(linksOf(plan.requirement).map((probe) => [probe.id, probe]));
    const ofLink = (link) => linkSentence(link, pattern.subject, accessSentences(probes.get(link.id)));
    return clauseSentences(pattern.requirement, "it", ofLink);
}
function pairSentences({ pairing }, plan) {
    if (pairing === undefined)
        return [];
    return [
        ...clauseSentences(pairing, "the pair", (link) => commonSentence(link, [])),
        ...(plan.pairing === undefined ? [] : [pairingSentence(plan.pairing)]),
    ];
}
function clauseSentences({ allOf, anyOf, noneOf, score }, what, ofLink) {
    const group = (title, links) => links.length === 0 ? [] : [sentence(title, links.map(ofLink))];
    const points = score.terms.map(({ link, wanted, points }) => {
        const { text, parts = [] } = ofLink(link);
        return sentence(`${pointsText(points)} where there is ${wanted ? "" : "not "}${text}`, parts);
    });
    return [
        ...group(`and ${what} is found only where there is each of these:`, allOf),
        ...group(`and ${what} is found only where there is at least one of these:`, anyOf),
        ...group(`and ${what} is found only where there is none of these:`, noneOf),
        ...(score.minimum === 0 || points.length === 0
            ? []
            : [sentence(`and ${what} is found only with at least ${pointsText(score.minimum)} of these:`, points)]),
    ];
}
function pointsText(millionths) {
    const points = millionths / POINT;
    return Number.isInteger(points) ? pluralize(points, "point") : `${points} points`;
}
/** Returns the message with what it says of resources in braces. */
function messageText({ message }) {
    return message
        .map((part) => {
        if ("text" in part)
            return part.text;
        return `{${part.role.id}.${"field" in part ? part.field : formatValuePath(part.at)}}`;
    })
        .join("");
}
//# sourceMappingURL=pattern-explanation.js.map
import { kindsOverlap } from "../../pattern/kinds.js";
import { formatValuePath } from "../../pattern/value-path.js";
import { unwantedLinks, wantedLinks } from "../requirement.js";
import { criteriaQuestion } from "./criteria-question.js";
import { NearestFinder } from "./nearest-object.js";
import { QuestionRows } from "./question-rows.js";
import { typeQuestions } from "./type-question.js";
/** The links of a pattern as questions that are answered by indexes. */
export class AskedLinks {
    /**
     * Those of which none may hold, the one that says best what is missing first. Where the pattern is also about
     * something that must be there, one that the message does not speak of only makes an exception. The first of the
     * definition is no exception from what only may be there. What is looked for again in another namespace stands once,
     * and what has the subject's own name is never what is missing.
     */
    absent;
    /** All of which none may hold: a finding goes away where one of them finds something. */
    unwanted;
    #questions;
    constructor(pattern, candidates, objects) {
        const { allOf, noneOf } = pattern.requirement;
        const positive = wantedLinks(pattern.requirement);
        const negative = unwantedLinks(pattern.requirement);
        this.#questions = new Map([...positive, ...negative].map((link) => [link, answered(questionsOf(link), candidates, objects)]));
        const mentioned = mentionedPaths(pattern);
        const ofLinks = (links) => links.flatMap((link) => (this.#questions.get(link) ?? []).map(({ question }) => question));
        const present = ofLinks(positive).filter((question) => tellsApart(question));
        const always = ofLinks(allOf.filter((link) => !isOnlyAlike(link))).filter((question) => tellsApart(question));
        const [main] = noneOf;
        const isMissing = (link) => present.length === 0 ||
            ofLinks([link]).some((question) => isNews(question, link === main ? always : present, mentioned));
        const weights = new Map(negative.map((link) => [link, Math.max(0, ...ofLinks([link]).map((question) => weightOf(question, mentioned)))]));
        const asked = (link) => ({
            link,
            mayBeThere: !noneOf.includes(link),
            wantedBy: (subject, binding) => this.#wantedBy(link, subject, binding),
        });
        const missing = negative
            .filter((link) => isMissing(link) && !isNamesake(link))
            .toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
        const isSameElsewhere = (link, before) => ofLinks([link]).every((one) => ofLinks(before).some((other) => looksForTheSame(one, other)));
        this.absent = missing.filter((link, i) => i === 0 || !isSameElsewhere(link, missing.slice(0, i))).map(asked);
        this.unwanted = [...new Set(noneOf)].map(asked);
    }
    /** Tells whether a link finds something; `undefined` where it is none of criteria. */
    holds(link, subject, binding) {
        if (link.relation.by !== "criteria")
            return undefined;
        return this.#wantedBy(link, subject, binding).some(({ question, wanted }) => question.finder.isThere(subject, wanted));
    }
    /** How often something of a candidate was compared with what is asked for. */
    get compared() {
        return [...this.#questions.values()].flat().reduce((sum, { rows }) => sum + rows.compared, 0);
    }
    #wantedBy(link, subject, binding) {
        return (this.#questions.get(link) ?? []).flatMap((question) => question.question.wantedBy(subject, binding).map((wanted) => ({ question, wanted })));
    }
}
/** Whether what a link finds may be called otherwise, and is only a sign that the right thing should be there. */
function isOnlyAlike({ relation }) {
    return relation.by === "criteria" && relation.criteria.some(({ subject }) => subject.transform?.do === "regex");
}
/** Whether a link finds what has the subject's own name: a counterpart of it, or itself, which excuses it. */
function isNamesake({ relation }) {
    if (relation.by !== "criteria")
        return false;
    return relation.criteria.some((criterion) => [criterion.subject, criterion.other].every(isName));
}
function isName({ sources: [source], transform }) {
    return typeof source === "object" && transform === undefined && formatValuePath(source) === "metadata.name";
}
/** A question whose texts stand in the message says what is missing; one that knows no single object, the least. */
const WEIGHT = { mentioned: 4, selector: 2, identity: 1, byName: 0.5 };
function weightOf(question, mentioned) {
    if (!tellsApart(question))
        return 0;
    const { identity, labelsOf } = question;
    const isMentioned = tokensOf(question).some((token) => isIn(mentioned, token));
    const by = labelsOf === "object" ? WEIGHT.selector : labelsOf === "subject" ? 0 : WEIGHT.identity;
    const byName = identity?.role === "name" ? WEIGHT.byName : 0;
    return (isMentioned ? WEIGHT.mentioned : 0) + by + byName;
}
/** Whether a question means certain objects, and not just any in a namespace. */
function tellsApart({ identity, labelsOf }) {
    return identity !== undefined || labelsOf !== undefined;
}
/**
 * Whether a question is about something absent, although something else must be there: the message speaks of it, or it
 * has a selector, and nothing that must be there is asked for by as much of the subject. What only the pattern's own
 * texts tell apart is an exception.
 */
function isNews(question, present, mentioned) {
    const tokens = tokensOf(question);
    // A message can hardly spell a selector.
    if (!tokens.some((token) => token.endsWith(".") || isIn(mentioned, token)))
        return false;
    const all = [...tokens, ...whereOf(question)];
    return present.every((one) => {
        const known = new Set([...tokensOf(one), ...whereOf(one)]);
        return !kindsOverlap(one.to.kinds, question.to.kinds) || all.some((token) => !known.has(token));
    });
}
/** Whether a question takes all that tells its objects apart, but the namespace, from where another one does. */
function looksForTheSame(one, other) {
    const known = new Set(tokensOf(other));
    const tokens = tokensOf(one);
    return kindsOverlap(one.to.kinds, other.to.kinds) && tokens.length > 0 && tokens.every((token) => known.has(token));
}
/** The places of the subject from which a question takes what objects must have. */
function tokensOf({ parts, labelsOf, selectorPath }) {
    const from = parts.filter(({ role }) => role !== "namespace").flatMap((part) => part.from);
    return labelsOf === "object" && selectorPath !== undefined ? [...from, `${selectorPath}.`] : from;
}
function whereOf({ parts }) {
    return parts.filter(({ role }) => role === "namespace").map(({ from }) => `namespace ${from.join()}`);
}
/** A token that ends in a dot stands for all that is below. */
function isIn(mentioned, token) {
    if (!token.endsWith("."))
        return mentioned.has(token);
    const holder = token.slice(0, -1);
    return [...mentioned].some((path) => path.startsWith(token) || path.startsWith(`${holder}[`));
}
/** The paths of the subject whose texts stand in the message. */
function mentionedPaths({ message, subject }) {
    return new Set(message.flatMap((part) => ("at" in part && part.role.id === subject.id ? [formatValuePath(part.at)] : [])));
}
function questionsOf({ relation, to, excludesSelf }) {
    if (relation.by === "type")
        return typeQuestions(relation.type, to);
    return relation.by === "criteria" ? [criteriaQuestion({ to, excludesSelf }, relation)] : [];
}
function answered(questions, candidates, objects) {
    return questions.map((question) => {
        const rows = new QuestionRows(question, () => candidates.of(question.to));
        return { question, rows, finder: new NearestFinder(question, rows, objects) };
    });
}
//# sourceMappingURL=asked-links.js.map
import { pluralize } from "../../base/pluralize.js";
import { kindNames } from "../../pattern/kinds.js";
import { spellRequirement } from "./label-requirement.js";
import { kindPlural } from "./part-words.js";
/** Of many values these are shown, each up to so many characters. */
const MOST_VALUES = 5;
const MOST_CHARACTERS = 60;
/**
 * Says what is looked for: `Service web, port 8080 in namespace shop`.
 *
 * @param others how many more ways there are to name the subject.
 */
export function lookedForText(question, wanted, kinds, others) {
    const { parts, identity } = question;
    const textsOf = (part) => wanted.hides?.(part) === true ? "that a Secret has" : listed(wanted.texts[parts.indexOf(part)] ?? [], "or");
    const name = identity?.role === "name" ? ` ${textsOf(identity)}` : "";
    const labels = labelsText(wanted);
    const fields = parts
        .filter((part) => part.role === "field" || (part.role === "name" && part !== identity))
        .map((part, i) => {
        const separator = name === "" && labels === "" && i === 0 ? " with" : ",";
        return `${separator} ${part.word} ${part.demand === undefined ? textsOf(part) : `like ${cut(part.demand)}`}`;
    });
    const where = parts.find(({ role }) => role === "namespace");
    const isNowhere = where === undefined || wanted.texts[parts.indexOf(where)]?.join("") === "";
    const namespace = isNowhere || where === undefined ? "" : ` in namespace ${textsOf(where)}`;
    const more = others === 0 ? "" : `, or ${pluralize(others, "other way")} to name it`;
    return `${listed(kinds, "or")}${name}${labels}${fields.join("")}${namespace}${more}`;
}
function labelsText({ required, labels }) {
    if (required !== undefined) {
        return required.length === 0 ? " with any labels" : ` with ${listed(required.map(spellRequirement), "and", cut)}`;
    }
    if (labels === undefined)
        return "";
    if (labels.size === 0)
        return " that selects what has no labels";
    const pairs = [...labels].map(([key, value]) => `${key}=${value}`);
    return ` that selects ${listed(pairs, "and", cut)}`;
}
/** Returns the kinds that a question looks for; `object` where it may be any. */
export function kindsLookedFor({ parts, to }, wanted) {
    const asked = parts.findIndex(({ path, role }) => role === "kind" && path === "kind");
    const names = wanted.texts[asked] ?? kindNames(to.kinds) ?? [];
    return names.length === 0 ? ["object"] : names;
}
/** Says in what an object differs from what is looked for: `name differs by one letter`. */
export function differenceText(difference) {
    switch (difference.in) {
        case "part":
            return partText(difference);
        case "labels":
            return labelText(difference.missed, difference.actual, difference.otherKey);
        case "selector": {
            const label = difference.actual === undefined ? "is missing" : `is ${shown(difference.actual)}`;
            return `it selects ${cut(spellRequirement(difference.demanded))}, and that label ${label}`;
        }
        case "kind":
            return "another kind of that name";
        case "filter":
            return "it is there, but not as the pattern asks for it";
    }
}
function partText({ part, wanted, actual, isHidden, likeness }) {
    const { role, word } = part;
    if (role === "namespace")
        return actual.join("") === "" ? "in no namespace" : `in namespace ${listed(actual, "and")}`;
    if (role === "kind")
        return `${word} ${listed(actual, "and")}`;
    if (isHidden)
        return `its ${word} is another one`;
    const [text] = actual;
    if (text === undefined)
        return `it has no ${word}`;
    if (likeness === undefined) {
        return actual.length === 1
            ? `its ${word} is ${shown(text)}`
            : `its ${kindPlural(word)} are ${listed(actual, "and")}`;
    }
    const what = role === "name" ? "name" : `${word} ${shown(text)}`;
    if (likeness === "spelling")
        return `${what} differs in case or separators`;
    if (likeness === "letter")
        return `${what} differs by one letter`;
    if (likeness === "number")
        return `${what} differs in a number`;
    return `${what} ${affixText(wanted, text)}`;
}
function affixText(wanted, text) {
    for (const one of wanted) {
        if (one.length < text.length && text.endsWith(one))
            return `has ${shown(text.slice(0, -one.length))} in front`;
        if (one.length < text.length && text.startsWith(one))
            return `has ${shown(text.slice(one.length))} behind`;
        if (one.endsWith(text))
            return `lacks ${shown(one.slice(0, -text.length))} in front`;
        if (one.startsWith(text))
            return `lacks ${shown(one.slice(text.length))} behind`;
    }
    return "is alike";
}
function labelText({ key, operator }, actual, otherKey) {
    if (operator === "DoesNotExist")
        return `label ${cut(key)} is there`;
    if (actual !== undefined)
        return `label ${cut(key)} is ${shown(actual)}`;
    if (otherKey !== undefined)
        return `label ${cut(key)} is missing, ${cut(otherKey)} has that value`;
    return `label ${cut(key)} is missing`;
}
/**
 * Says that nothing is near: that there is no such object at all, or how many there are.
 *
 * @param count of the objects that are of these kinds, there and elsewhere.
 */
export function nothingNearText(kinds, namespaces, count) {
    const where = namespaces.join("") === "" ? "the input" : `namespace ${listed(namespaces, "or")}`;
    if (count.here === 0) {
        const elsewhere = count.elsewhere === 0 ? "" : `, ${count.elsewhere} elsewhere`;
        return `no ${listed(kinds, "or")} at all in ${where}${elsewhere}`;
    }
    const [kind = "object"] = kinds;
    const objects = kinds.length > 1 ? "objects" : kindPlural(kind);
    return count.here === 1
        ? `the one ${listed(kinds, "or")} in ${where} is not like it`
        : `none of the ${count.here} ${objects} in ${where} is like it`;
}
/** Lists texts in words: `a, b or c`, and how many more there are. */
function listed(texts, word, show = shown) {
    const more = texts.length - MOST_VALUES;
    const words = texts.slice(0, MOST_VALUES).map(show);
    if (more > 0)
        return `${words.join(", ")} ${word} ${more} more`;
    const last = words.pop() ?? "";
    return words.length === 0 ? last : `${words.join(", ")} ${word} ${last}`;
}
/** Quotes a text where it would not stand out from the words around it. */
function shown(text) {
    return /^[^\s"'`(),;]+$/.test(text) && !/^[-_./:]|[-_./:]$/.test(text) ? cut(text) : JSON.stringify(cut(text));
}
function cut(text) {
    const characters = [...text];
    return characters.length <= MOST_CHARACTERS ? text : `${characters.slice(0, MOST_CHARACTERS).join("")}...`;
}
//# sourceMappingURL=evidence-words.js.map
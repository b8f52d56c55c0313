import { anchorsOf, NOTHING_BOUND } from "../../../reference/binding.js";
import { textsOf } from "../../../reference/texts.js";
import { transformText } from "../../../reference/transform.js";
import { NAMESPACES, OBJECT_NAMES, PLAIN_NAMES } from "../name-pools.js";
import { isInNoNamespace } from "./generated-kinds.js";
import { selectorFor } from "./selector-samples.js";
import { inputsFor } from "./transform-samples.js";
import { bindingAt, ensureElements, placeOf, setPlace } from "./value-places.js";
/** Returns the anchors of the other side of an entry. */
export function otherAnchors({ criteria, selector }) {
    const paths = criteria.flatMap(({ other }) => other.sources.filter((source) => typeof source !== "string"));
    return anchorsOf([...paths, ...(selector?.of === "other" ? [selector.at] : [])]);
}
/** Changes two objects so that criteria and selector of an entry hold of them, as far as that is possible. */
export function relateByCriteria(random, { criteria, selector }, subject, other) {
    for (const { object, anchors, indexes } of [subject, other])
        ensureElements(random, object, anchors, indexes);
    // A text that two criteria read is often changed by the second.
    for (let round = 0; round < 2; round++) {
        for (const criterion of random.shuffled(criteria))
            giveCommonText(random, criterion, subject, other);
    }
    if (selector === undefined)
        return;
    const [selecting, selected] = selector.of === "subject" ? [subject, other] : [other, subject];
    const value = selectorFor(random, selected.object, selector.emptyMatches);
    setPlace(random, selecting.object, placeOf(selector.at, selecting.indexes), value, random.chance("even"));
}
/** Gives the two sides of a criterion a text in common. */
function giveCommonText(random, criterion, subject, other) {
    const [own, theirs] = [textsIn(subject, criterion.subject), textsIn(other, criterion.other)];
    if (own.some((text) => theirs.includes(text)))
        return;
    const known = random.shuffled([...own, ...theirs]);
    const texts = [...known.slice(0, 2), freshText(random, criterion), random.pick(OBJECT_NAMES)];
    const literal = [criterion.subject, criterion.other].find(({ sources: [first] }) => typeof first === "string");
    // The text of a literal cannot be changed.
    const candidates = literal === undefined ? texts : known;
    for (const text of candidates) {
        if (yieldText(random, subject, criterion.subject, text) && yieldText(random, other, criterion.other, text))
            return;
    }
}
function textsIn({ object, anchors, indexes }, texts) {
    const binding = anchors.length === 0 ? NOTHING_BOUND : bindingAt(object, anchors, indexes);
    return binding === undefined ? [] : textsOf(object, texts, binding);
}
function freshText(random, { subject, other }) {
    const isNamespace = [subject, other].some(({ sources: [first] }) => typeof first === "object" && last(first) === "namespace");
    if (isNamespace)
        return random.pick(NAMESPACES);
    return random.pick(random.chance("plainName") ? OBJECT_NAMES.slice(0, PLAIN_NAMES) : OBJECT_NAMES);
}
function last({ path }) {
    const step = path.at(-1);
    return step?.step === "key" ? step.key : undefined;
}
/** Changes an object so that one of its texts is this. Returns whether it is. */
function yieldText(random, bound, texts, text) {
    if (textsIn(bound, texts).includes(text))
        return true;
    const [first, fallback] = texts.sources;
    if (first === undefined || typeof first === "string")
        return false;
    const { object, indexes } = bound;
    if (fallback !== undefined && random.chance("lessThanEven")) {
        const isDone = typeof fallback === "string"
            ? (texts.transform === undefined ? fallback : transformText(fallback, texts.transform)) === text
            : setText(random, bound, fallback, texts, text);
        if (!isDone)
            return false;
        setPlace(random, object, placeOf(first, indexes), undefined, true);
        return textsIn(bound, texts).includes(text);
    }
    return setText(random, bound, first, texts, text) && textsIn(bound, texts).includes(text);
}
function setText(random, { object, indexes }, at, { transform }, text) {
    const inputs = inputsFor(text, transform);
    if (inputs.length === 0 || !mayChange(object, at))
        return false;
    const input = random.chance("even") ? (inputs[0] ?? text) : random.pick(inputs);
    setPlace(random, object, placeOf(at, indexes), typed(random, input, at), random.chance("sometimes"));
    return true;
}
/** What says of which kind an object is stays, and so does the namespace of what has none. */
function mayChange(object, { from, path }) {
    const [first, second] = path;
    if (from !== undefined || first?.step !== "key")
        return true;
    if (first.key === "kind" || first.key === "apiVersion")
        return false;
    const isNamespace = first.key === "metadata" && second?.step === "key" && second.key === "namespace";
    return !isNamespace || !isInNoNamespace(String(object.apiVersion), String(object.kind));
}
/** At times another value with this string form. */
function typed(random, text, { path }) {
    if (path.at(-1)?.step === "keys" || random.chance("moreThanEven"))
        return text;
    if (text === "true" || text === "false")
        return text === "true";
    return text !== "" && String(Number(text)) === text ? Number(text) : text;
}
//# sourceMappingURL=relate-criteria.js.map
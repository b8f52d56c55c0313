import { isJsonObject } from "../../base/json.js";
import { includesKind } from "../../pattern/kinds.js";
import { firstPlace, placedValues } from "../fields/concrete-paths.js";
import { linkedPaths } from "../fields/linked-fields.js";
import { below, elements, strings } from "../members.js";
import { kindKnownTo, RELATIONSHIP_MEANINGS, thingOf } from "../relationship-types.js";
import { criteriaQuestion } from "./criteria-question.js";
import { requirementsOf } from "./label-requirement.js";
/**
 * Returns the questions that a relationship type of the registry dialect puts, by each side that the subject can be
 * (SEMANTICS.md 4). None for types of which nothing can be near.
 */
export function typeQuestions(type, to) {
    if (type === "EXPOSES")
        return [of("Service", exposing("subject", to)), of("Pod", exposing("other", to))];
    if (type === "HAS_AFFINITY_TO")
        return [affinityQuestion(to, "own"), affinityQuestion(to, "any")];
    const known = kindKnownTo(type);
    if (known === undefined)
        return [];
    return [
        namedQuestion(type, to),
        known === "Namespace" ? of("Namespace", insideQuestion(to)) : namingQuestion(type, known, to),
    ];
}
const NAMESPACE = {
    role: "namespace",
    word: "namespace",
    path: "metadata.namespace",
    from: ["metadata.namespace"],
};
const OWN_NAME = ["metadata", "name"];
/** The subject names the object. */
function namedQuestion(type, to) {
    const identity = { role: "name", word: "name", path: "metadata.name", from: [] };
    const isLookedFor = ([kind]) => to.kinds.some((one) => one.kind === undefined || one.kind === kind);
    return {
        to,
        parts: [NAMESPACE, identity],
        identity,
        excludesSelf: true,
        wantedBy: (subject) => RELATIONSHIP_MEANINGS[type].names(subject).filter(isLookedFor).map(textsOfThing),
        askedAt: (subject, binding, { texts: [, names = []] }) => {
            const places = linkedPaths(type, subject).flatMap((at) => placedValues(subject.object, at, binding));
            return (places.find(({ value }) => names.includes(String(value))) ?? places[0])?.path;
        },
        rowsOf: (resource) => {
            const thing = thingOf(type, resource);
            return thing === undefined ? [] : [{ resource, ...textsOfThing(thing) }];
        },
    };
}
/** The object names the subject. */
function namingQuestion(type, named, to) {
    const identity = { role: "field", word: named, from: ["metadata.name"] };
    return {
        to,
        parts: [NAMESPACE, identity],
        identity,
        excludesSelf: true,
        wantedBy: (subject) => {
            const thing = thingOf(type, subject);
            return thing === undefined ? [] : [textsOfThing(thing)];
        },
        askedAt: () => OWN_NAME,
        rowsOf: (resource) => RELATIONSHIP_MEANINGS[type]
            .names(resource)
            .filter(([kind]) => kind === named)
            .map((thing) => ({ resource, ...textsOfThing(thing) })),
    };
}
/** The object is in the namespace that the subject is. */
function insideQuestion(to) {
    return {
        ...{ to, parts: [NAMESPACE], excludesSelf: true },
        wantedBy: ({ name }) => [{ texts: [[name]] }],
        askedAt: () => OWN_NAME,
        rowsOf: (resource) => [{ resource, texts: [[resource.namespace]] }],
    };
}
function textsOfThing([, where, name]) {
    return { texts: [[where], [name]] };
}
function exposing(side, to) {
    const relation = {
        by: "criteria",
        criteria: [{ subject: textsAt("metadata", "namespace"), other: textsAt("metadata", "namespace") }],
        selector: { of: side, at: pathOf("spec", "selector"), emptyMatches: false },
    };
    return criteriaQuestion({ to, excludesSelf: true }, relation);
}
/** Lets subjects of one kind ask only. */
function of(kind, question) {
    const wantedBy = (subject, ...others) => subject.kind === kind ? question.wantedBy(subject, ...others) : [];
    return { ...question, wantedBy };
}
/** @param where terms that mean Pods of named namespaces, or of any that a selector matches. */
function affinityQuestion(to, where) {
    const wantedByTerm = (term, subject) => {
        const namespaces = strings(elements(term, "namespaces"));
        const isOfAny = isJsonObject(below(term, "namespaceSelector"));
        if (isOfAny !== (where === "any"))
            return [];
        const required = requirementsOf(below(term, "labelSelector") ?? null, true);
        if (required === undefined)
            return [];
        return [{ texts: isOfAny ? [] : [namespaces.length === 0 ? [subject.namespace] : namespaces], required }];
    };
    return {
        to,
        parts: where === "own" ? [NAMESPACE] : [],
        labelsOf: "object",
        excludesSelf: true,
        wantedBy: (subject) => elements(subject.object, "spec", "affinity", "podAffinity", "requiredDuringSchedulingIgnoredDuringExecution").flatMap((term) => wantedByTerm(term, subject)),
        askedAt: (subject, binding) => {
            const [at] = linkedPaths("HAS_AFFINITY_TO", subject);
            return at && firstPlace(subject.object, at, binding);
        },
        rowsOf: (resource) => includesKind([{ kind: "Pod" }], resource)
            ? [{ resource, texts: where === "own" ? [[resource.namespace]] : [] }]
            : [],
    };
}
function pathOf(...keys) {
    return { path: keys.map((key) => ({ step: "key", key })) };
}
function textsAt(...keys) {
    return { sources: [pathOf(...keys)], of: "scalars" };
}
//# sourceMappingURL=type-question.js.map
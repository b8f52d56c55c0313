import { isJsonList, isJsonObject } from "../../base/json.js";
import { RESOURCE_OPERATORS } from "../../pattern/operator.js";
/** Everything that a pattern of the dialect can use, by the words that {@link resourceUsesOf} has for it. */
export const RESOURCE_USES = {
    operators: [...RESOURCE_OPERATORS.keys(), "EQUALS valuesFrom"],
    relationships: ["custom", "owns", "ownedBy", "selects", "selectedBy"].flatMap((type) => ["matchAll", "matchAny", "matchNone"].map((group) => `${type} in ${group}`)),
    anchors: [
        ...["target filter", "target criterion", "target selector", "nested on the target", "two on the target"],
        ...["dependency criterion", "dependency selector", "nested on the dependency", "two on the dependency", "message"],
    ],
    forms: [
        ...[
            "kind",
            "every kind",
            "category",
            "kinds",
            "fromTarget",
            "[~]",
            "[*]",
            "literal",
            "default path",
            "default value",
        ],
        ...["apiGroup", "split", "regex", "lowercase", "several criteria", "emitOnEmpty", "for", "texts in a message"],
    ],
};
/** Returns what a pattern of the resource dialect uses. */
export function resourceUsesOf(pattern) {
    const { subject, requirement, anchors, roles } = pattern;
    const conditions = roles.flatMap((role) => conditionsOf(role.filter));
    const links = [...requirement.allOf, ...requirement.anyOf, ...requirement.noneOf];
    const types = { matchAll: requirement.allOf, matchAny: requirement.anyOf, matchNone: requirement.noneOf };
    return {
        operators: conditions.map(({ operator }) => OPERATOR_WORDS.get(operator) ?? "EQUALS valuesFrom"),
        relationships: Object.entries(types).flatMap(([group, list]) => list.map((link) => `${typeOf(link)} in ${group}`)),
        anchors: anchorUses(conditionsOf(subject.filter), links, anchors, pattern),
        forms: formsOf(pattern, links),
    };
}
const OPERATOR_WORDS = new Map([...RESOURCE_OPERATORS].map(([word, name]) => [name, word]));
function conditionsOf({ allOf, anyOf, noneOf }) {
    return [...allOf, ...anyOf, ...noneOf];
}
function typeOf({ relation }) {
    if (relation.by === "ownership")
        return relation.owner === "subject" ? "owns" : "ownedBy";
    if (relation.by === "type" || relation.selector === undefined)
        return "custom";
    return relation.selector.of === "subject" ? "selects" : "selectedBy";
}
function anchorUses(conditions, links, anchors, { message }) {
    const uses = [];
    const note = (use, holds) => {
        if (holds)
            uses.push(use);
    };
    note("target filter", conditions.some(({ at, other }) => isBound(at) || (other !== undefined && isBound(other))));
    note("nested on the target", anchors.some(({ list }) => isBound(list)));
    note("two on the target", anchors.filter(({ list }) => !isBound(list)).length > 1);
    note("message", message.some((part) => "at" in part && isBound(part.at)));
    for (const { relation } of links) {
        if (relation.by !== "criteria")
            continue;
        const { criteria, selector } = relation;
        const others = [
            ...criteria.flatMap(({ other }) => pathsIn(other)),
            ...(selector?.of === "other" ? [selector.at] : []),
        ];
        note("target criterion", criteria.some((criterion) => pathsIn(criterion.subject).some(isBound)));
        note("dependency criterion", criteria.some((criterion) => pathsIn(criterion.other).some(isBound)));
        note("target selector", selector?.of === "subject" && isBound(selector.at));
        note("dependency selector", selector?.of === "other" && isBound(selector.at));
        note("nested on the dependency", others.some(({ from }) => from !== undefined && isBound(from.list)));
        const lists = new Set(others.flatMap(({ from }) => (from === undefined ? [] : [outermost(from)])));
        note("two on the dependency", lists.size > 1);
    }
    return uses;
}
function isBound({ from }) {
    return from !== undefined;
}
function outermost(anchor) {
    return anchor.list.from === undefined ? anchor : outermost(anchor.list.from);
}
function pathsIn({ sources }) {
    return sources.filter((source) => typeof source !== "string");
}
function formsOf({ definition, message, whenNone, ...pattern }, links) {
    const spec = isJsonObject(definition.spec) ? definition.spec : {};
    const types = [spec.target, ...(isJsonList(spec.dependencies) ? spec.dependencies : [])].filter((one) => isJsonObject(one ?? null));
    const criteria = links.flatMap(({ relation }) => (relation.by === "criteria" ? [relation.criteria] : []));
    const texts = criteria.flat().flatMap(({ subject, other }) => [subject, other]);
    const steps = new Set(texts.flatMap(pathsIn).flatMap(({ path }) => path.map(({ step }) => step)));
    const defaults = texts.flatMap(({ sources }) => sources.slice(1));
    return [
        ...types.map((type) => formOfType(type)),
        ...(steps.has("keys") ? ["[~]"] : []),
        ...(steps.has("each") ? ["[*]"] : []),
        ...(texts.some(({ sources: [first] }) => typeof first === "string") ? ["literal"] : []),
        ...defaults.map((source) => (typeof source === "string" ? "default value" : "default path")),
        ...texts.flatMap(({ transform }) => (transform === undefined ? [] : [transform.do])),
        ...(criteria.some(({ length }) => length > 1) ? ["several criteria"] : []),
        ...(whenNone === undefined ? [] : ["emitOnEmpty"]),
        ...(pattern.for === undefined ? [] : ["for"]),
        ...(message.some((part) => "at" in part) ? ["texts in a message"] : []),
    ];
}
function formOfType(type) {
    const has = (key) => (type[key] ?? null) !== null;
    if (has("fromTarget"))
        return "fromTarget";
    if (has("kinds"))
        return "kinds";
    if (has("category"))
        return "category";
    return type.kind === "*" ? "every kind" : "kind";
}
//# sourceMappingURL=resource-uses.js.map
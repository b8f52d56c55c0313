import { kindNames } from "../../pattern/kinds.js";
import { POINT } from "../../pattern/pattern.js";
import { passes } from "../../reference/conditions.js";
/**
 * Reads the structure of a pattern. Rules are read from the definition, where they stand one by one; only the registry
 * dialect has some.
 */
export function structureOf(pattern) {
    const subject = pattern.subject.id;
    const { spec } = pattern.dialect === "kubepattern.it/v1" ? pattern.definition : { spec: {} };
    return {
        name: pattern.name,
        subject,
        ...(pattern.partner === undefined ? {} : { partner: pattern.partner.id }),
        roles: pattern.roles.map(roleOf),
        links: groupOf(spec.relationships, spec.minRelationshipPoints, subject),
        commonLinks: groupOf(spec.commonRelationships, spec.minCommonRelationshipPoints, subject),
    };
}
function roleOf({ id, kinds, filter }) {
    const [kind = ""] = kindNames(kinds) ?? [];
    return {
        id,
        kind,
        conditions: [
            ...filter.allOf.map((condition) => conditionOf(condition, "allOf")),
            ...filter.anyOf.map((condition) => conditionOf(condition, "anyOf")),
            ...filter.noneOf.map((condition) => conditionOf(condition, "noneOf")),
        ],
        accepts: (resource) => resource.kind === kind && passes(resource, filter),
    };
}
/** Returns a condition as the generators see it, its anchors opened as `[*]`. */
export function conditionOf(condition, group) {
    const { operator, texts, bound } = condition;
    const { path } = condition.at;
    const holdsAt = (object, at) => passes({ object }, { allOf: [{ ...condition, at: { path: at } }], anyOf: [], noneOf: [] });
    return {
        ...{ group, operator, path, texts, holdsAt },
        ...(bound === undefined ? {} : { bound }),
        holdsFor: (object) => holdsAt(object, path),
    };
}
function groupOf(rules = [], minimum = 0, subject) {
    return { rules: rules.map((rule) => ruleOf(rule, subject)), minimum: pointsOf(minimum) };
}
/** The defaults are those of SEMANTICS.md 5. */
function ruleOf(rule, subject) {
    const [one, two] = rule.resourceIds;
    return {
        type: rule.type,
        other: one === subject ? two : one,
        required: rule.required ?? false,
        shared: rule.shared ?? false,
        weight: pointsOf(rule.weight ?? 1),
    };
}
function pointsOf(points) {
    return Math.round(points * POINT);
}
//# sourceMappingURL=pattern-structure.js.map
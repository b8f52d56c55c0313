/** Turns `relationships` into what is asked of the subject. */
export function linkRequirement(rules) {
    return requirementOf(rules, ({ id, type, other }) => ({
        id,
        to: other,
        relation: { by: "type", type },
        excludesSelf: true,
    }));
}
/** Turns `commonRelationships` into what is asked of a pair. */
export function commonRequirement(rules) {
    return requirementOf(rules, ({ id, type }) => ({ id, relation: { by: "type", type } }));
}
/** A required rule that does not hold rejects; every rule that holds gives its points (SEMANTICS.md 5). */
function requirementOf({ rules, minimum }, linkOf) {
    const linked = rules.map((rule) => ({ ...rule, link: linkOf(rule) }));
    const required = linked.filter((rule) => rule.required);
    const clause = {
        allOf: required.filter(({ shared }) => shared).map(({ link }) => link),
        anyOf: [],
        noneOf: required.filter(({ shared }) => !shared).map(({ link }) => link),
    };
    const terms = linked.map(({ link, shared, weight }) => ({ link, wanted: shared, points: weight }));
    return { ...clause, score: { minimum, terms } };
}
//# sourceMappingURL=registry-requirement.js.map
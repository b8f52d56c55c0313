import { replaceOne, setOne } from "./variants.js";
/** Returns all modules that differ from one in one node, in the order of the text. */
export function treeVariants(module, changes) {
    const rules = [
        ...(changes.rules?.(module.rules) ?? []),
        ...replaceOne(module.rules, (rule) => ruleVariants(rule, changes)),
    ];
    return setOne(module, "rules", rules);
}
/** All modules that differ from one in one node of a rule, where the rule decides what may stand instead. */
export function treeVariantsOfRules(module, changesIn) {
    const rules = replaceOne(module.rules, (rule) => ruleVariants(rule, changesIn(rule)));
    return setOne(module, "rules", rules);
}
function ruleVariants(rule, changes) {
    return [
        ...(changes.rule?.(rule) ?? []),
        ...setOne(rule, "head", headVariants(rule.head, changes)),
        ...setOne(rule, "body", bodyVariants(rule.body, "rule", changes)),
    ];
}
function headVariants(head, changes) {
    const terms = (term) => termVariants(term, changes);
    switch (head.head) {
        case "truth":
            return [];
        case "value":
            return setOne(head, "value", terms(head.value));
        case "set":
            return setOne(head, "member", terms(head.member));
        case "sets":
            return [...setOne(head, "key", terms(head.key)), ...setOne(head, "member", terms(head.member))];
        case "function":
            return head.value === undefined ? [] : setOne(head, "value", terms(head.value));
    }
}
function bodyVariants(body, of, changes) {
    return [
        ...(changes.body?.(body, of) ?? []).filter((changed) => of === "rule" || changed.length > 0),
        ...replaceOne(body, (statement) => statementVariants(statement, changes)),
    ];
}
function statementVariants(statement, changes) {
    const own = changes.statement?.(statement) ?? [];
    const inner = statement.statement === "some"
        ? setOne(statement, "collection", termVariants(statement.collection, changes))
        : setOne(statement, "term", termVariants(statement.term, changes));
    return [...own, ...inner];
}
/** Returns all terms that differ from one in one node. */
export function termVariants(term, changes) {
    return [...(changes.term?.(term) ?? []), ...innerVariants(term, changes)];
}
function innerVariants(term, changes) {
    const terms = (inner) => termVariants(inner, changes);
    switch (term.term) {
        case "scalar":
        case "variable":
            return [];
        case "reference":
            return setOne(term, "steps", replaceOne(term.steps, terms));
        case "array":
        case "set":
            return setOne(term, "items", replaceOne(term.items, terms));
        case "object":
            return setOne(term, "entries", replaceOne(term.entries, ([key, value]) => [
                ...terms(key).map((changed) => [changed, value]),
                ...terms(value).map((changed) => [key, changed]),
            ]));
        case "call":
            return setOne(term, "args", replaceOne(term.args, terms));
        case "infix":
            return [...setOne(term, "left", terms(term.left)), ...setOne(term, "right", terms(term.right))];
        case "setComprehension":
        case "arrayComprehension":
            return [
                ...setOne(term, "head", terms(term.head)),
                ...setOne(term, "body", bodyVariants(term.body, "comprehension", changes)),
            ];
        case "objectComprehension":
            return [
                ...setOne(term, "key", terms(term.key)),
                ...setOne(term, "value", terms(term.value)),
                ...setOne(term, "body", bodyVariants(term.body, "comprehension", changes)),
            ];
    }
}
//# sourceMappingURL=tree-variants.js.map
import { OBJECTS } from "../../../emit/module-builder.js";
import { infix, reference } from "../../../rego/build.js";
import { treeVariants, treeVariantsOfRules } from "../tree-variants.js";
import { asksDifference, asksKind, asksPresence, isObjectsOfKind, isVariable } from "./terms.js";
/** Bodies without one of the statements that are such. */
function without(isSuch) {
    return { body: (body) => body.flatMap((statement, at) => (isSuch(statement) ? [body.toSpliced(at, 1)] : [])) };
}
export const kindTestDropped = {
    name: "kind-test-dropped",
    description: "candidates of every kind",
    mutations: (module) => treeVariants(module, { ...without(asksKind), statement: throughAll }),
};
/** The walk of the objects of a kind, of all objects. */
function throughAll(statement) {
    if (statement.statement !== "some" || !isObjectsOfKind(statement.collection))
        return [];
    return [{ ...statement, collection: reference(OBJECTS, "all") }];
}
export const selfTestDropped = {
    name: "self-test-dropped",
    description: "an object is linked to itself, or paired with itself",
    mutations: (module) => treeVariants(module, without(asksDifference)),
};
export const presenceTestDropped = {
    name: "presence-test-dropped",
    description: "nobody asks whether something is there",
    mutations: (module) => treeVariants(module, without(asksPresence)),
};
export const statementDropped = {
    name: "statement-dropped",
    description: "one of the statements that all have to hold is not there",
    mutations: (module) => treeVariantsOfRules(module, (rule) => without((statement) => decides(statement) && isNotNeeded(statement, rule))),
};
/**
 * Whether OPA takes the rule without a statement: what that binds is not used, or is a step of a path, which binds it
 * too.
 */
function isNotNeeded(statement, rule) {
    const names = statement.statement === "some" ? statement.names : statement.statement === "assign" ? [statement.name] : [];
    const steps = stepsIn(rule);
    return names.every((name) => steps.has(name) || countOf(name, rule) === 1);
}
/** The variables that are steps of paths in a node. */
function stepsIn(node) {
    if (typeof node !== "object" || node === null)
        return new Set();
    const own = "steps" in node ? node.steps.flatMap((step) => (isVariable(step) ? [step.name] : [])) : [];
    return new Set([...own, ...Object.values(node).flatMap((child) => [...stepsIn(child)])]);
}
/** How often a name stands in a node. */
function countOf(name, node) {
    if (typeof node !== "object" || node === null)
        return node === name ? 1 : 0;
    return Object.values(node).reduce((count, child) => count + countOf(name, child), 0);
}
/** Whether a verdict can depend on a statement. */
function decides(statement) {
    return statement.statement !== "expression" || statement.purpose !== "prune";
}
/** A body's tests, each as a body of its own beside the statements that bind variables. */
export const allBecameAny = {
    name: "all-became-any",
    description: "of statements that all have to hold, one suffices",
    mutations: (module) => treeVariants(module, {
        rules: (rules) => rules.flatMap((rule, at) => {
            const bodies = alternativesOf(rule.body);
            return bodies.length < 2 ? [] : [rules.toSpliced(at, 1, ...bodies.map((body) => ({ ...rule, body })))];
        }),
        term: (term) => {
            if (term.term !== "setComprehension")
                return [];
            const bodies = alternativesOf(term.body);
            return bodies.length < 2 ? [] : [bodies.map((body) => ({ ...term, body })).reduce(union)];
        },
    }),
};
/** A body for each of the tests. */
function alternativesOf(body) {
    const tests = body.filter((statement) => !binds(statement) && decides(statement));
    return tests.map((test) => body.filter((statement) => binds(statement) || statement === test));
}
function union(left, right) {
    return infix(left, "|", right);
}
function binds({ statement }) {
    return statement === "some" || statement === "assign";
}
/** Two bodies of one function, of which the second binds nothing, or nothing that the first does. */
export const anyBecameAll = {
    name: "any-became-all",
    description: "of two alternatives both have to hold",
    mutations: (module) => treeVariants(module, {
        rules: (rules) => rules.flatMap((rule, at) => {
            const next = rules[at + 1];
            if (next === undefined || next.head.name !== rule.head.name || next.isDefault || rule.isDefault)
                return [];
            const body = [...new Map([...rule.body, ...next.body].map((one) => [JSON.stringify(one), one])).values()];
            return [rules.toSpliced(at, 2, { ...rule, body })];
        }),
    }),
};
//# sourceMappingURL=statements.js.map
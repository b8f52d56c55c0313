import { FUNCTIONS } from "../../../emit/library-functions.js";
import { OBJECTS } from "../../../emit/module-builder.js";
import { OF_KIND } from "../../../emit/objects-of-kind.js";
/** What mutations ask of nodes. */
/** Tells whether a term is `null`. */
export function isNull(term) {
    return term.term === "scalar" && term.value === null;
}
/** Tells whether a term is a variable. */
export function isVariable(term) {
    return term.term === "variable";
}
/** Tells whether a term is a call of a function. */
export function isCallOf(term, { name }) {
    return term.term === "call" && term.name.join(".") === name;
}
/** Returns the comparison that a statement is. */
export function comparisonOf(statement) {
    return statement.statement === "expression" && statement.term.term === "infix" ? statement.term : undefined;
}
/** Tells whether a statement asks whether something is there. */
export function asksPresence(statement) {
    const comparison = comparisonOf(statement);
    return comparison?.operator === "!=" && isNull(comparison.right);
}
/** Tells whether a statement asks for the kind of an object. */
export function asksKind(statement) {
    const left = comparisonOf(statement)?.left;
    const last = left?.term === "reference" ? left.steps.at(-1) : undefined;
    return last?.term === "scalar" && last.value === "kind";
}
/** Tells whether a term is the objects of one kind. */
export function isObjectsOfKind(term) {
    const [field, kind, more] = term.term === "reference" && term.head === OBJECTS ? term.steps : [];
    return field?.term === "scalar" && field.value === OF_KIND && kind !== undefined && more === undefined;
}
/** Tells whether a statement asks that two variables differ. */
export function asksDifference(statement) {
    const comparison = comparisonOf(statement);
    return comparison?.operator === "!=" && isVariable(comparison.left) && isVariable(comparison.right);
}
/** Returns the variables of a rule that hold resources as findings name them. */
export function resourcesOf({ body }) {
    return body.flatMap((statement) => statement.statement === "assign" && isCallOf(statement.term, FUNCTIONS.foundResource) ? [statement.name] : []);
}
/** Returns the names of a module's functions with that many parameters, each once. */
export function functionsOf(module, parameters) {
    const heads = module.rules.map(({ head }) => head);
    const functions = heads.filter((head) => head.head === "function" && head.parameters.length === parameters);
    return [...new Set(functions.map(({ name }) => name))];
}
/** Returns the names of a module's rules that are no functions, each once. */
export function collectionsOf(module) {
    return [...new Set(module.rules.flatMap(({ head }) => (head.head === "function" ? [] : [head.name])))];
}
//# sourceMappingURL=terms.js.map
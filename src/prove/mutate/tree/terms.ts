import { FUNCTIONS, type LibraryFunction } from "../../../emit/library-functions.js";
import { OBJECTS } from "../../../emit/module-builder.js";
import { OF_KIND } from "../../../emit/objects-of-kind.js";
import type { Identifier, Module, Rule, RuleName, Statement, Term } from "../../../rego/tree.js";

/** What mutations ask of nodes. */

/** Tells whether a term is `null`. */
export function isNull(term: Term): boolean {
	return term.term === "scalar" && term.value === null;
}

/** Tells whether a term is a variable. */
export function isVariable(term: Term): term is Extract<Term, { term: "variable" }> {
	return term.term === "variable";
}

/** Tells whether a term is a call of a function. */
export function isCallOf(term: Term, { name }: LibraryFunction): term is Extract<Term, { term: "call" }> {
	return term.term === "call" && term.name.join(".") === name;
}

/** Returns the comparison that a statement is. */
export function comparisonOf(statement: Statement): Extract<Term, { term: "infix" }> | undefined {
	return statement.statement === "expression" && statement.term.term === "infix" ? statement.term : undefined;
}

/** Tells whether a statement asks whether something is there. */
export function asksPresence(statement: Statement): boolean {
	const comparison = comparisonOf(statement);
	return comparison?.operator === "!=" && isNull(comparison.right);
}

/** Tells whether a statement asks for the kind of an object. */
export function asksKind(statement: Statement): boolean {
	const left = comparisonOf(statement)?.left;
	const last = left?.term === "reference" ? left.steps.at(-1) : undefined;
	return last?.term === "scalar" && last.value === "kind";
}

/** Tells whether a term is the objects of one kind. */
export function isObjectsOfKind(term: Term): boolean {
	const [field, kind, more] = term.term === "reference" && term.head === OBJECTS ? term.steps : [];
	return field?.term === "scalar" && field.value === OF_KIND && kind !== undefined && more === undefined;
}

/** Tells whether a statement asks that two variables differ. */
export function asksDifference(statement: Statement): boolean {
	const comparison = comparisonOf(statement);
	return comparison?.operator === "!=" && isVariable(comparison.left) && isVariable(comparison.right);
}

/** Returns the variables of a rule that hold resources as findings name them. */
export function resourcesOf({ body }: Rule): readonly Identifier[] {
	return body.flatMap((statement) =>
		statement.statement === "assign" && isCallOf(statement.term, FUNCTIONS.foundResource) ? [statement.name] : [],
	);
}

/** Returns the names of a module's functions with that many parameters, each once. */
export function functionsOf(module: Module, parameters: number): readonly RuleName[] {
	const heads = module.rules.map(({ head }) => head);
	const functions = heads.filter((head) => head.head === "function" && head.parameters.length === parameters);
	return [...new Set(functions.map(({ name }) => name))];
}

/** Returns the names of a module's rules that are no functions, each once. */
export function collectionsOf(module: Module): readonly RuleName[] {
	return [...new Set(module.rules.flatMap(({ head }) => (head.head === "function" ? [] : [head.name])))];
}

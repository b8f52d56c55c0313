import type { Module, Statement } from "../../../rego/tree.js";
import type { TreeOperator } from "../operator.js";
import { treeVariants } from "../tree-variants.js";
import { collectionsOf, functionsOf } from "./terms.js";

export const negationDropped: TreeOperator = {
	name: "negation-dropped",
	description: "what must not hold has to",
	mutations: (module) =>
		treeVariants(module, {
			statement: (statement) =>
				statement.statement === "not" ? [{ statement: "expression", term: statement.term }] : [],
		}),
};

export const negationAdded: TreeOperator = {
	name: "negation-added",
	description: "what has to hold must not",
	mutations: (module) =>
		treeVariants(module, {
			statement: (statement) =>
				statement.statement === "expression" && (statement.term.term === "call" || statement.term.term === "reference")
					? [{ statement: "not", term: statement.term }]
					: [],
		}),
};

export const anotherAsked: TreeOperator = {
	name: "another-asked",
	description: "a question is put to another function or rule of the module",
	mutations: (module) => treeVariants(module, { statement: (statement) => others(module, statement) }),
};

/** The statement with each other function of as many parameters, or each other rule, in its place. */
function others(module: Module, statement: Statement): readonly Statement[] {
	if (statement.statement !== "expression" && statement.statement !== "not") return [];
	const { term } = statement;
	if (term.term === "call") {
		const names = functionsOf(module, term.args.length);
		const isOwn = term.name.length === 1 && names.some((name) => name === term.name[0]);
		return (isOwn ? names : [])
			.filter((name) => name !== term.name[0])
			.map((name) => ({ ...statement, term: { ...term, name: [name] } }));
	}
	const collections = collectionsOf(module);
	if (term.term !== "reference" || !collections.includes(term.head) || term.steps.length !== 1) return [];
	return collections.filter((name) => name !== term.head).map((head) => ({ ...statement, term: { ...term, head } }));
}

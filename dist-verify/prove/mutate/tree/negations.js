import { treeVariants, treeVariantsOfRules } from "../tree-variants.js";
import { withoutCircle } from "./names.js";
import { collectionsOf, functionsOf } from "./terms.js";
export const negationDropped = {
    name: "negation-dropped",
    description: "what must not hold has to",
    mutations: (module) => treeVariants(module, {
        statement: (statement) => statement.statement === "not" ? [{ statement: "expression", term: statement.term }] : [],
    }),
};
export const negationAdded = {
    name: "negation-added",
    description: "what has to hold must not",
    mutations: (module) => treeVariants(module, {
        statement: (statement) => statement.statement === "expression" && (statement.term.term === "call" || statement.term.term === "reference")
            ? [{ statement: "not", term: statement.term }]
            : [],
    }),
};
export const anotherAsked = {
    name: "another-asked",
    description: "a question is put to another function or rule of the module",
    mutations: (module) => treeVariantsOfRules(module, ({ head }) => {
        const free = (names) => withoutCircle(module, head.name, names);
        const functions = (parameters) => free(functionsOf(module, parameters));
        const collections = free(collectionsOf(module));
        return { statement: (statement) => others(statement, functions, collections) };
    }),
};
/** The statement with each other function of as many parameters, or each other rule, in its place. */
function others(statement, functions, collections) {
    if (statement.statement !== "expression" && statement.statement !== "not")
        return [];
    const { term } = statement;
    if (term.term === "call") {
        const names = functions(term.args.length);
        const isOwn = term.name.length === 1 && names.some((name) => name === term.name[0]);
        return (isOwn ? names : [])
            .filter((name) => name !== term.name[0])
            .map((name) => ({ ...statement, term: { ...term, name: [name] } }));
    }
    if (term.term !== "reference" || !collections.includes(term.head) || term.steps.length !== 1)
        return [];
    return collections
        .filter((name) => name !== term.head)
        .map((head) => ({ ...statement, term: { ...term, head: head } }));
}
//# sourceMappingURL=negations.js.map
import { I, IDENTITY, J, KEY, PARTNER, SUBJECT } from "../../../emit/module-builder.js";
import { REFERENCED, REFERRERS } from "../../../emit/neighbours.js";
import { treeVariants, treeVariantsOfRules } from "../tree-variants.js";
import { namesIn, withoutCircle } from "./names.js";
import { collectionsOf } from "./terms.js";
/** Variables that stand for objects of the two roles, or of the two sides of a join, and sets of such. */
const PAIRS = new Map([
    [SUBJECT, PARTNER],
    [I, J],
    [REFERENCED, REFERRERS],
    [KEY, IDENTITY],
].flatMap(([one, other]) => one === undefined || other === undefined ? [] : [[one, other], [other, one]]));
/** Only where the rule has both variables: OPA refuses one that nothing binds. */
export const variableSwapped = {
    name: "variable-swapped",
    description: "the subject is used for its partner, or one side of a join for the other",
    mutations: (module) => treeVariantsOfRules(module, (rule) => {
        const names = namesIn(rule);
        return {
            term: (term) => {
                const other = term.term === "variable" ? PAIRS.get(term.name) : undefined;
                return other === undefined || !names.has(other) ? [] : [{ term: "variable", name: other }];
            },
        };
    }),
};
/** Both variables of `some i, keys in` change places. */
export const bindingSwapped = {
    name: "binding-swapped",
    description: "the key and the value of what is walked are taken for each other",
    mutations: (module) => treeVariants(module, {
        statement: (statement) => {
            const [first, second] = statement.statement === "some" ? statement.names : [];
            if (statement.statement !== "some" || first === undefined || second === undefined)
                return [];
            return [{ ...statement, names: [second, first] }];
        },
    }),
};
export const anotherCollection = {
    name: "another-collection",
    description: "what is walked or looked up is another rule's",
    mutations: (module) => treeVariantsOfRules(module, ({ head }) => {
        const names = withoutCircle(module, head.name, collectionsOf(module));
        return {
            statement: (statement) => statement.statement === "some"
                ? elsewhere(module, names, statement.collection).map((collection) => ({ ...statement, collection }))
                : [],
        };
    }),
};
/** The same term about each other rule of the same form of head. */
function elsewhere(module, names, term) {
    const own = term.term === "variable" ? term.name : term.term === "reference" ? term.head : undefined;
    if (own === undefined || formOf(module, own) === "")
        return [];
    const others = names.filter((name) => name !== own && formOf(module, name) === formOf(module, own));
    return others.map((name) => (term.term === "variable" ? { ...term, name } : { ...term, head: name }));
}
function formOf(module, name) {
    const head = module.rules.find((rule) => rule.head.name === name)?.head;
    return head?.head === "value" ? head.value.term : (head?.head ?? "");
}
//# sourceMappingURL=variables.js.map
import { FUNCTIONS } from "../../../emit/library-functions.js";
import { OBJECTS } from "../../../emit/module-builder.js";
import { dotted, identifier } from "../../../rego/identifier.js";
import { termVariants, treeVariants, treeVariantsOfRules } from "../tree-variants.js";
import { removeOne, replaceOne, setOne } from "../variants.js";
import { isCallOf, resourcesOf } from "./terms.js";
/** Variants of each path in an object. Not of what the library makes: OPA knows its fields, and refuses others. */
function otherPaths(module, change) {
    return treeVariantsOfRules(module, (rule) => {
        const made = new Set([OBJECTS, ...resourcesOf(rule)]);
        return {
            term: (term) => term.term !== "reference" || made.has(term.head) || term.steps.some((step) => step.term !== "scalar")
                ? []
                : change(term),
        };
    });
}
export const stepDropped = {
    name: "step-dropped",
    description: "a step of a path is left out",
    mutations: (module) => otherPaths(module, (path) => removeOne(path.steps).map((steps) => steps.length === 0 ? { term: "variable", name: path.head } : { ...path, steps })),
};
export const stepRenamed = {
    name: "step-renamed",
    description: "a step of a path has another name",
    mutations: (module) => otherPaths(module, (path) => setOne(path, "steps", replaceOne(path.steps, (step) => step.term === "scalar" && typeof step.value === "string" ? [{ ...step, value: `${step.value}x` }] : []))),
};
/** `some x in values.items(list)` becomes the first of them. */
export const eachBecameFirst = {
    name: "each-became-first",
    description: "of a list only the first element is looked at",
    mutations: (module) => treeVariants(module, { body: (body) => body.flatMap((_, at) => firstOnly(body, at)) }),
};
function firstOnly(body, at) {
    const walk = body[at];
    const [name, more] = walk?.statement === "some" ? walk.names : [];
    if (walk?.statement !== "some" || name === undefined || more !== undefined)
        return [];
    if (!isCallOf(walk.collection, FUNCTIONS.items))
        return [];
    const items = identifier(`${name}_items_of_list`);
    const zero = { term: "scalar", value: 0 };
    return [
        body.toSpliced(at, 1, { statement: "assign", name: items, term: walk.collection }, { statement: "assign", name, term: { term: "reference", head: items, steps: [zero] } }),
    ];
}
/**
 * `x` for `values.items(x)`, `values.size(x)`, `values.integer(x)`; and for `values.text(x)` where one of the texts it is
 * compared with is the string form of a number or boolean too.
 */
export const readingDropped = {
    name: "reading-dropped",
    description: "a value is taken as it is, and not as SEMANTICS.md 2 reads it",
    mutations: (module) => treeVariants(module, {
        statement: (statement) => {
            if (statement.statement !== "expression" || !comparedTexts(module, statement.term).some(isOfAnotherType))
                return [];
            return termVariants(statement.term, { term: (term) => argumentOf(term, [FUNCTIONS.text]) }).map((term) => ({
                ...statement,
                term,
            }));
        },
        term: (term) => argumentOf(term, [FUNCTIONS.items, FUNCTIONS.size, FUNCTIONS.integer]),
    }),
};
function argumentOf(term, functions) {
    const [only] = term.term === "call" && functions.some((one) => isCallOf(term, one)) ? term.args : [];
    return only === undefined ? [] : [only];
}
/** The texts of a comparison: beside it, or in the rule that it looks them up in. */
function comparedTexts(module, term) {
    if (term.term === "infix")
        return textsIn(term.right);
    const list = term.term === "reference" ? module.rules.find(({ head }) => head.name === term.head)?.head : undefined;
    return list?.head === "value" ? textsIn(list.value) : [];
}
function textsIn(term) {
    if (term.term === "set")
        return term.items.flatMap(textsIn);
    return term.term === "scalar" && typeof term.value === "string" ? [term.value] : [];
}
function isOfAnotherType(text) {
    return text === "true" || text === "false" || String(Number(text)) === text;
}
const OTHER_READINGS = [
    [FUNCTIONS.integer, FUNCTIONS.text],
    [FUNCTIONS.size, FUNCTIONS.integer],
    [FUNCTIONS.text, FUNCTIONS.integer],
    [FUNCTIONS.first, FUNCTIONS.items],
    [FUNCTIONS.firstNotEmpty, FUNCTIONS.first],
];
export const readingChanged = {
    name: "reading-changed",
    description: "a value is read as something else: a text as an integer, a size as an integer",
    mutations: (module) => treeVariants(module, {
        term: (term) => {
            if (term.term !== "call")
                return [];
            const [, other] = OTHER_READINGS.find(([reading]) => isCallOf(term, reading)) ?? [];
            return other === undefined ? [] : [{ ...term, name: dotted(other.name) }];
        },
    }),
};
//# sourceMappingURL=paths.js.map
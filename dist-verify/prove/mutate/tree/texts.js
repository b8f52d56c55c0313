import { literal } from "../../../rego/build.js";
import { treeVariants } from "../tree-variants.js";
import { removeOne, replaceOne, setOne } from "../variants.js";
/** Texts that values are compared with: sets, and operands of comparisons. */
function otherTexts(module, change) {
    const scalars = (term) => term.term === "scalar" && typeof term.value === "string" ? change(term.value).map(literal) : [];
    return treeVariants(module, {
        term: (term) => {
            if (term.term === "set")
                return setOne(term, "items", replaceOne(term.items, scalars));
            return term.term === "infix" ? setOne(term, "right", scalars(term.right)) : [];
        },
    });
}
export const textChanged = {
    name: "text-changed",
    description: "a text that values are compared with is another one",
    mutations: (module) => otherTexts(module, (text) => [`${text}x`]),
};
export const textCaseChanged = {
    name: "text-case-changed",
    description: "a text that values are compared with has another case",
    mutations: (module) => otherTexts(module, (text) => [text.toUpperCase(), text.toLowerCase()].filter((other) => other !== text).slice(0, 1)),
};
export const textDropped = {
    name: "text-dropped",
    description: "a text is missing in a list of texts",
    mutations: (module) => treeVariants(module, {
        term: (term) => (term.term === "set" ? setOne(term, "items", removeOne(term.items)) : []),
    }),
};
//# sourceMappingURL=texts.js.map
import { FUNCTIONS } from "../../../emit/library-functions.js";
import { literal } from "../../../rego/build.js";
import { treeVariants, treeVariantsOfRules } from "../tree-variants.js";
import { removeOne, replaceOne, setOne } from "../variants.js";
import { isCallOf, resourcesOf } from "./terms.js";
/** Findings with another value under a key. */
function otherMember(module, key, change) {
    return treeVariants(module, {
        term: (term) => term.term === "object"
            ? setOne(term, "entries", replaceOne(term.entries, ([name, value]) => name.term === "scalar" && name.value === key
                ? change(value).map((changed) => [name, changed])
                : []))
            : [],
    });
}
function otherItems(term, change) {
    if (term.term === "call")
        return setOne(term, "args", replaceOne(term.args, (arg) => otherItems(arg, change)));
    return term.term === "array" ? setOne(term, "items", change(term.items)) : [];
}
function neighboursSwapped(items) {
    return items.slice(1).map((item, at) => items.with(at, item).with(at + 1, items[at] ?? item));
}
export const messagePartDropped = {
    name: "message-part-dropped",
    description: "a part of the message is missing",
    mutations: (module) => otherMember(module, "message", (term) => otherItems(term, removeOne)),
};
export const messagePartsSwapped = {
    name: "message-parts-swapped",
    description: "two parts of the message stand in the wrong order",
    mutations: (module) => otherMember(module, "message", (term) => otherItems(term, neighboursSwapped)),
};
/** Another field of the resource, or that field of another resource. */
export const messageFieldChanged = {
    name: "message-field-changed",
    description: "the message tells another field of a resource, or of another resource",
    mutations: (module) => treeVariantsOfRules(module, (rule) => {
        const resources = resourcesOf(rule);
        return {
            term: (term) => {
                const [field] = term.term === "reference" && resources.includes(term.head) ? term.steps : [];
                if (term.term !== "reference" || field?.term !== "scalar")
                    return [];
                const fields = FIELDS.filter((name) => name !== field.value);
                const others = resources.filter((name) => name !== term.head);
                return [
                    ...fields.map((name) => ({ ...term, steps: [literal(name)] })),
                    ...others.map((head) => ({ ...term, head })),
                ];
            },
        };
    }),
};
const FIELDS = ["kind", "namespace", "name"];
export const actorsSwapped = {
    name: "actors-swapped",
    description: "a finding names the partner before the subject, or one of them alone",
    mutations: (module) => otherMember(module, "resources", (term) => otherItems(term, (items) => (items.length < 2 ? [] : [...neighboursSwapped(items), ...removeOne(items)]))),
};
export const severityChanged = {
    name: "severity-changed",
    description: "a finding has another severity, or another pattern's name",
    mutations: (module) => [
        ...otherMember(module, "severity", (term) => [literal(isText(term, "INFO") ? "LOW" : "INFO")]),
        ...otherMember(module, "pattern", () => [literal("another")]),
    ],
};
function isText(term, text) {
    return term.term === "scalar" && term.value === text;
}
export const resourceRenamed = {
    name: "resource-renamed",
    description: "a resource of a finding plays another actor's part",
    mutations: (module) => treeVariants(module, {
        term: (term) => {
            const [actor, position] = isCallOf(term, FUNCTIONS.foundResource) ? term.args : [];
            if (term.term !== "call" || actor?.term !== "scalar" || position === undefined)
                return [];
            return [{ ...term, args: [literal(`${actor.value}x`), position] }];
        },
    }),
};
//# sourceMappingURL=findings.js.map
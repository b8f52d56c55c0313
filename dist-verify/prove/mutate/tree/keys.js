import { COUNTERPARTS, FUNCTIONS } from "../../../emit/library-functions.js";
import { identifier } from "../../../rego/identifier.js";
import { treeVariants } from "../tree-variants.js";
import { removeOne, replaceOne, setOne } from "../variants.js";
import { isCallOf } from "./terms.js";
function isMarshal(term) {
    return isCallOf(term, FUNCTIONS.key);
}
function partsOfKey(term) {
    const [parts] = isMarshal(term) ? term.args : [];
    return parts?.term === "array" ? parts : undefined;
}
/** Keys with another list of parts. */
function otherParts(module, change) {
    return treeVariants(module, {
        term: (term) => {
            const parts = partsOfKey(term);
            if (parts === undefined)
                return [];
            return change(parts.items).map((items) => ({ ...term, args: [{ ...parts, items }] }));
        },
    });
}
/** What a key is of may go: the keys of one thing then still differ from those of another by their length. */
export const keyPartDropped = {
    name: "key-part-dropped",
    description: "a part of a key (the namespace, the name) is left out of it",
    mutations: (module) => otherParts(module, (parts) => parts.flatMap((part, at) => (part.term === "scalar" ? [] : [parts.toSpliced(at, 1)]))),
};
/**
 * Constant in place of it: keys stay of one length, so that they still meet. What is the same in all keys already
 * stays.
 */
export const keyPartBlanked = {
    name: "key-part-blanked",
    description: "a part of all keys of a module is the same for all objects",
    mutations: (module) => {
        const keys = module.rules.flatMap((rule) => (rule.head.head === "function" ? keysIn(rule.head.value) : []));
        const longest = Math.max(0, ...keys.map(({ length }) => length));
        const positions = Array.from({ length: longest }, (_, at) => at);
        return positions.filter((at) => !isConstant(keys.map((parts) => parts[at]))).map((at) => blanked(module, at));
    },
};
function isConstant(parts) {
    return new Set(parts.map((part) => JSON.stringify(part))).size === 1 && parts[0]?.term === "scalar";
}
function keysIn(term) {
    if (term?.term !== "setComprehension")
        return [];
    return term.body.flatMap((statement) => {
        const parts = statement.statement === "assign" ? partsOfKey(statement.term) : undefined;
        return parts === undefined ? [] : [parts.items];
    });
}
/** The module in which the part at a position of every key is an empty text. */
function blanked(module, at) {
    const blank = { term: "scalar", value: "" };
    const rules = module.rules.map((rule) => {
        if (rule.head.head !== "function" || rule.head.value?.term !== "setComprehension")
            return rule;
        const { value } = rule.head;
        const body = value.body.map((statement) => {
            const parts = statement.statement === "assign" ? partsOfKey(statement.term) : undefined;
            if (statement.statement !== "assign" || statement.term.term !== "call" || parts === undefined)
                return statement;
            const items = parts.items.map((item, position) => (position === at ? blank : item));
            return { ...statement, term: { ...statement.term, args: [{ ...parts, items }] } };
        });
        return { ...rule, head: { ...rule.head, value: { ...value, body } } };
    });
    return { ...module, rules };
}
export const keyPartsSwapped = {
    name: "key-parts-swapped",
    description: "two neighbouring parts of a key, other than what it is of, stand in the wrong order",
    mutations: (module) => otherParts(module, (parts) => parts.slice(2).map((part, i) => parts.with(i + 1, part).with(i + 2, parts[i + 1] ?? part))),
};
/** By the last name of a function: that of the function for the other side. */
const OTHER_SIDE = new Map(COUNTERPARTS.map((names) => names.map((name) => name.split(".").at(-1) ?? "")).flatMap(([one = "", two = ""]) => [
    [one, two],
    [two, one],
]));
/** A call for the keys of one side becomes a call for those of the other. */
export const keysOfWrongSide = {
    name: "keys-of-wrong-side",
    description: "the keys of what an object names are taken for those by which it is named, or the other way round",
    mutations: (module) => treeVariants(module, {
        term: (term) => {
            if (term.term !== "call" || term.name.length !== 2)
                return [];
            const other = OTHER_SIDE.get(term.name[1] ?? "");
            return other === undefined
                ? []
                : [{ ...term, name: [...term.name.slice(0, 1), identifier(other)] }];
        },
    }),
};
/** `holds(b, a)` for `holds(a, b)`. */
export const argumentsSwapped = {
    name: "arguments-swapped",
    description: "the two arguments of a call stand in the wrong order",
    mutations: (module) => treeVariants(module, {
        term: (term) => {
            const [first, second, more] = term.term === "call" ? term.args : [];
            if (term.term !== "call" || first === undefined || second === undefined || more !== undefined)
                return [];
            return [{ ...term, args: [second, first] }];
        },
    }),
};
export const operandDropped = {
    name: "operand-dropped",
    description: "of a union, intersection, difference, sum or list of sources one operand is left out",
    mutations: (module) => treeVariants(module, {
        term: (term) => (term.term === "infix" && /^[|&+-]$/.test(term.operator) ? [term.left, term.right] : []),
        statement: (statement) => {
            const list = statement.statement === "some" ? statement.collection : undefined;
            if (statement.statement !== "some" || list?.term !== "array" || list.items.length < 2)
                return [];
            return setOne(statement, "collection", setOne(list, "items", removeOne(list.items)));
        },
    }),
};
/** `values.first([a, b])` with another list. */
export const choiceChanged = {
    name: "choice-changed",
    description: "of several places for a value one is not looked at, or they are in the wrong order",
    mutations: (module) => treeVariants(module, {
        term: (term) => {
            const isChoice = [FUNCTIONS.first, FUNCTIONS.firstNotEmpty].some((one) => isCallOf(term, one));
            const [list] = isChoice && term.term === "call" ? term.args : [];
            if (term.term !== "call" || list?.term !== "array")
                return [];
            const lists = [...removeOne(list.items), list.items.toReversed()];
            return lists.map((items) => ({ ...term, args: [{ ...list, items }] }));
        },
    }),
};
/** `sum([a, b])` with another list. */
export const summandChanged = {
    name: "summand-changed",
    description: "the points of one rule are not counted, or counted twice",
    mutations: (module) => treeVariants(module, {
        term: (term) => {
            const [list] = isCallOf(term, FUNCTIONS.total) ? term.args : [];
            if (term.term !== "call" || list?.term !== "array")
                return [];
            const lists = [...removeOne(list.items), ...list.items.map((item) => [...list.items, item])];
            return lists.map((items) => ({ ...term, args: [{ ...list, items }] }));
        },
    }),
};
/** `foo[key] contains i` filled the other way round, or looked up by something else. */
export const indexKeyedWrongly = {
    name: "index-keyed-wrongly",
    description: "an index or map has another variable as its key",
    mutations: (module) => treeVariants(module, {
        rule: (rule) => rule.head.head === "sets"
            ? [{ ...rule, head: { ...rule.head, key: rule.head.member, member: rule.head.key } }]
            : [],
        term: (term) => term.term === "objectComprehension" && term.value.term === "variable"
            ? [{ ...term, key: term.value, value: term.key }]
            : term.term === "reference" && term.steps.length === 2
                ? setOne(term, "steps", replaceOne(term.steps, (step, at) => (at === 1 ? [] : swapped(step, term.steps[1]))))
                : [],
    }),
};
function swapped(step, other) {
    return step.term === "variable" && other?.term === "variable" ? [other] : [];
}
//# sourceMappingURL=keys.js.map
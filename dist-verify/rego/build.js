import { isJsonList, isJsonObject } from "../base/json.js";
import { dotted, identifier } from "./identifier.js";
/** Short names for the nodes of the tree, so that what builds a policy reads like the policy. */
/** Returns a literal: the only way for text of a pattern to enter Rego. */
export function literal(value) {
    return { term: "scalar", value };
}
/** Returns a variable, or a rule of the same module by its name: all of it. */
export function variable(name) {
    return { term: "variable", name };
}
/**
 * Returns the reference `head.step[step]...`; texts are keys, whatever characters they have. A partial rule is no head:
 * see {@link PartialName}.
 */
export function reference(head, ...steps) {
    const terms = steps.map((step) => (typeof step === "object" ? step : literal(step)));
    return terms.length === 0 ? variable(head) : { term: "reference", head, steps: terms };
}
/** Returns a call of a built-in or imported function by its dotted name. */
export function call(name, ...args) {
    return { term: "call", name: dotted(name), args };
}
/** Returns an operation of two terms. */
export function infix(left, operator, right) {
    return { term: "infix", operator, left, right };
}
/** Returns a name as that of a partial rule, which nobody can look a key up in. */
export function partial(name) {
    return identifier(name);
}
/** Returns a set of terms. */
export function set(...items) {
    return { term: "set", items };
}
/** Returns an array of terms. */
export function array(...items) {
    return { term: "array", items };
}
/** Returns an object by its keys, in their order. */
export function object(entries) {
    return { term: "object", entries: Object.entries(entries).map(([key, value]) => [literal(key), value]) };
}
/** Returns a value as it stands. Keys that are undefined are left out. */
export function jsonLiteral(value) {
    if (isJsonList(value))
        return array(...value.map(jsonLiteral));
    if (!isJsonObject(value))
        return { term: "scalar", value };
    const entries = Object.entries(value).flatMap(([key, member]) => member === undefined ? [] : [[literal(key), jsonLiteral(member)]]);
    return { term: "object", entries };
}
/** Returns the set comprehension `{head | body}`. */
export function setOf(head, ...body) {
    return { term: "setComprehension", head, body };
}
/** Returns the array comprehension `[head | body]`. */
export function arrayOf(head, ...body) {
    return { term: "arrayComprehension", head, body };
}
/** Returns the object comprehension `{key: value | body}`. */
export function objectOf(key, value, ...body) {
    return { term: "objectComprehension", key, value, body };
}
/** Returns a statement that the term is defined and not false. */
export function holds(term) {
    return { statement: "expression", term };
}
/**
 * Returns a statement like {@link holds} that only saves work: without it more is worked out, and nothing else changes.
 */
export function prunes(term) {
    return { statement: "expression", term, purpose: "prune" };
}
/** Returns a statement that a rule or function does not hold. */
export function not(term) {
    return { statement: "not", term };
}
/** Returns `some element in collection`, or with two names `some key, element in collection`. */
export function some(names, collection) {
    return { statement: "some", names: typeof names === "string" ? [names] : names, collection };
}
/** Returns `name := term`. */
export function assign(name, term) {
    return { statement: "assign", name, term };
}
/**
 * Returns `name := term with document as value`. `opa fmt` wants a document after one of several lines on a line of its
 * own.
 */
export function assignWith(name, term, ...given) {
    return { statement: "assign", name, term, given };
}
export { dotted, identifier };
//# sourceMappingURL=build.js.map
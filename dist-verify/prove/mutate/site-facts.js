import { FUNCTIONS, KEY_FUNCTIONS } from "../../emit/library-functions.js";
import { RELATIONSHIP_TYPES } from "../../pattern/relationship-type.js";
import { isCallOf } from "./tree/terms.js";
/** Facts about the place of a fault, of which predicates on sites are made. */
/** Returns the statement that a fault drops from a body; `undefined` where it does something else. */
export function droppedStatement({ before, after }) {
    const [one, two] = [before, after];
    if (!Array.isArray(one) || !Array.isArray(two) || one.length !== two.length + 1)
        return undefined;
    const dropped = one.find((statement, i) => statement !== two[i]);
    return isNode(dropped, "statement") ? dropped : undefined;
}
/** Returns the rule that a fault drops from a module; `undefined` where it does something else. */
function droppedRule({ before, after }) {
    const [one, two] = [before, after];
    if (!Array.isArray(one) || !Array.isArray(two) || one.length !== two.length + 1)
        return undefined;
    const dropped = one.find((rule, i) => rule !== two[i]);
    return isNode(dropped, "head") ? dropped : undefined;
}
/** Returns the rule that a fault changes or drops. */
export function ruleOf(site) {
    return site.rule ?? droppedRule(site);
}
/** Returns all rules of a name. */
export function rulesNamed({ rules }, name) {
    return rules.filter(({ head }) => head.name === name);
}
/** Returns the name of the rule that a statement walks, such as `one` of `some i in one`. */
export function walkedRule(statement) {
    if (statement?.statement !== "some")
        return undefined;
    const { collection } = statement;
    return collection.term === "variable"
        ? collection.name
        : collection.term === "reference"
            ? collection.head
            : undefined;
}
/** Returns the name of the rule that a statement looks something up in, such as `wanted` of `wanted[key]`. */
export function askedRule(statement) {
    return statement.statement === "expression" && statement.term.term === "reference" ? statement.term.head : undefined;
}
/** Returns the names of the rules that the pruning statements of a rule ask for. */
export function pruningRulesOf({ body }) {
    return body.flatMap((statement) => statement.statement === "expression" && statement.purpose === "prune" ? (askedRule(statement) ?? []) : []);
}
/** Rules with a pruning statement that asks for a rule of this name. */
export function prunedBy(module, name) {
    return module.rules.filter((rule) => name !== undefined && pruningRulesOf(rule).includes(name));
}
/** Tells whether a fault stands in a rule that only says which keys an index is worth filling with. */
export function isInPruningRule(site) {
    return prunedBy(site.module, ruleOf(site)?.head.name).length > 0;
}
/** Tells whether two rules of a module hold the same, by what stands in them and in the rules that they ask for. */
export function holdTheSame(module, one, other) {
    if (one === undefined || other === undefined)
        return false;
    return contentsOf(module, meantBy(module, one)) === contentsOf(module, meantBy(module, other));
}
/** The rule that a name means: another one where the rule only says the name of that. */
function meantBy(module, name) {
    const [rule, more] = rulesNamed(module, name);
    const value = rule?.head.head === "value" && rule.body.length === 0 && more === undefined ? rule.head.value : undefined;
    return value?.term === "variable" ? meantBy(module, value.name) : name;
}
/** Returns the rules of a name as text, with the contents of other rules in the place of their names. */
function contentsOf(module, name) {
    const names = new Set(module.rules.map(({ head }) => head.name));
    const rules = rulesNamed(module, name).map(({ head, body }) => [{ ...head, name: "" }, body]);
    return JSON.stringify(rules, (_, value) => (names.has(value) ? contentsOf(module, value) : value));
}
/** Returns the memberships of a set rule or of all sets of an index; `undefined` where a rule has another form. */
function membershipsOf(module, name) {
    const lists = rulesNamed(module, name).map(({ head, body }) => {
        if (head.head === "set" || head.head === "sets")
            return [{ member: head.member, body }];
        return head.head === "value" ? membershipsIn(module, head.value) : undefined;
    });
    return lists.length === 0 || lists.includes(undefined) ? undefined : lists.flatMap((list) => list ?? []);
}
function membershipsIn(module, term) {
    if (term.term === "variable")
        return membershipsOf(module, term.name);
    if (term.term === "setComprehension")
        return [{ member: term.head, body: term.body }];
    if (term.term !== "infix" || term.operator !== "|")
        return undefined;
    const [left, right] = [membershipsIn(module, term.left), membershipsIn(module, term.right)];
    return left === undefined || right === undefined ? undefined : [...left, ...right];
}
/**
 * Tells whether everything that a set or an index holds is in another set: each body walks that, or a part of it, by
 * the member.
 */
export function isSubset(module, name, of) {
    const memberships = membershipsOf(module, name) ?? [];
    return (memberships.length > 0 &&
        memberships.every(({ member, body }) => body.some((statement) => {
            if (statement.statement !== "some" || member.term !== "variable" || statement.names.length > 1)
                return false;
            const walked = walkedRule(statement);
            return statement.names[0] === member.name && (walked === of || isSubset(module, walked, of));
        })));
}
/** Tells whether a rule is asked for, by itself or through others, only where a set of candidates is walked. */
export function isOnlyAskedOf(module, name, candidates) {
    const asking = module.rules.filter(({ head, body }) => head.name !== name && mentions([head, body], name));
    return (asking.length > 0 &&
        asking.every(({ head, body }) => {
            const walked = body.map(walkedRule);
            return walked.includes(candidates)
                ? !walked.includes(name)
                : head.name !== candidates && isOnlyAskedOf(module, head.name, candidates);
        }));
}
function mentions(node, name) {
    if (typeof node !== "object" || node === null)
        return false;
    return (nameOfTerm(node) === name ||
        callsIn(node).includes(name) ||
        Object.values(node).some((child) => mentions(child, name)));
}
/** Returns the name of a variable, or of what a reference starts at. */
export function nameOfTerm(node) {
    const term = node;
    if (term?.term === "variable")
        return term.name;
    return term?.term === "reference" ? term.head : undefined;
}
/** Returns the term or rule head that a fault changes: calls below it, by their dotted names. */
export function callsIn(node) {
    if (typeof node !== "object" || node === null)
        return [];
    const own = isNode(node, "term") && node.term === "call" ? [node.name.join(".")] : [];
    return [...own, ...Object.values(node).flatMap(callsIn)];
}
/** Returns the relationship types whose modules are called in a node. */
export function typesCalled(node) {
    const aliases = new Set(callsIn(node).map((name) => name.split(".")[0]));
    return RELATIONSHIP_TYPES.filter((type) => aliases.has(type.toLowerCase()));
}
/** Returns the relationship type of a module of keys; `undefined` for a pattern's module. */
export function typeOfModule({ package: path }) {
    const name = path.includes("relationships") ? path.at(-1)?.toUpperCase() : undefined;
    return RELATIONSHIP_TYPES.find((type) => type === name);
}
/** Tells whether a pattern compares keys by which objects are named with keys that others name. */
export function comparesSides({ pattern, module }) {
    const calls = new Set(callsIn(pattern.rules));
    const alias = module.package.at(-1) ?? "";
    return Object.values(KEY_FUNCTIONS).every((name) => calls.has(`${alias}.${name}`));
}
/** Returns the key spaces of a function that gives keys: the first part of each key that is made in it. */
export function keySpaces(node) {
    if (typeof node !== "object" || node === null)
        return [];
    const [parts] = isNode(node, "term") && isCallOf(node, FUNCTIONS.key) ? node.args : [];
    const [first] = parts?.term === "array" ? parts.items : [];
    const own = first?.term === "scalar" ? [String(first.value)] : [];
    return [...own, ...Object.values(node).flatMap(keySpaces)];
}
/**
 * Tells whether the keys of a rule are of a space in which no object is named: nobody meets them where sides are
 * compared.
 */
export function isUnmatchedSpace(site, rule) {
    const named = keySpaces(rulesNamed(site.module, KEY_FUNCTIONS.referent));
    const own = keySpaces(rule);
    return own.length > 0 && named.length > 0 && own.every((space) => !named.includes(space)) && comparesSides(site);
}
function isNode(value, key) {
    return typeof value === "object" && value !== null && key in value;
}
//# sourceMappingURL=site-facts.js.map
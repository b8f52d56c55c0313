import { FUNCTIONS, KEY_FUNCTIONS } from "../../emit/library-functions.js";
import { RELATIONSHIPS } from "../../pattern/relationship-type.js";
import { takesKind } from "../generate/kind-names.js";
import { structureOf } from "../generate/pattern-structure.js";
import { askedRule, callsIn, comparesSides, droppedStatement, holdTheSame, isInPruningRule, isOnlyAskedOf, isSubset, isUnmatchedSpace, keySpaces, nameOfTerm, prunedBy, pruningRulesOf, ruleOf, rulesNamed, typeOfModule, typesCalled, walkedRule, } from "./site-facts.js";
import { asksDifference, comparisonOf } from "./tree/terms.js";
/** The reviewed list. A run tells of entries that describe no fault, or one that was found after all. */
export const EQUIVALENT_MUTATIONS = [
    // An index may hold what nobody looks up.
    {
        id: "keys-of-more-objects",
        operators: ["statement-dropped", "another-collection"],
        describes: inTree((site) => isInPruningRule(site) && (droppedStatement(site) !== undefined || isPrunedByItself(site))),
        reason: "the index is pruned by more keys or by its own, and holds entries that nobody looks up",
    },
    {
        id: "one-key-is-enough",
        operators: ["operand-dropped", "keys-of-wrong-side", "another-collection"],
        describes: inTree((site) => isInPruningRule(site) && isIndexOfSingleKeys(site)),
        reason: "what is indexed has one key, so each of two that have it in common looks up that very key",
    },
    {
        id: "more-keys-are-looked-up",
        operators: ["reading-dropped"],
        describes: inTree(isInPruningRule),
        reason: "the index is pruned by more keys, and holds entries that nobody looks up",
    },
    // Tests that other statements make.
    {
        id: "keys-are-texts",
        operators: ["reading-dropped"],
        describes: inTree(isTextOfKey),
        reason: "the keys of an object are texts, and their string form is what they are",
    },
    {
        id: "none-is-least",
        operators: ["comparison-swapped"],
        describes: inTree(({ within, after }) => isCountOfNone(within.at(-2)) && after === "<="),
        reason: "no count is below zero",
    },
    {
        id: "same-set",
        operators: ["another-collection", "another-asked"],
        describes: inTree((site) => holdTheSame(site.module, walkedBefore(site), walkedAfter(site))),
        reason: "the two rules hold the same objects",
    },
    {
        id: "subject-tested-twice",
        operators: ["statement-dropped", "another-collection"],
        describes: inTree(isTestedElsewhere),
        reason: "that the object is a candidate is tested by the rule that is asked, or by all rules that ask",
    },
    {
        id: "points-of-a-required-rule",
        operators: ["number-off-by-one", "default-dropped"],
        describes: inTree((site) => isDefaultOfRequired(site)),
        reason: "the rule is required, so what it gives where it does not hold is never counted",
    },
    {
        id: "other-side-is-text",
        operators: ["statement-dropped", "all-became-any"],
        describes: inTree((site) => {
            const { body } = site.before;
            const tests = body?.filter(({ statement }) => statement === "expression") ?? [droppedStatement(site)];
            const areTests = tests.every((test) => textTested(test) !== undefined || (body !== undefined && isEmptyNamespaceTest(test, body)));
            return areTests && (comparesSides(site) || site.rule?.head.name === KEY_FUNCTIONS.referent);
        }),
        reason: "the other side of the comparison is made of texts that are not empty, and no other key is equal to one of those",
    },
    {
        id: "never-empty",
        operators: ["statement-dropped", "plan-key-parts"],
        describes: (site) => site.in === "tree" ? isEmptyNamespaceTest(droppedStatement(site), site.before) : isNeverEmptyText(site),
        reason: "no namespace of an object, no resource and no account that a Pod runs by is ever an empty text",
    },
    {
        id: "emptiness-holds-already",
        operators: ["reading-dropped"],
        describes: inTree((site) => {
            const { module, rule } = site;
            const alternatives = rulesNamed(module, rule?.head.name);
            return alternatives.some((one) => one !== rule && one.body.every(({ statement }) => statement === "not"));
        }),
        reason: "where the value is no list it yields nothing, and then the other alternative holds",
    },
    // Keys that nobody meets, or that meet all the same.
    {
        id: "keys-among-themselves",
        operators: ["key-parts-swapped"],
        describes: inTree((site) => typeOfModule(site.module) !== undefined && isAmongItself(site)),
        reason: "keys of one function are compared with each other alone, so their parts may stand in any order",
    },
    {
        id: "unmatched-keys",
        operators: [
            ...["text-changed", "each-became-first", "reading-dropped", "step-dropped", "step-renamed", "key-part-dropped"],
            ...["statement-dropped", "comparison-swapped", "operand-dropped", "key-parts-swapped", "negation-added"],
            ...["all-became-any"],
            ...["plan-source-dropped", "plan-key-parts", "plan-field-dropped"],
        ],
        describes: (site) => site.in === "tree" ? isUnmatchedSpace(site, site.rule) || dropsUnmatchedKeys(site) : isAboutUnmatchedSource(site),
        reason: "the pattern looks for objects by keys of another kind: no claim is known by the key of an export",
    },
    {
        id: "both-are-named",
        operators: ["plan-by-identity"],
        describes: inPlan(({ plan }) => structureOf(plan.pattern).commonLinks.rules.every(({ type }) => isOnlyNamed(plan.pattern, type))),
        reason: "both are only named, so identity decides nothing but whether a pair is gathered once or once for each key",
    },
    {
        id: "fields-of-one-side",
        operators: ["plan-field-dropped"],
        describes: inPlan(isOwnershipFieldOfOtherSide),
        reason: "a parent says nothing by its owner references and a child nothing by its uid; of Pods both are read anyway",
    },
    {
        id: "owners-are-read-anyway",
        operators: ["plan-field-dropped"],
        describes: inPlan(({ path: [root, kind, metadata, field] }) => root === "reads" &&
            kind === "*" &&
            metadata === "metadata" &&
            (field === undefined || OWNERSHIP.includes(field))),
        reason: "a policy that reads objects of every kind reads Pods, and so who owns whom: workloads are found by it",
    },
];
/** Finds the entry that describes a mutant. */
export function equivalenceOf({ operator, site }, list = EQUIVALENT_MUTATIONS) {
    return list.find(({ operators, describes }) => operators.includes(operator) && describes(site));
}
function inTree(holds) {
    return (site) => site.in === "tree" && holds(site);
}
function inPlan(holds) {
    return (site) => site.in === "plan" && holds(site);
}
/** Whether a fault takes a key of an object for its text. */
function isTextOfKey({ before, rule }) {
    const call = before;
    if (call.name?.join(".") !== FUNCTIONS.text.name)
        return false;
    const key = nameOfTerm(call.args?.[0]);
    return statementsIn(rule).some((one) => one.statement === "some" && one.names.some((name) => name === key) && callsIn(one).includes(FUNCTIONS.keys.name));
}
/** All statements below a node, also those of comprehensions. */
function statementsIn(node) {
    if (typeof node !== "object" || node === null)
        return [];
    const own = "statement" in node ? [node] : [];
    return [...own, ...Object.values(node).flatMap(statementsIn)];
}
/** Whether a term compares a count with zero. */
function isCountOfNone(node) {
    const { left, right } = node;
    const isCount = left?.term === "call" && left.name.join(".") === "count";
    return isCount && right?.term === "scalar" && right.value === 0;
}
/** The rule that a changed statement walks, or a changed term names, without the fault. */
function walkedBefore({ before }) {
    return typeof before === "string" ? before : (walkedRule(before) ?? nameOfTerm(before));
}
function walkedAfter({ after }) {
    return typeof after === "string" ? after : (walkedRule(after) ?? nameOfTerm(after));
}
/** Whether a fault lets an index be pruned by the keys of what it holds. */
function isPrunedByItself(site) {
    const other = walkedAfter(site);
    // By criteria each side has keys of its own paths.
    if (typesCalled(site.rule).length === 0)
        return false;
    return prunedBy(site.module, site.rule?.head.name).some((index) => index.body.some((statement) => walkedRule(statement) === other) &&
        callsIn(site.rule).every((name) => callsIn(index).includes(name)));
}
/** Whether a pruning rule prunes the one index of a pair rule for both roles, and what that holds has one key at most. */
function isIndexOfSingleKeys(site) {
    const { module } = site;
    const rule = ruleOf(site);
    const [type] = typesCalled(rule);
    if (type === undefined)
        return false;
    const isForTwo = (name) => rulesNamed(module, name).every(({ head }) => head.head === "value" && head.value.term === "infix");
    const indexes = module.rules.filter((one) => typesCalled(one).includes(type) && pruningRulesOf(one).some(isForTwo));
    const [index, another] = indexes;
    if (index === undefined || another !== undefined || !prunedBy(module, rule?.head.name).includes(index))
        return false;
    const calls = callsIn(index);
    return SINGLE_KEYS.some(([one, side]) => one === type && calls.includes(`${type.toLowerCase()}.${side}`));
}
/** Types by which an object has one key at most, and the function that gives it. */
const SINGLE_KEYS = [
    ["REFERENCES_KRATEO", KEY_FUNCTIONS.referent],
    ["MANAGES_KRATEO", KEY_FUNCTIONS.referent],
    ["MANAGES_KRATEO", KEY_FUNCTIONS.referrer],
];
/**
 * Whether what a statement tests of an object is tested by what the body asks for, or by all bodies that ask for the
 * rule.
 */
function isTestedElsewhere(site) {
    const { module, rule } = site;
    if (rule === undefined)
        return false;
    const dropped = droppedStatement(site);
    const tested = dropped === undefined ? walkedBefore(site) : walkedRule(dropped);
    const asked = rule.body.flatMap((statement) => askedRule(statement) ?? []);
    if (dropped === undefined)
        return isSubset(module, walkedAfter(site), tested) && asked.includes(walkedAfter(site) ?? "");
    if (rule.head.head === "set" && asked.some((name) => isSubset(module, name, tested)))
        return true;
    return isBoundTo(dropped, site) && isOnlyAskedOf(module, rule.head.name, tested);
}
/** Whether a statement binds the member of the set that its body belongs to. */
function isBoundTo(statement, { within }) {
    const { head } = within.at(-1);
    const member = head !== undefined && "member" in head ? head.member : head;
    return statement.statement === "some" && statement.names[0] === nameOfTerm(member);
}
/** Whether a default is of the points of a rule that the asking rule demands besides. */
function isDefaultOfRequired(site) {
    const rule = ruleOf(site);
    if (rule?.isDefault !== true)
        return false;
    const tests = rulesNamed(site.module, rule.head.name)
        .filter(({ isDefault }) => isDefault !== true)
        .flatMap(({ body }) => body.flatMap((statement) => askedTest(statement) ?? []));
    const asking = site.module.rules.filter(({ body }) => callsIn(body).includes(rule.head.name));
    return asking.every(({ body }) => body.some((statement) => tests.includes(askedTest(statement) ?? "")));
}
/** A test of a rule by its answer and name, whatever variable it is asked about. */
function askedTest(statement) {
    if (statement.statement !== "expression" && statement.statement !== "not")
        return undefined;
    const { term } = statement;
    const name = term.term === "call" ? term.name.join(".") : nameOfTerm(term);
    return name === undefined ? undefined : `${statement.statement} ${name}`;
}
/** The variable of which a statement tests that it is a text. */
function textTested(statement) {
    if (statement?.statement !== "expression" || statement.term.term !== "call")
        return undefined;
    const { name, args } = statement.term;
    return name.join(".") === "is_string" ? nameOfTerm(args[0]) : undefined;
}
function assignedTo(name, body) {
    const found = body.find((statement) => statement.statement === "assign" && statement.name === name);
    return found?.statement === "assign" && name !== undefined ? found.term : undefined;
}
/** Whether a statement of a body tests a namespace for not being empty. */
function isEmptyNamespaceTest(statement, body) {
    const test = statement === undefined ? undefined : comparisonOf(statement);
    if (statement === undefined || test?.operator !== "!=" || asksDifference(statement))
        return false;
    const term = assignedTo(nameOfTerm(test.left), body);
    const last = term?.term === "reference" ? term.steps.at(-1) : undefined;
    return last?.term === "scalar" && last.value === "namespace";
}
/** Whether a plan's key part is, or is not, also read where it is empty, and it or what it meets never is. */
function isNeverEmptyText(site) {
    const [root, name] = site.path;
    if (root !== "joins" || site.path.at(-1) !== "notEmpty")
        return false;
    const texts = partsOfJoin(site).at(-1);
    const [first] = texts.sources;
    const last = typeof first === "object" ? first.path.at(-1) : undefined;
    return NEVER_EMPTY.some(([type, key]) => type.toLowerCase() === name && last?.step === "key" && last.key === key);
}
/** By type, the last key of a text that is never empty, or that meets no empty one. */
const NEVER_EMPTY = [
    ["IS_NAMESPACE_OF", "namespace"],
    ["IS_NAMESPACE_OF", "name"],
    ["REFERENCES_KRATEO", "resource"],
    ["USES_SA", "name"],
];
/** Whether keys of a function meet no keys but those of the same function. */
function isAmongItself({ module, rule }) {
    const spaces = keySpaces(rule);
    const others = module.rules.filter((one) => one !== rule);
    return spaces.every((space) => !keySpaces(others).includes(space));
}
/** Whether a union lacks keys that nobody meets. */
function dropsUnmatchedKeys(site) {
    const called = (node) => callsIn(node).filter((name) => !callsIn(site.after).includes(name));
    const dropped = called(site.before);
    return dropped.length > 0 && dropped.every((name) => isUnmatchedSpace(site, rulesNamed(site.module, name)[0]));
}
/**
 * Whether a fault is about a source of keys, or a field of it, that the pattern never looks for: exports beside claims.
 */
function isAboutUnmatchedSource(site) {
    const { links, commonLinks, roles } = structureOf(site.plan.pattern);
    const mounts = [...links.rules, ...commonLinks.rules].filter(({ type }) => type === "MOUNTS");
    const looksForClaims = mounts.length > 0 &&
        (links.rules.some(({ type }) => type === "MOUNTS") ||
            roles.every(({ kind }) => !takesKind(RELATIONSHIPS.MOUNTS.from, kind)));
    const isOfExports = site.path.includes("nfs") || partsOfJoin(site).some((part) => "space" in part && part.space === "nfs");
    const isOnlyExports = JSON.stringify(withoutExports(site.before)) === JSON.stringify(site.after);
    return looksForClaims && (isOfExports || isOnlyExports);
}
/** The objects of a join on the way to the place, from outside inwards; none where the place is in no join. */
function partsOfJoin({ path: [root, name, ...place], plan }) {
    const parts = [root === "joins" ? plan.joins.find((one) => one.name === name) : undefined];
    for (const key of place)
        parts.push(parts.at(-1)?.[key]);
    return parts.filter((part) => typeof part === "object" && part !== null);
}
/** A value without what is about exports: sources of such keys, and fields. */
function withoutExports(value) {
    if (Array.isArray(value))
        return value.filter((element) => element?.space !== "nfs");
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).filter(([key]) => key !== "nfs"));
}
/** Whether the roles of a pair are named by a type and name nothing by it. */
function isOnlyNamed(pattern, type) {
    const { roles, subject, partner } = structureOf(pattern);
    const { from, to } = NAMING[type] ?? RELATIONSHIPS[type];
    return roles
        .filter(({ id }) => id === subject || id === partner)
        .every(({ kind }) => takesKind(to, kind) && !takesKind(from, kind));
}
/** Types in which the object that names the other is the one that the link goes to. */
const NAMING = {
    OWNS: { from: RELATIONSHIPS.OWNS.to, to: RELATIONSHIPS.OWNS.from },
    MANAGES: { from: RELATIONSHIPS.MANAGES.to, to: RELATIONSHIPS.MANAGES.from },
    EXPOSES: { from: RELATIONSHIPS.EXPOSES.to, to: RELATIONSHIPS.EXPOSES.from },
    IS_NAMESPACE_OF: { from: RELATIONSHIPS.IS_NAMESPACE_OF.to, to: RELATIONSHIPS.IS_NAMESPACE_OF.from },
};
/** Whether a field is dropped by which a kind would be a child that is only a parent, or the other way round. */
function isOwnershipFieldOfOtherSide({ path, before, plan }) {
    const [root, kind = "", metadata, field] = path;
    const { links, commonLinks } = structureOf(plan.pattern);
    const types = [...links.rules, ...commonLinks.rules].map(({ type }) => type);
    if (types.length === 0 ||
        root !== "reads" ||
        metadata !== "metadata" ||
        !types.every((type) => type === "OWNS" || type === "MANAGES"))
        return false;
    const isParent = types.some((type) => takesKind(RELATIONSHIPS[type].from, kind));
    const isChild = types.some((type) => takesKind(RELATIONSHIPS[type].to, kind));
    if (field === undefined)
        return kind === "Pod" && Object.keys(before).every((key) => OWNERSHIP.includes(key));
    return (field === "ownerReferences" && isParent && !isChild) || (field === "uid" && isChild && !isParent);
}
const OWNERSHIP = ["ownerReferences", "uid"];
//# sourceMappingURL=equivalent-mutations.js.map
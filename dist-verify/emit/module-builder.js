import { partial, reference, variable } from "../rego/build.js";
import { identifier, Names } from "../rego/identifier.js";
/** The modules of the library that a pattern's module may import, by the names that it calls them by. */
export const LIBRARY_MODULES = [
    "holders",
    "namesakes",
    "naming",
    "objects",
    "owners",
    "selectors",
    "subjects",
    "texts",
    "values",
];
/** What names of OPA's built-in functions begin with. A variable of such a name would hide them. */
const BUILT_IN_NAMESPACES = [
    ...["array", "base64", "base64url", "bits", "crypto", "glob", "graph", "graphql", "hex", "http", "io", "json", "net"],
    ...["numbers", "object", "opa", "providers", "rand", "regex", "rego", "semver", "strings", "time", "units"],
    ...["urlquery", "uuid", "yaml"],
];
/** Names that a pattern's module uses for itself: imports, built-in functions, the variables below, and the finding. */
const RESERVED = [
    ...["abs", "concat", "count", "is_string", "set", "sum"],
    ...BUILT_IN_NAMESPACES,
    ...LIBRARY_MODULES,
    "finding",
    // Of the module beside it that Conftest asks, and of the rule that Gatekeeper asks for.
    ...["conftest", "mentions", "result"],
    ...["element", "i", "identities", "identity", "j", "key", "keys", "others"],
    ...["partner", "partners", "referenced", "referrers", "row", "subject", "text", "text_sets"],
];
/** Rules that Conftest and Gatekeeper take for their own, and that `opa test` takes for tests. */
const OF_CONSUMERS = /^(deny|warn|violation|exception|test|todo_test)(_|$)/;
/** A module while it grows: its rules in reading order, and the names that are taken. */
export class ModuleBuilder {
    rules = [];
    names;
    objectVariables = new Map();
    constructor(reserved = []) {
        this.names = new Names([...RESERVED, ...reserved], OF_CONSUMERS);
    }
    /** Returns a name made of the words that no other rule or variable has. */
    name(...words) {
        return this.names.take(...words);
    }
    /** Returns such a name for a partial rule. */
    partialName(...words) {
        return partial(this.names.take(...words));
    }
    /** Returns the first of several names that no other rule or variable has. */
    firstName(...choices) {
        return this.names.takeFirst(...choices);
    }
    /** Returns names for the variables of one body, which are no rule's. */
    locals() {
        return this.names.inner();
    }
    /**
     * Returns the variable for an object of the kinds: `pod`, `persistent_volume_claim`; `candidate` where they are
     * several.
     */
    objectVariable(kinds) {
        const [only] = kinds;
        const kind = (kinds.length === 1 ? only?.kind : undefined) ?? "candidate";
        const name = this.objectVariables.get(kind) ?? this.names.take(kind);
        this.objectVariables.set(kind, name);
        return name;
    }
    add(...rules) {
        this.rules.push(...rules);
    }
}
/** Makes the complete rule `name := value`. */
export function completeRule(name, value, ...comment) {
    const rule = { head: { head: "value", name, value }, body: [] };
    return { name: name, rule: comment.length === 0 ? rule : { ...rule, comment } };
}
/** Returns what a complete rule has under a key, and under further keys in that. */
export function lookUp(name, ...keys) {
    return reference(name, ...keys);
}
/** Returns the object at a position. */
export function objectAt(position) {
    return reference(OBJECTS, "all", variable(position));
}
/** Returns a call of a function of the same module. */
export function callRule(name, ...args) {
    return { term: "call", name: [name], args: args.map((arg) => ({ term: "variable", name: arg })) };
}
/** Returns a function of the module that holds where a body does: one rule for each body. */
export function functionRules(name, parameters, bodies) {
    return bodies.map((body) => {
        // Strict mode refuses a parameter that a body does not look at.
        const named = parameters.map((parameter) => (mentions(body, parameter) ? parameter : ANYTHING));
        return { head: { head: "function", name, parameters: named }, body };
    });
}
/** Tells whether a variable stands somewhere in parts of a tree. */
export function mentions(node, name) {
    if (typeof node !== "object" || node === null)
        return false;
    if ("term" in node && node.term === "variable" && "name" in node && node.name === name)
        return true;
    if ("term" in node && node.term === "reference" && "head" in node && node.head === name)
        return true;
    return Object.values(node).some((child) => mentions(child, name));
}
/** A variable that nobody looks at. */
export const ANYTHING = identifier("_");
/** The variables and imports that rules share. */
export const I = identifier("i");
/** A candidate: its object's position, then that of each bound element. */
export const ROW = identifier("row");
export const J = identifier("j");
export const KEY = identifier("key");
export const KEYS = identifier("keys");
export const IDENTITY = identifier("identity");
export const OTHERS = identifier("others");
export const TEXTS = identifier("text_sets");
export const SUBJECT = identifier("subject");
export const SUBJECTS = identifier("subjects");
export const PARTNER = identifier("partner");
export const OBJECTS = identifier("objects");
//# sourceMappingURL=module-builder.js.map
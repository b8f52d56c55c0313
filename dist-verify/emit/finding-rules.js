import { kindsOverlap } from "../pattern/kinds.js";
import { array, assign, call, holds, literal, not, object, reference, setOf, some, variable } from "../rego/build.js";
import { identifier } from "../rego/identifier.js";
import { FUNCTIONS } from "./library-functions.js";
import { callRule, completeRule, I, J, lookUp, objectAt, PARTNER, SUBJECT, } from "./module-builder.js";
import { walkFrom } from "./row.js";
/**
 * Describes what is found of `subject`, and of `partner` where there is one: the resources in the order of their actors,
 * and the message (SEMANTICS.md 5, SEMANTICS-CRD.md 9).
 */
export function describeFinding(found, module) {
    const { pattern } = found;
    const statements = [];
    const resources = new Map();
    for (const [actor, position] of [
        [pattern.subject, SUBJECT],
        [pattern.partner, PARTNER],
    ]) {
        if (actor === undefined)
            continue;
        const name = module.name(actor.id, "resource");
        resources.set(actor.id, { name, position });
        statements.push(assign(name, call(FUNCTIONS.foundResource.name, literal(actor.id), variable(position))));
    }
    const named = new FoundNames(found, module);
    if (mayNameOneTwice(pattern)) {
        statements.push(not(call(FUNCTIONS.isShadowed.name, variable(SUBJECT), variable(named.positions()))));
    }
    const messagePart = (part) => {
        if ("text" in part)
            return literal(part.text);
        const resource = resources.get(part.role.id);
        if (resource === undefined)
            throw new TypeError(`${part.role.id} is not reported`);
        if ("at" in part)
            return named.texts(part.at, statements);
        if (part.field === "uid")
            return call(FUNCTIONS.uid.name, variable(resource.position));
        return reference(resource.name, part.field);
    };
    const message = pattern.message.map(messagePart);
    const finding = findingTerm(pattern, message, {
        resources: array(...[...resources.values()].map(({ name }) => variable(name))),
    });
    return { statements, finding, rules: named.rules };
}
/** The finding of a pattern that finds no candidate: it names no object (SEMANTICS-CRD.md 9). */
export function findingWithoutObject(pattern, { kind, apiVersion }) {
    const known = { kind, apiVersion };
    const text = pattern.message.map((part) => {
        if ("text" in part)
            return part.text;
        return "field" in part ? (known[part.field] ?? "") : "";
    });
    return findingTerm(pattern, [literal(text.join(""))], { resources: array(), absentKind: literal(kind) });
}
function findingTerm(pattern, message, resources) {
    const [only] = message;
    const isPlain = message.length === 1 && only?.term === "scalar";
    return object({
        pattern: literal(pattern.name),
        severity: literal(pattern.severity),
        message: isPlain ? only : call("concat", literal(""), array(...message)),
        ...(pattern.for === undefined ? {} : { for: literal(pattern.for) }),
        ...resources,
    });
}
/**
 * Whether several objects may be one finding and say different things: a workload and the Pod of its template, or objects
 * without names, which differ in version and uid. Findings of the registry dialect are of objects.
 */
function mayNameOneTwice({ dialect, subject: { kinds }, message }) {
    const tellsApart = message.some((part) => "field" in part && (part.field === "uid" || part.field === "apiVersion"));
    const isPod = kinds.every(({ kind }) => kind === "Pod");
    const mayBeTemplate = !isPod && kindsOverlap(kinds, [{ group: "", kind: "Pod" }]);
    return mayBeTemplate || (dialect === "kubepattern.dev/v1" && tellsApart);
}
/** What findings need to know of all accepted rows: which objects they are of, and the texts at their elements. */
class FoundNames {
    of;
    module;
    rules = [];
    found;
    foundRows;
    constructor(of, module) {
        this.of = of;
        this.module = module;
    }
    /** The rule with the positions of all objects that are found. */
    positions() {
        const { subjects, accepted } = this.of;
        const row = subjects.idVariable;
        if (row === I)
            return this.accepted();
        if (this.found !== undefined)
            return this.found;
        const positions = setOf(subjects.positionOf(row), some(row, variable(accepted)));
        const found = completeRule(this.module.name(subjects.scan.role, "found"), positions);
        this.rules.push(found.rule);
        this.found = found.name;
        return found.name;
    }
    /**
     * The term that is all texts at a path, of every object that the finding names and in every binding under which it
     * holds. Adds the statement that binds them.
     */
    texts(at, statements) {
        const { subjects } = this.of;
        const { role } = subjects.scan;
        const keys = at.path.flatMap((step) => (step.step === "key" ? [step.key] : []));
        const name = this.module.firstName([role, ...keys.slice(-1), "texts"], [role, ...keys, "texts"]);
        const locals = this.module.locals();
        const text = locals.take(keys.at(-1) ?? "", "text");
        const { statements: steps, value } = walkFrom(subjects.row, at, locals);
        const rest = [...steps, assign(text, call(FUNCTIONS.text.name, value))];
        const { object: found } = subjects.row;
        this.rules.push({
            comment: [`The texts at ${keys.at(-1) ?? "the element"} of an object, where it is found.`],
            head: {
                head: "function",
                name,
                parameters: [I],
                value: setOf(variable(text), assign(found, objectAt(I)), ...subjects.bindElements(subjects.id, rest), holds(lookUp(this.accepted(), subjects.id)), ...rest),
            },
            body: [],
        });
        const all = this.module.name(role, keys.at(-1) ?? "", "list");
        const each = [some(J, call(FUNCTIONS.namesakes.name, variable(SUBJECT))), some(TEXT, callRule(name, J))];
        statements.push(assign(all, call("sort", setOf(variable(TEXT), ...each))));
        return call("concat", literal(", "), variable(all));
    }
    /** The complete name of the rule with the accepted rows. */
    accepted() {
        if (this.foundRows !== undefined)
            return this.foundRows;
        const { subjects, accepted } = this.of;
        const rows = completeRule(this.module.name(subjects.scan.role, "found", ...(subjects.idVariable === I ? [] : ["rows"])), variable(accepted));
        this.rules.push(rows.rule);
        this.foundRows = rows.name;
        return rows.name;
    }
}
const TEXT = identifier("text");
//# sourceMappingURL=finding-rules.js.map
import { kindsText } from "../pattern/kinds.js";
import { pathsOfPredicate } from "../plan/scan.js";
import { array, arrayOf, assign, call, holds, literal, not, reference, setOf, some, variable } from "../rego/build.js";
import { kindTest } from "./kind-test.js";
import { FUNCTIONS } from "./library-functions.js";
import { callRule, completeRule, functionRules, I, KEY, lookUp, SUBJECTS, } from "./module-builder.js";
import { eachOfKinds } from "./objects-of-kind.js";
import { PredicateEmitter } from "./predicates.js";
import { rootsOf, rowOf, walkFrom } from "./row.js";
/**
 * OPA's compiler goes one level deeper for each statement of a body, and its stack is finite: longer ones are taken
 * apart.
 */
const LONGEST_BODY = 100;
/**
 * Adds the rule that holds a role's candidates, and a function for each group of alternatives (SEMANTICS.md 3 and 5,
 * SEMANTICS-CRD.md 5 and 6).
 *
 * @param among all objects of the snapshot, or only those that a review may find something about.
 */
export function emitScan(rows, among, sets, module) {
    const { role, kinds, where } = rows.scan;
    const { allOf, anyOf, noneOf } = where;
    const { object } = rows.row;
    const predicates = new PredicateEmitter(role, rows.row, module, sets);
    const groups = [];
    const group = (suffix, tests, bodies) => {
        const name = module.name(role, suffix);
        const parameters = rootsOf(rows.row, tests.flatMap(pathsOfPredicate));
        groups.push(...functionRules(name, parameters, bodies));
        return callRule(name, ...parameters);
    };
    const isOfKind = (bodies) => {
        const name = module.name(role, "is_of_kind");
        groups.push(...functionRules(name, [object], bodies));
        return name;
    };
    const candidates = among === "snapshot"
        ? eachOfKinds(kinds, object, isOfKind)
        : [some([I, object], reference(SUBJECTS, "all")), ...kindTest(kinds, object, isOfKind)];
    const named = emitNamedKinds(rows, module);
    const tests = [
        ...(allOf.length <= LONGEST_BODY
            ? predicates.allHold(allOf)
            : chunksOf(allOf).map((chunk) => holds(group("match_all", chunk, [predicates.allHold(chunk)])))),
    ];
    if (anyOf.length > 0) {
        const bodies = anyOf.map((literal) => predicates.literal(literal));
        tests.push(holds(group("match_any", anyOf.map(({ predicate }) => predicate), bodies)));
    }
    if (noneOf.length > 0) {
        const bodies = noneOf.map((predicate) => predicates.statements(predicate));
        tests.push(not(group("match_none", noneOf, bodies)));
    }
    const body = [...candidates, ...named.statements, ...rows.bindElements(rows.id, tests), ...tests];
    const comment = [`The ${kindsText(kinds)} objects that can be ${role}, by position.`];
    module.add({ comment, head: { head: "set", name: rows.name, member: rows.id }, body }, ...named.rules, ...groups, ...predicates.helpers);
}
/**
 * Returns statements that an object is of a kind that some object of the subject's kinds names, and the rule with these
 * kinds (SEMANTICS-CRD.md 3, `fromTarget`). Nothing where a role has kinds of its own.
 */
function emitNamedKinds({ scan, row }, module) {
    if (scan.namedBySubject === undefined)
        return { statements: [], rules: [] };
    const { subjectKinds, by } = scan.namedBySubject;
    const object = module.objectVariable(subjectKinds);
    const namer = rowOf(object);
    const locals = module.locals();
    const rules = [];
    const each = eachOfKinds(subjectKinds, object, (bodies) => {
        const name = module.name(object, "is_of_kind");
        rules.push(...functionRules(name, [object], bodies));
        return name;
    });
    const texts = [by.apiVersion, by.kind].map((source, i) => {
        if (typeof source === "string")
            return { statements: [], term: literal(source) };
        const words = i === 0 ? "api_version" : "kind";
        const [values, value, text] = [locals.take(words, "values"), locals.take("value"), locals.take(words)];
        const { statements, value: term } = walkFrom(namer, source, locals);
        const list = arrayOf(variable(value), ...statements, assign(value, term));
        const first = assign(text, call(FUNCTIONS.firstText.name, variable(values)));
        return { statements: [assign(values, list), first], term: variable(text) };
    });
    const statements = texts.flatMap((text) => text.statements);
    const named = completeRule(module.name(scan.role, "kinds"), setOf(variable(KEY), ...each, ...statements, assign(KEY, call(FUNCTIONS.key.name, array(...texts.map(({ term }) => term))))), "The kinds that some object names, each with its whole apiVersion.");
    const own = call(FUNCTIONS.key.name, array(reference(row.object, "apiVersion"), reference(row.object, "kind")));
    return { statements: [holds(lookUp(named.name, own))], rules: [named.rule, ...rules] };
}
function chunksOf(predicates) {
    const count = Math.ceil(predicates.length / LONGEST_BODY);
    return Array.from({ length: count }, (_, i) => predicates.slice(i * LONGEST_BODY, (i + 1) * LONGEST_BODY));
}
//# sourceMappingURL=scan-rules.js.map
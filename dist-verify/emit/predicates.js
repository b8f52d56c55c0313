import { stepsOf } from "../pattern/value-path.js";
import { pathsOfPredicate } from "../plan/scan.js";
import { assign, call, holds, infix, literal, not, setOf, variable } from "../rego/build.js";
import { FUNCTIONS } from "./library-functions.js";
import { callRule, functionRules } from "./module-builder.js";
import { bindsVariables } from "./path.js";
import { rootsOf, walkFrom } from "./row.js";
import { emitTexts } from "./texts.js";
/** What stands behind the key in the name of a predicate's function: `pod_phase_in`. */
const SUFFIXES = {
    exists: "exists",
    empty: "is_empty",
    "all-empty": "has_content",
    in: "in",
    same: "is",
    compare: "compares",
    length: "length",
};
/** Turns the predicates of one role into statements, and collects the functions that these call. */
export class PredicateEmitter {
    role;
    row;
    module;
    sets;
    /** Functions of the object, or of what its anchors are bound to, in the order they are needed. */
    helpers = [];
    constructor(role, row, module, sets) {
        this.role = role;
        this.row = row;
        this.module = module;
        this.sets = sets;
    }
    /**
     * Returns statements that all predicates hold. At most one binds variables in place: two would be a product, and
     * share names.
     */
    allHold(predicates) {
        const binding = predicates.filter((predicate) => binds(predicate));
        return predicates.flatMap((predicate) => {
            const inPlace = binding.length < 2 || !binding.includes(predicate);
            return inPlace ? this.statements(predicate) : [holds(this.helper(predicate, [this.statements(predicate)]))];
        });
    }
    /** Returns statements that hold when the literal does. */
    literal({ predicate, isNegated }) {
        const statements = this.statements(predicate);
        return isNegated ? [not(this.helper(predicate, [statements]))] : statements;
    }
    /** Returns statements that hold when the predicate does (SEMANTICS.md 3, SEMANTICS-CRD.md 5). */
    statements(predicate) {
        const locals = this.module.locals();
        if (predicate.test === "same")
            return this.sameText(predicate, locals);
        const { statements, value, element } = walkFrom(this.row, predicate.at, locals);
        switch (predicate.test) {
            case "exists":
                return element !== undefined
                    ? statements
                    : [...statements, holds(infix(value, "!=", { term: "scalar", value: null }))];
            case "in":
                return [...statements, this.sets.contains(predicate.texts, value)];
            case "compare":
            case "length": {
                const reading = predicate.test === "compare" ? FUNCTIONS.integer : FUNCTIONS.size;
                const number = call(reading.name, value);
                return [...statements, holds(infix(number, predicate.comparison, literal(predicate.bound)))];
            }
            case "empty": {
                const exists = { test: "exists", at: predicate.at };
                return [
                    holds(this.helper(predicate, [
                        this.literal({ predicate: exists, isNegated: true }),
                        [...statements, holds(call(FUNCTIONS.isEmpty.name, value))],
                    ])),
                ];
            }
            case "all-empty": {
                const content = element ?? locals.take("value");
                // The elements of a list are without nulls; what else is null is absent.
                const isThere = holds(infix(variable(content), "!=", { term: "scalar", value: null }));
                const assignment = element === undefined ? [assign(content, value), isThere] : [];
                const isFull = not(call(FUNCTIONS.isEmpty.name, variable(content)));
                return [not(this.helper(predicate, [[...statements, ...assignment, isFull]]))];
            }
        }
    }
    /** A text at one path is a text at the other: as sets, so that two lists are no product. */
    sameText(predicate, locals) {
        const [own, other] = [predicate.at, predicate.as].map((at, i) => {
            const name = locals.take(i === 0 ? "texts" : "other_texts");
            const { statements, term } = emitTexts({ sources: [at], of: "scalars" }, this.row, locals);
            return { name, statement: assign(name, setOf(term, ...statements)) };
        });
        if (own === undefined || other === undefined)
            return [];
        const common = call("count", infix(variable(own.name), "&", variable(other.name)));
        return [own.statement, other.statement, holds(infix(common, ">", literal(0)))];
    }
    /** Adds a function that holds where one of the bodies does, and returns a call of it. */
    helper(predicate, bodies) {
        const { test, at } = predicate;
        const keys = stepsOf(at).flatMap((step) => (step.step === "key" ? [step.key] : []));
        const suffix = SUFFIXES[test];
        const name = this.module.firstName([this.role, ...keys.slice(-1), suffix], [this.role, ...keys.slice(-2), suffix], [this.role, ...keys, suffix]);
        const parameters = rootsOf(this.row, pathsOfPredicate(predicate));
        this.helpers.push(...functionRules(name, parameters, bodies));
        return callRule(name, ...parameters);
    }
}
/** Whether its statements bind variables of their own. */
function binds(predicate) {
    // From an element, only the rest of the path is walked.
    return predicate.test === "same" || bindsVariables(predicate.at.path);
}
//# sourceMappingURL=predicates.js.map
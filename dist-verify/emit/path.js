import { assign, call, literal, reference, some, variable } from "../rego/build.js";
import { FUNCTIONS } from "./library-functions.js";
/**
 * Walks a path from a variable (SEMANTICS.md 2). Keys make one reference, undefined where a step does not fit; lists
 * go through `values.items`, which takes only lists and leaves out nulls.
 *
 * @param locals names of variables in the same body.
 */
export function walk(from, path, locals) {
    const statements = [];
    let head = from;
    let steps = [];
    let last = "element";
    let endsAtElement = false;
    for (const step of path) {
        if (step.step === "keys") {
            const keys = call(FUNCTIONS.keys.name, reference(head, ...steps));
            head = locals.take(singular(last), "key");
            statements.push(some(head, keys));
            steps = [];
            endsAtElement = true;
            continue;
        }
        endsAtElement = step.step === "each";
        if (step.step === "key") {
            last = step.key;
            if (isPlain(step.key))
                steps.push(step.key);
            else {
                const key = locals.take(step.key, "key");
                statements.push(assign(key, literal(step.key)));
                steps.push(variable(key));
            }
            continue;
        }
        const items = call(FUNCTIONS.items.name, reference(head, ...steps));
        head = locals.take(step.step === "each" ? singular(last) : `${last}_items`);
        statements.push(step.step === "each" ? some(head, items) : assign(head, items));
        steps = step.step === "each" ? [] : [step.index];
    }
    return { statements, value: reference(head, ...steps), ...(endsAtElement ? { element: head } : {}) };
}
/** Tells whether a walk of the path binds variables of its own. */
export function bindsVariables(path) {
    return path.some((step) => step.step !== "key" || !isPlain(step.key));
}
/** Other characters `opa fmt` would write inside a reference in a way that Rego does not read, such as `\x00`. */
function isPlain(key) {
    return /^[ -~]*$/.test(key);
}
/** `containers` are walked as `container`. A name for people: any will do. */
function singular(plural) {
    return plural.endsWith("ies") ? `${plural.slice(0, -3)}y` : plural.replace(/([^s])s$/, "$1");
}
//# sourceMappingURL=path.js.map
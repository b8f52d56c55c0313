import { RE2JS } from "re2js";
import { simpleLowerCase } from "./lower-case.js";
/** Changes a text as a criterion wants it, and returns it; `undefined` where it is dropped (SEMANTICS-CRD.md 8). */
export function transformText(text, transform) {
    switch (transform.do) {
        case "apiGroup":
            return text.includes("/") ? text.slice(0, text.lastIndexOf("/")) : "";
        case "lowercase":
            return simpleLowerCase(text);
        case "split":
            return text.split(transform.separator).at(transform.index);
        case "regex":
            return firstGroup(text, transform.expression);
    }
}
/** What the group of the first match took: the empty text where it took no part in it. */
function firstGroup(text, expression) {
    const matcher = compiled(expression).matcher(text);
    return matcher.find() ? (matcher.group(1) ?? "") : undefined;
}
const expressions = new Map();
function compiled(expression) {
    const compiled = expressions.get(expression) ?? RE2JS.compile(expression);
    expressions.set(expression, compiled);
    return compiled;
}
//# sourceMappingURL=transform.js.map
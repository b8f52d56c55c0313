import { array, call, holds, infix, literal } from "../rego/build.js";
import { FUNCTIONS } from "./library-functions.js";
import { ANYTHING, callRule } from "./module-builder.js";
/** Returns the statement that the points reach the minimum (SEMANTICS.md 5). */
export function pointsStatement(points, parameters, minimum, already = 0) {
    const terms = points.map(({ name }) => callRule(name, ...parameters));
    if (already > 0)
        terms.unshift(literal(already));
    const [only] = terms;
    const total = terms.length === 1 && only !== undefined ? only : call(FUNCTIONS.total.name, array(...terms));
    return holds(infix(total, ">=", literal(minimum)));
}
/** Returns the rules of the function that gives the points. */
export function pointsRules({ name, id, points, holds: body }, parameters) {
    return [
        {
            comment: [`What ${id} is worth where it holds.`],
            head: { head: "function", name, parameters, value: literal(points) },
            body,
        },
        {
            isDefault: true,
            head: { head: "function", name, parameters: parameters.map(() => ANYTHING), value: literal(0) },
            body: [],
        },
    ];
}
//# sourceMappingURL=points.js.map
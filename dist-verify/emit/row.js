import { stepsOf } from "../pattern/value-path.js";
import { walk } from "./path.js";
/** Returns the row of an object without anchors. */
export function rowOf(object) {
    return { object, elements: new Map() };
}
/**
 * Returns statements that bind each anchor to an element of its list, and the row. An outer anchor stands before what
 * is inside it.
 *
 * @param withIndexes whether the positions of the elements get variables, too.
 */
export function bindAnchors(object, anchors, locals, withIndexes = false) {
    const elements = new Map();
    const statements = [];
    const indexes = [];
    for (const anchor of anchors) {
        const path = { ...anchor.list, path: [...anchor.list.path, { step: "each" }] };
        const { statements: steps, element } = walkFrom({ object, elements }, path, locals);
        const last = steps.at(-1);
        if (element === undefined || last?.statement !== "some")
            throw new TypeError("an element is bound to a variable");
        if (withIndexes) {
            const index = locals.take(element, "index");
            indexes.push(index);
            statements.push(...steps.slice(0, -1), { ...last, names: [index, element] });
        }
        else
            statements.push(...steps);
        elements.set(anchor, element);
    }
    return { statements, row: { object, elements }, indexes };
}
/** Walks a path from the object of a row, or from the element that its anchor is bound to. */
export function walkFrom({ object, elements }, at, locals) {
    const element = at.from === undefined ? undefined : elements.get(at.from);
    return element === undefined ? walk(object, stepsOf(at), locals) : walk(element, at.path, locals);
}
/** Returns the variable that a path starts at. */
export function rootOf({ object, elements }, { from }) {
    return (from === undefined ? undefined : elements.get(from)) ?? object;
}
/** Returns the roots that paths start at in a row, each once: the object first, then elements. */
export function rootsOf(row, paths) {
    const used = new Set(paths.map((path) => rootOf(row, path)));
    return [row.object, ...row.elements.values()].filter((root) => used.has(root));
}
//# sourceMappingURL=row.js.map
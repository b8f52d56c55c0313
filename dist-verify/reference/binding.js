import { isJsonList } from "../base/json.js";
import { formatValuePath } from "../pattern/value-path.js";
import { valuesAt } from "./values.js";
/** The binding of what has no anchor. */
export const NOTHING_BOUND = new Map();
/** Returns the values that a path yields, its anchors bound. The bindings must have its anchors. */
export function boundValues(object, { from, path }, binding) {
    return valuesAt(from === undefined ? object : boundElement(from, binding).element, path);
}
/** Returns the element that an anchor is bound to. */
export function boundElement({ list }, binding) {
    const bound = binding.get(formatValuePath(list));
    if (bound === undefined)
        throw new Error(`the anchor ${formatValuePath(list)}[@] is not among those of the pattern`);
    return bound;
}
/** Returns the anchors of paths, each once, an outer one before what is inside it. */
export function anchorsOf(paths) {
    const anchors = new Map();
    for (const { from } of paths) {
        if (from === undefined)
            continue;
        for (const anchor of [...anchorsOf([from.list]), from])
            anchors.set(formatValuePath(anchor.list), anchor);
    }
    return [...anchors.values()];
}
/**
 * Returns the bindings of an object, by the anchors in this order: each takes every element of its list under the
 * bindings so far. There is none where a list is missing, empty or no list.
 */
export function bindingsOf(object, anchors) {
    return anchors.reduce((bindings, { list }) => bindings.flatMap((binding) => boundValues(object, list, binding)
        .flatMap((value) => (isJsonList(value) ? valuesAt(value, [{ step: "each" }]) : []))
        .map((element, index) => new Map([...binding, [formatValuePath(list), { element, index }]]))), [NOTHING_BOUND]);
}
//# sourceMappingURL=binding.js.map
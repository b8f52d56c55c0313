import { formatPath } from "./path.js";
/** Returns the steps from the object: those of the anchors, each opened as `[*]`, and then the path's own. */
export function stepsOf({ from, path }) {
    return from === undefined ? path : [...stepsOf(from.list), { step: "each" }, ...path];
}
/** Paths that were spelt before: whoever binds anchors spells the same few again and again. */
const spellings = new WeakMap();
/** Spells a path from the object: `spec.volumes[@].name` where an anchor stands. */
export function formatValuePath(at) {
    const known = spellings.get(at);
    if (known !== undefined)
        return known;
    const { from, path } = at;
    const rest = formatPath(path);
    const isBracket = rest === "" || rest.startsWith("[");
    const text = from === undefined ? rest : `${formatValuePath(from.list)}[@]${isBracket ? rest : `.${rest}`}`;
    spellings.set(at, text);
    return text;
}
//# sourceMappingURL=value-path.js.map
import { kindNames } from "../../pattern/kinds.js";
/** Tells whether kinds take objects whose kind has this name, in any API group. */
export function takesKind(kinds, name) {
    return kindNames(kinds)?.includes(name) ?? true;
}
//# sourceMappingURL=kind-names.js.map
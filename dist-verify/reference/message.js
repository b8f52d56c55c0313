import { compareCodePoints } from "../base/json.js";
import { boundValues } from "./binding.js";
import { below } from "./members.js";
import { textOf } from "./values.js";
/**
 * Fills the placeholders of a message and returns it (SEMANTICS.md 5, SEMANTICS-CRD.md 9). `matchesOf` gives the objects
 * that the finding names for a role, in the bindings under which it holds; none in a finding without an object.
 */
export function fillMessage(parts, matchesOf) {
    const words = parts.map((part) => {
        if ("text" in part)
            return part.text;
        const matches = matchesOf(part.role);
        return "at" in part ? textsAt(part.at, matches).join(", ") : firstText(matches, part.field);
    });
    return words.join("");
}
/** The distinct texts at a path, in all bindings of all objects, sorted. */
function textsAt(at, matches) {
    const values = matches.flatMap(({ resource, bindings }) => bindings.flatMap((binding) => boundValues(resource.object, at, binding)));
    const texts = values.map(textOf).filter((text) => text !== undefined);
    return [...new Set(texts)].sort(compareCodePoints);
}
/**
 * Of objects without a name of their own a finding can name several, which differ in version and uid. The first of them
 * in this order speaks for all.
 */
function firstText(matches, field) {
    const [first] = matches.toSorted((a, b) => compareCodePoints(fieldOf(a, "apiVersion"), fieldOf(b, "apiVersion")) ||
        compareCodePoints(fieldOf(a, "uid"), fieldOf(b, "uid")));
    return first === undefined ? "" : fieldOf(first, field);
}
/** A Pod of a template has the fields of its workload. */
function fieldOf({ resource }, field) {
    const named = resource.workload ?? resource;
    return field === "uid" ? (textOf(below(named.object, "metadata", "uid") ?? null) ?? "") : named[field];
}
//# sourceMappingURL=message.js.map
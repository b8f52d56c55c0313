import { includesKind } from "../../pattern/kinds.js";
import { parsePath } from "../../pattern/path.js";
import { RELATIONSHIPS } from "../../pattern/relationship-type.js";
import { NOTHING_BOUND } from "../binding.js";
import { RELATIONSHIP_MEANINGS } from "../relationship-types.js";
import { textOf } from "../values.js";
import { placedValues } from "./concrete-paths.js";
/** Returns the paths at which an object has what a relationship type links it by; none where that is its own name. */
export function linkedPaths(type, object) {
    const { from, to } = RELATIONSHIPS[type];
    const { at } = RELATIONSHIP_MEANINGS[type];
    const texts = [...(includesKind(from, object) ? at.from : []), ...(includesKind(to, object) ? at.to : [])];
    return texts.flatMap((text) => {
        const parsed = parsePath(text);
        return parsed.ok ? [{ path: parsed.path }] : [];
    });
}
/**
 * Returns where two objects have what makes them neighbours of the same thing by a relationship type: at each the first
 * place with a text that the other one has too, else the first place.
 */
export function placesInCommon(type, one, other) {
    const [ours, theirs] = [placedTexts(type, one), placedTexts(type, other)];
    for (const { path, text } of ours) {
        const same = theirs.find((their) => text !== undefined && their.text === text);
        if (same !== undefined)
            return [path, same.path];
    }
    return [ours[0]?.path, theirs[0]?.path];
}
function placedTexts(type, object) {
    return linkedPaths(type, object).flatMap((at) => placedValues(object.object, at, NOTHING_BOUND).map(({ path, value }) => ({ path, text: textOf(value) })));
}
//# sourceMappingURL=linked-fields.js.map
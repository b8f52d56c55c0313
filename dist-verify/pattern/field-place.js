const places = new WeakMap();
/**
 * Finds where in a kind a field of this name is, when it is looked for in the wrong place (`.spec.volumes` of a
 * Deployment is `.spec.template.spec.volumes`): the place with the fewest keys; `undefined` where there is none or more
 * than one.
 */
export function placeOfField(root, name) {
    let byName = places.get(root);
    if (byName === undefined) {
        byName = placesBelow(root);
        places.set(root, byName);
    }
    return byName.get(name);
}
/** Level by level, each type once: what is found on one level is ambiguous only there. */
function placesBelow(root) {
    const byName = new Map();
    const seen = new Set([root]);
    let level = [{ type: root, path: [] }];
    while (level.length > 0) {
        const here = new Map();
        const below = [];
        for (const { type, path } of level) {
            if (type.shape !== "object")
                continue;
            for (const [key, field] of type.fields) {
                const place = [...path, { step: "key", key }];
                here.set(key, here.has(key) ? undefined : place);
                const inner = insideLists(field, place);
                if (!seen.has(inner.type))
                    below.push(inner);
                seen.add(inner.type);
            }
        }
        for (const [key, place] of here)
            if (!byName.has(key))
                byName.set(key, place);
        level = below;
    }
    return byName;
}
function insideLists(type, path) {
    return type.shape === "list" ? insideLists(type.of, [...path, { step: "each" }]) : { type, path };
}
//# sourceMappingURL=field-place.js.map
import { quote } from "../base/quote.js";
import { checkFields } from "./field-check.js";
import { typesOfKind } from "./field-table.js";
import { kindsText } from "./kinds.js";
import { formatPath, parsePath } from "./path.js";
/**
 * Finds out whether a selector at a path that nobody wrote, the default one, is in none of the kinds, and returns what is
 * wrong (SEMANTICS-CRD.md 7); `undefined` where some kind has it, or is not Kubernetes' own.
 */
export function neverSelecting(type, kinds, defaultPath) {
    const path = parsePath(defaultPath);
    const known = ownKinds(kinds);
    if (!path.ok || known === undefined)
        return undefined;
    if (known.some(({ kind }) => checkFields(kind, path.path).length === 0))
        return undefined;
    const selectors = [...new Set(known.flatMap(({ kind }) => typesOfKind(kind).flatMap(selectorsOf)))];
    return {
        message: `${quote(type)} never holds: ${kindsText(kinds)} has no ${defaultPath}`,
        help: selectors.length === 0
            ? 'no field of it selects by labels: turn the direction round, or compare fields with the type "custom"'
            : `write a selectorPath: ${selectors.slice(0, MOST_SHOWN).join(" or ")}`,
    };
}
/**
 * Finds out whether owners are in namespaces and what they should own is in none, and returns what is wrong; `undefined`
 * where some could own some, or a kind is not known. Kubernetes takes such an owner for one that is not there.
 */
export function neverOwning(owners, owned, catalog) {
    const known = ownKinds(owners);
    if (known === undefined || owned.length === 0)
        return undefined;
    const isInNamespace = known.every((kind) => !catalog.isClusterScoped(kind));
    const isInNone = owned.every(({ group, kind }) => group !== undefined && kind !== undefined && catalog.isClusterScoped({ group, kind }));
    if (!isInNamespace || !isInNone)
        return undefined;
    return {
        message: `${kindsText(owners)} never owns ${kindsText(owned)}: what is in a namespace owns nothing outside of it`,
        help: 'compare the fields that name the other one, with the type "custom"',
    };
}
const MOST_SHOWN = 2;
const MOST_LEVELS = 6;
/** Returns the kinds, where all of them are Kubernetes' own. */
function ownKinds(kinds) {
    const named = kinds.flatMap(({ group, kind }) => group === undefined || kind === undefined ? [] : [{ group, kind }]);
    const areOwn = named.length === kinds.length &&
        named.every(({ group, kind }) => isOwnGroup(group) && typesOfKind(kind).length > 0);
    return areOwn && named.length > 0 ? named : undefined;
}
/** Other groups have kinds of the same names. */
function isOwnGroup(group) {
    return !group.includes(".") || group.endsWith(".k8s.io");
}
/** Returns the paths of the fields that select by labels, those with the fewest keys first. */
function selectorsOf(root) {
    const found = [];
    let level = [{ type: root, path: [] }];
    for (let depth = 0; depth < MOST_LEVELS && found.length === 0; depth++) {
        const below = [];
        for (const { type, path } of level) {
            if (type.shape === "list")
                below.push({ type: type.of, path: [...path, { step: "each" }] });
            if (type.shape !== "object")
                continue;
            for (const [key, field] of type.fields) {
                const place = [...path, { step: "key", key }];
                if (selectsByLabels(key, field))
                    found.push(place);
                below.push({ type: field, path: place });
            }
        }
        level = below;
    }
    return found.map(formatPath);
}
function selectsByLabels(key, type) {
    if (type.shape === "object")
        return type.fields.has("matchLabels");
    return type.shape === "map" && key === "selector";
}
//# sourceMappingURL=never-related.js.map
import { RELATIONSHIP_MEANINGS, thingOf } from "./relationship-types.js";
/**
 * Tells whether two objects are linked by a type, in either direction; an object is never linked to itself
 * (SEMANTICS.md 4).
 */
export function linked(type, a, b, all) {
    const { links } = RELATIONSHIP_MEANINGS[type];
    return a !== b && (links(a, b, all) || links(b, a, all));
}
/** Returns the neighbours of an object: what it is linked to, and what it names. An object and its identity are one. */
export function neighboursOf(type, object, all) {
    const objects = all.filter((other) => linked(type, object, other, all)).map((other) => asNeighbour(type, other));
    return new Set([...objects, ...RELATIONSHIP_MEANINGS[type].names(object).map(textOfThing)]);
}
/** Returns the neighbours that two objects share, but for the two themselves. */
export function sharedNeighbours(type, one, other, all) {
    const others = neighboursOf(type, other, all);
    return [...neighboursOf(type, one, all)].filter((neighbour) => others.has(neighbour) && !isNeighbour(type, one, neighbour) && !isNeighbour(type, other, neighbour));
}
/** Tells whether an object is this neighbour. */
export function isNeighbour(type, object, neighbour) {
    return neighbour === asNeighbour(type, object);
}
function asNeighbour(type, object) {
    const thing = thingOf(type, object);
    return thing === undefined ? object : textOfThing(thing);
}
function textOfThing(thing) {
    return JSON.stringify(thing);
}
/** Returns a neighbour in words. */
export function describeNeighbour(neighbour) {
    const [kind, where, name] = typeof neighbour === "string"
        ? JSON.parse(neighbour)
        : [neighbour.kind, neighbour.namespace, neighbour.name];
    if (kind === "NFS export")
        return `${kind} ${where}:${name}`;
    return where === "" ? `${kind} ${name}` : `${kind} ${where}/${name}`;
}
//# sourceMappingURL=relationships.js.map
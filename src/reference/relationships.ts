import type { Resource } from "../cluster/resource.js";
import type { RelationshipType } from "../pattern/relationship-type.js";
import { RELATIONSHIP_MEANINGS, type Thing, thingOf } from "./relationship-types.js";

/**
 * Tells whether two objects are linked by a type, in either direction; an object is never linked to itself
 * (SEMANTICS.md 4).
 */
export function linked(type: RelationshipType, a: Resource, b: Resource, all: readonly Resource[]): boolean {
	const { links } = RELATIONSHIP_MEANINGS[type];
	return a !== b && (links(a, b, all) || links(b, a, all));
}

/** An object of the snapshot; or a thing as text, and so every object that is known by identity. */
export type Neighbour = Resource | string;

/** Returns the neighbours of an object: what it is linked to, and what it names. An object and its identity are one. */
export function neighboursOf(type: RelationshipType, object: Resource, all: readonly Resource[]): Set<Neighbour> {
	const objects = all.filter((other) => linked(type, object, other, all)).map((other) => asNeighbour(type, other));
	return new Set<Neighbour>([...objects, ...RELATIONSHIP_MEANINGS[type].names(object).map(textOfThing)]);
}

/** Returns the neighbours that two objects share, but for the two themselves. */
export function sharedNeighbours(
	type: RelationshipType,
	one: Resource,
	other: Resource,
	all: readonly Resource[],
): readonly Neighbour[] {
	const others = neighboursOf(type, other, all);
	return [...neighboursOf(type, one, all)].filter(
		(neighbour) => others.has(neighbour) && !isNeighbour(type, one, neighbour) && !isNeighbour(type, other, neighbour),
	);
}

/** Tells whether an object is this neighbour. */
export function isNeighbour(type: RelationshipType, object: Resource, neighbour: Neighbour): boolean {
	return neighbour === asNeighbour(type, object);
}

function asNeighbour(type: RelationshipType, object: Resource): Neighbour {
	const thing = thingOf(type, object);
	return thing === undefined ? object : textOfThing(thing);
}

function textOfThing(thing: Thing): string {
	return JSON.stringify(thing);
}

/** Returns a neighbour in words. */
export function describeNeighbour(neighbour: Neighbour): string {
	const [kind, where, name] =
		typeof neighbour === "string"
			? (JSON.parse(neighbour) as Thing)
			: ([neighbour.kind, neighbour.namespace, neighbour.name] as const);
	if (kind === "NFS export") return `${kind} ${where}:${name}`;
	return where === "" ? `${kind} ${name}` : `${kind} ${where}/${name}`;
}

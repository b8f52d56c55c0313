import type { Json } from "../../../base/json.js";
import type { Perturbation } from "../perturbations/perturbation.js";
import type { PlannedObject } from "../planned-object.js";
import type { Random } from "../random.js";

/** What the generators know of a relationship type. One file for each type holds all of it. */
export interface RelationshipGenerator {
	/** Links two objects, in the direction of the type: `from` and `to` are of kinds that it links. */
	link(random: Random, from: PlannedObject, to: PlannedObject): void;
	/** Takes two objects apart that the type links though no link was made. Absent: it never does. */
	separate?(random: Random, a: PlannedObject, b: PlannedObject): void;
	/** Adds what a link may need beside its two objects, as objects of their own. */
	companions?(random: Random, a: PlannedObject, b: PlannedObject): readonly PlannedObject[];
	/** Ways to change two linked objects so that they are hardly linked, or not at all. Repeated ones come more often. */
	readonly perturbations: readonly Perturbation[];
	/** How two objects get a neighbour in common. */
	readonly inCommon: CommonNeighbourHints;
	/** Changes of all documents of a snapshot that only this type can notice. */
	readonly documentMutations?: readonly ((random: Random, documents: readonly Json[]) => readonly Json[])[];
	/** The small definitions about the type, in which faults are planted. */
	readonly small: SmallDefinitions;
}

/** What is special about neighbours in common; without any hint, two links to a third object are enough. */
export interface CommonNeighbourHints {
	/** Whether the type links across namespaces, so that the two objects can stay where they are. */
	readonly crossesNamespaces?: boolean;
	/** Kinds of third objects that count also where they are not in the snapshot. */
	readonly byIdentity?: readonly string[];
	/** A kind whose objects are named by one object each, or name one thing each: two of them must have one name. */
	readonly sameName?: string;
	/** Whether a third object of either direction should often name both. */
	readonly namesBoth?: boolean;
	/** Gives two objects something in common that is no object. Returns whether it did. */
	withoutObject?(random: Random, a: PlannedObject, b: PlannedObject, name: string): boolean;
	/** Links two objects to a third one in a way of its own. Returns whether it did; otherwise `link` is used. */
	linkThird?(random: Random, third: PlannedObject, a: PlannedObject, b: PlannedObject): boolean;
}

/** Small definitions about a type: one rule about the subject or about a pair in each. */
export interface SmallDefinitions {
	/** Kinds that the type links, in its direction: each makes a definition from either end. */
	readonly links: readonly (readonly [from: string, to: string])[];
	readonly pairs: readonly SmallPair[];
}

/** A small definition about pairs. */
export interface SmallPair {
	readonly name: string;
	readonly subject: string;
	readonly partner: string;
	/** Whether the two must have something in common, or must not. Default true. */
	readonly shared?: boolean;
}

import { type Anchor, stepsOf, type ValuePath } from "../pattern/value-path.js";
import type { Names } from "../rego/identifier.js";
import type { Identifier, Statement } from "../rego/tree.js";
import { type Walk, walk } from "./path.js";

/** An object in a body, and the elements that anchors are bound to there. */
export interface Row {
	readonly object: Identifier;
	readonly elements: ReadonlyMap<Anchor, Identifier>;
}

/** Returns the row of an object without anchors. */
export function rowOf(object: Identifier): Row {
	return { object, elements: new Map() };
}

/**
 * Returns statements that bind each anchor to an element of its list, and the row. An outer anchor stands before what
 * is inside it.
 */
export function bindAnchors(
	object: Identifier,
	anchors: readonly Anchor[],
	locals: Names,
): { readonly statements: readonly Statement[]; readonly row: Row } {
	const elements = new Map<Anchor, Identifier>();
	const statements: Statement[] = [];
	for (const anchor of anchors) {
		const path: ValuePath = { ...anchor.list, path: [...anchor.list.path, { step: "each" }] };
		const { statements: steps, element } = walkFrom({ object, elements }, path, locals);
		if (element === undefined) throw new TypeError("an element is bound to a variable");
		statements.push(...steps);
		elements.set(anchor, element);
	}
	return { statements, row: { object, elements } };
}

/** Walks a path from the object of a row, or from the element that its anchor is bound to. */
export function walkFrom({ object, elements }: Row, at: ValuePath, locals: Names): Walk {
	const element = at.from === undefined ? undefined : elements.get(at.from);
	return element === undefined ? walk(object, stepsOf(at), locals) : walk(element, at.path, locals);
}

/** Returns the variable that a path starts at. */
export function rootOf({ object, elements }: Row, { from }: ValuePath): Identifier {
	return (from === undefined ? undefined : elements.get(from)) ?? object;
}

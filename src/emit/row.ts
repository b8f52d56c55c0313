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

/** Statements that bind each anchor to an element of its list, and the row that this makes. */
export interface BoundAnchors {
	readonly statements: readonly Statement[];
	readonly row: Row;
	/** The variables of the elements' positions, where they are asked for: in the order of the anchors. */
	readonly indexes: readonly Identifier[];
}

/**
 * Returns statements that bind each anchor to an element of its list, and the row. An outer anchor stands before what
 * is inside it.
 *
 * @param withIndexes whether the positions of the elements get variables, too.
 */
export function bindAnchors(
	object: Identifier,
	anchors: readonly Anchor[],
	locals: Pick<Names, "take">,
	withIndexes = false,
): BoundAnchors {
	const elements = new Map<Anchor, Identifier>();
	const statements: Statement[] = [];
	const indexes: Identifier[] = [];
	for (const anchor of anchors) {
		const path: ValuePath = { ...anchor.list, path: [...anchor.list.path, { step: "each" }] };
		const { statements: steps, element } = walkFrom({ object, elements }, path, locals);
		const last = steps.at(-1);
		if (element === undefined || last?.statement !== "some") throw new TypeError("an element is bound to a variable");
		if (withIndexes) {
			const index = locals.take(element, "index");
			indexes.push(index);
			statements.push(...steps.slice(0, -1), { ...last, names: [index, element] });
		} else statements.push(...steps);
		elements.set(anchor, element);
	}
	return { statements, row: { object, elements }, indexes };
}

/** Walks a path from the object of a row, or from the element that its anchor is bound to. */
export function walkFrom({ object, elements }: Row, at: ValuePath, locals: Pick<Names, "take">): Walk {
	const element = at.from === undefined ? undefined : elements.get(at.from);
	return element === undefined ? walk(object, stepsOf(at), locals) : walk(element, at.path, locals);
}

/** Returns the variable that a path starts at. */
export function rootOf({ object, elements }: Row, { from }: ValuePath): Identifier {
	return (from === undefined ? undefined : elements.get(from)) ?? object;
}

/** Returns the roots that paths start at in a row, each once: the object first, then elements. */
export function rootsOf(row: Row, paths: readonly ValuePath[]): readonly Identifier[] {
	const used = new Set(paths.map((path) => rootOf(row, path)));
	return [row.object, ...row.elements.values()].filter((root) => used.has(root));
}

import { isJsonList, type Json } from "../base/json.js";
import { type Anchor, formatValuePath, type ValuePath } from "../pattern/value-path.js";
import { valuesAt } from "./values.js";

/** An element of a list, and which one it is. */
export interface BoundElement {
	readonly element: Json;
	/** From 0. */
	readonly index: number;
}

/** One element of each anchor's list (SEMANTICS-CRD.md 6). Equal anchors are spelt alike, so the spelling is the key. */
export type Binding = ReadonlyMap<string, BoundElement>;

/** The binding of what has no anchor. */
export const NOTHING_BOUND: Binding = new Map();

/** Returns the values that a path yields, its anchors bound. The bindings must have its anchors. */
export function boundValues(object: Json, { from, path }: ValuePath, binding: Binding): readonly Json[] {
	return valuesAt(from === undefined ? object : boundElement(from, binding).element, path);
}

/** Returns the element that an anchor is bound to. */
export function boundElement({ list }: Anchor, binding: Binding): BoundElement {
	const bound = binding.get(formatValuePath(list));
	if (bound === undefined) throw new Error(`the anchor ${formatValuePath(list)}[@] is not among those of the pattern`);
	return bound;
}

/** Returns the anchors of paths, each once, an outer one before what is inside it. */
export function anchorsOf(paths: readonly ValuePath[]): readonly Anchor[] {
	const anchors = new Map<string, Anchor>();
	for (const { from } of paths) {
		if (from === undefined) continue;
		for (const anchor of [...anchorsOf([from.list]), from]) anchors.set(formatValuePath(anchor.list), anchor);
	}
	return [...anchors.values()];
}

/**
 * Returns the bindings of an object, by the anchors in this order: each takes every element of its list under the
 * bindings so far. There is none where a list is missing, empty or no list.
 */
export function bindingsOf(object: Json, anchors: readonly Anchor[]): readonly Binding[] {
	return anchors.reduce<readonly Binding[]>(
		(bindings, { list }) =>
			bindings.flatMap((binding) =>
				boundValues(object, list, binding)
					.flatMap((value) => (isJsonList(value) ? valuesAt(value, [{ step: "each" }]) : []))
					.map((element, index) => new Map([...binding, [formatValuePath(list), { element, index }]])),
			),
		[NOTHING_BOUND],
	);
}

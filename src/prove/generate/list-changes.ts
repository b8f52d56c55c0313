import type { Json } from "../../base/json.js";

/** A change that only shows whether a list is walked, and walked to its end. */
export type ListChange = (list: readonly Json[]) => Json;

/** An object of the elements, which whoever walks it without a look would not notice. */
export const asObject: ListChange = (list) => Object.fromEntries(list.map((element, i) => [`key-${i}`, element]));

/** An empty object in front: what counts is not the first element any more. */
export const padded: ListChange = (list) => [{}, ...list];

/** All changes of lists. */
export const LIST_CHANGES: readonly ListChange[] = [asObject, padded];

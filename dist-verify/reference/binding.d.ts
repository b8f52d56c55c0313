import { type Json } from "../base/json.js";
import { type Anchor, type ValuePath } from "../pattern/value-path.js";
/** An element of a list, and which one it is. */
export interface BoundElement {
    readonly element: Json;
    /** From 0. */
    readonly index: number;
}
/** One element of each anchor's list (SEMANTICS-CRD.md 6). Equal anchors are spelt alike, so the spelling is the key. */
export type Binding = ReadonlyMap<string, BoundElement>;
/** The binding of what has no anchor. */
export declare const NOTHING_BOUND: Binding;
/** Returns the values that a path yields, its anchors bound. The bindings must have its anchors. */
export declare function boundValues(object: Json, input: ValuePath, binding: Binding): readonly Json[];
/** Returns the element that an anchor is bound to. */
export declare function boundElement(input: Anchor, binding: Binding): BoundElement;
/** Returns the anchors of paths, each once, an outer one before what is inside it. */
export declare function anchorsOf(paths: readonly ValuePath[]): readonly Anchor[];
/**
 * Returns the bindings of an object, by the anchors in this order: each takes every element of its list under the
 * bindings so far. There is none where a list is missing, empty or no list.
 */
export declare function bindingsOf(object: Json, anchors: readonly Anchor[]): readonly Binding[];

import { type Path } from "./path.js";
/** An element of a list, which all paths with this anchor mean together. */
export interface Anchor {
    readonly list: ValuePath;
}
/** A path from an object, or from the element that an anchor is bound to. */
export interface ValuePath {
    readonly from?: Anchor;
    readonly path: Path;
}
/**
 * The texts of one side of a comparison: of the values at the first source that yields one; a text among the sources
 * stands for itself.
 */
export interface Texts {
    readonly sources: readonly (ValuePath | string)[];
    /** Which values have a text: strings alone (SEMANTICS.md 4), or every scalar in its string form (SEMANTICS-CRD.md 8). */
    readonly of: "strings" | "scalars";
    /** An empty text counts as none. */
    readonly notEmpty?: boolean;
    /** What is done to each text in the end. It may drop some. */
    readonly transform?: Transform;
}
/** How a text is changed before it is compared (SEMANTICS-CRD.md 8). */
export type Transform = 
/** What stands before the last `/`; the empty text without one. */
{
    readonly do: "apiGroup";
}
/** Each code point by Unicode's simple mapping. */
 | {
    readonly do: "lowercase";
}
/** The part at an index, from the end where that is negative; out of range the text is dropped. */
 | {
    readonly do: "split";
    readonly separator: string;
    readonly index: number;
}
/** What the one group of the first match took: the empty text where it took no part. Without a match it is dropped. */
 | {
    readonly do: "regex";
    readonly expression: string;
};
/** Returns the steps from the object: those of the anchors, each opened as `[*]`, and then the path's own. */
export declare function stepsOf(input: ValuePath): Path;
/** Spells a path from the object: `spec.volumes[@].name` where an anchor stands. */
export declare function formatValuePath(at: ValuePath): string;

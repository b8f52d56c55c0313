import type { Kinds } from "../pattern/kinds.js";
import type { Path } from "../pattern/path.js";
import type { Anchor, Texts } from "../pattern/value-path.js";
import type { FieldsByKind, FieldTree } from "./field-tree.js";
/**
 * Which end of a join an object stands at: the referrer has keys of what it refers to, the referent the keys that it is
 * referred to by.
 */
export type Side = "referrer" | "referent";
/** Returns the other end of a join. */
export declare function oppositeSide(side: Side): Side;
/**
 * Two sources of keys; two objects are linked when they have a key in common, and only then: nothing is left to be
 * tested of a pair. A join does not know what it was made of.
 */
export interface Join {
    /** The name of its Rego module: `mounts`. */
    readonly name: string;
    /** What people call it: `MOUNTS`. */
    readonly title: string;
    /** For readers of the policy. */
    readonly summary: string;
    readonly referrer: Kinds;
    readonly referent: Kinds;
    readonly keys: Keys;
    /**
     * Whether objects that have the same keys may stand for one: their links are the same, no object has links at both
     * sides, and a referent has one key at most. Where many refer to many, each pair of them would be a link of its own.
     */
    readonly byClass: boolean;
    /** Whether what is referred to counts as a neighbour though it may not be in the snapshot. */
    readonly byIdentity: boolean;
    /**
     * Whether it links objects of different namespaces: always or never, or only through what referrers have at a path,
     * each of them. A Namespace counts as in the one that it is, and owners are where what they own is: no cluster holds
     * them elsewhere.
     */
    readonly crossesNamespaces: "always" | "never" | Path;
    /**
     * Of a join that crosses always: a referrer without anything at one of these paths refers only into its own
     * namespace. Absent: any referrer may refer elsewhere.
     */
    readonly crossingPaths?: readonly Path[];
}
/** Where the keys of a join come from. */
export type Keys = 
/** Fields of the two objects. */
{
    readonly from: "fields";
    readonly referrer: readonly KeySource[];
    readonly referent: KeySource;
}
/** Who owns whom: a child refers to its parents (SEMANTICS-CRD.md 7). */
 | {
    readonly from: "owners";
}
/** A module of the library with `reference_keys` and `identity_keys`. `reads` are the fields. */
 | {
    readonly from: "library";
    readonly reads: {
        readonly referrer: FieldTree;
        readonly referent: FieldTree;
        readonly others?: FieldsByKind;
    };
};
/** Keys of an object: one for each binding of the anchors in which every part is found, or one of the object itself. */
export interface KeySource {
    /** The key space. Keys of different spaces never meet. */
    readonly space: string;
    /**
     * The lists whose elements have keys, an outer one before what is inside it. None: the parts are read from the
     * object itself.
     */
    readonly anchors: readonly Anchor[];
    readonly parts: readonly KeyPart[];
}
/** A part of a key. Texts must be strings in the object; anything else gives no key (SEMANTICS.md 4). */
export type KeyPart = 
/** The object's namespace, empty for a cluster-scoped one. */
{
    readonly part: "namespace";
}
/** The object's kind as a resource: in lower case, with an `s`. */
 | {
    readonly part: "resource";
} | {
    readonly part: "text";
    readonly texts: Texts;
};

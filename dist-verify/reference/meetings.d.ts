import type { Resource } from "../cluster/resource.js";
import type { CriteriaRelation } from "../pattern/pattern.js";
import type { Anchor } from "../pattern/value-path.js";
import { type Binding } from "./binding.js";
/** How an object satisfies an entry of criteria. */
export interface Meeting {
    /** Of the object's own anchors. */
    readonly binding: Binding;
    /** The texts that the two sides have in common, for each criterion: at least one. */
    readonly texts: readonly (readonly string[])[];
}
/** Tells how objects satisfy one entry's criteria and selector, under one binding of each side (SEMANTICS-CRD.md 6, 8). */
export declare class Meetings {
    #private;
    private readonly relation;
    constructor(relation: CriteriaRelation);
    /**
     * Returns a function that tells how an object satisfies the entry together with a subject under its binding, by the
     * object's first binding that does; `undefined` where none does.
     */
    with(subject: Resource, subjectBinding: Binding): (other: Resource) => Meeting | undefined;
}
/** Returns the anchors of the objects that an entry is about, an outer one before what is inside it. */
export declare function candidateAnchors(input: CriteriaRelation): readonly Anchor[];

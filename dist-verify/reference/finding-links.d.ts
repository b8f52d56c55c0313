import type { FoundResource } from "../cluster/finding.js";
import type { Resource, Snapshot } from "../cluster/resource.js";
import type { Pattern } from "../pattern/pattern.js";
import { NamedObjects } from "./finding-matches.js";
/** An object that a link leads to. A thing that is only named has no apiVersion, and need not be in the snapshot. */
export type LinkedObject = Pick<Resource, "kind" | "namespace" | "name"> & {
    readonly apiVersion?: string;
};
/** Two objects that something joins, and what: a relationship type, or the paths where both have one text. */
export interface FoundLink {
    readonly from: LinkedObject;
    readonly to: LinkedObject;
    readonly by: string;
}
/** Finds what joins the resources of a pattern's findings, by its definition: it asks the same questions once more. */
export declare class FindingLinks {
    #private;
    private readonly pattern;
    private readonly snapshot;
    private readonly named;
    /** @param named finds the objects that findings name; other patterns can share it. */
    constructor(pattern: Pattern, snapshot: Snapshot, named?: NamedObjects);
    /**
     * Returns what joins the resources of a finding, none twice: the subject and the object that each link of its finds,
     * and the two of a pair with what they have in common. No value of an object stands in it, only paths.
     */
    of(found: readonly FoundResource[]): readonly FoundLink[];
}

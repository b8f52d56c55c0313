import type { Resource, Snapshot } from "../../cluster/resource.js";
import { type Kinds } from "../../pattern/kinds.js";
/** An object with the name of what is looked for. */
export interface Namesake {
    readonly resource: Resource;
    /** Whether it is of the kind that is looked for. */
    readonly isOfKind: boolean;
}
/** Finds the objects of a snapshot by their names, of whatever kind they are. */
export declare class ObjectsByName {
    #private;
    private readonly snapshot;
    constructor(snapshot: Snapshot);
    /**
     * Returns the objects of these names and namespaces whose kind is like one that is looked for: another workload, a
     * Role for a ClusterRole, a Secret for a ConfigMap; or whose kind it is.
     *
     * @param kinds those that are looked for.
     * @param kindNames of them, those that count; all where there is none.
     * @param namespaces none where any would do.
     */
    like(kinds: Kinds, kindNames: readonly string[], names: readonly string[], namespaces: readonly string[]): readonly Namesake[];
}

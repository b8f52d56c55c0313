import type { Resource, Snapshot } from "../cluster/resource.js";
import type { Pattern, Role } from "../pattern/pattern.js";
import { type Binding } from "./binding.js";
/** An object that may be a finding, with the bindings that pass the filter: at least one. */
export interface SubjectCandidate {
    readonly resource: Resource;
    readonly bindings: readonly Binding[];
}
/** The candidates of a pattern's roles in a snapshot, worked out once (SEMANTICS.md 5, SEMANTICS-CRD.md 3 and 6). */
export declare class Candidates {
    #private;
    private readonly pattern;
    private readonly snapshot;
    constructor(pattern: Pattern, snapshot: Snapshot);
    /** Returns the subject's candidates. */
    ofSubject(): readonly SubjectCandidate[];
    /**
     * Returns an object as a candidate of the subject, with the bindings of all anchors, also of those that only a link
     * mentions; `undefined` where it is none.
     */
    asSubject(resource: Resource): SubjectCandidate | undefined;
    /** Returns the candidates of a role other than the subject. No anchor stands in its filter. */
    of(role: Role): readonly Resource[];
}

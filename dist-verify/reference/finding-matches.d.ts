import { type FoundResource } from "../cluster/finding.js";
import type { Resource, Snapshot } from "../cluster/resource.js";
import type { Link, Pattern } from "../pattern/pattern.js";
import type { Binding } from "./binding.js";
import type { Candidates } from "./candidates.js";
import type { Match } from "./subjects.js";
/** Finds the objects that findings name, by their identity. */
export declare class NamedObjects {
    #private;
    private readonly snapshot;
    constructor(snapshot: Snapshot);
    /** Returns what a resource of a finding can stand for: the document, the Pod of its template, or both. */
    meantBy(found: FoundResource): readonly Resource[];
}
/** Tells whether a link finds something for a subject under a binding. */
export type LinkHolds = (link: Link, subject: Resource, binding: Binding) => boolean;
/**
 * Returns what a finding's subject stands for, with the bindings under which it meets the pattern. Where it can be only
 * one object under one binding, it is that one, and no link is asked.
 */
export declare function matchesOf(input: Pattern, candidates: Candidates, objects: readonly Resource[], holds: LinkHolds): readonly Match[];

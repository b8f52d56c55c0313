import type { Resource, Snapshot } from "../cluster/resource.js";
import type { Link } from "../pattern/pattern.js";
import type { Binding } from "./binding.js";
import type { Candidates } from "./candidates.js";
import { type Meeting } from "./meetings.js";
/** An object that a link found, and for criteria how it satisfies them. */
export interface Related {
    readonly resource: Resource;
    readonly meeting?: Meeting;
}
/** Finds the candidates that links relate to a subject. */
export declare class Links {
    #private;
    private readonly candidates;
    private readonly snapshot;
    constructor(candidates: Candidates, snapshot: Snapshot);
    /** Returns the first candidate that satisfies a link, under a binding of the subject; `undefined` where none does. */
    firstOf(input: Link, subject: Resource, binding: Binding): Related | undefined;
}

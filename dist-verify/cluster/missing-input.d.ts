import type { Place } from "../base/diagnostic.js";
/**
 * Something that the inputs hold or name and the snapshot lacks: an object that could not be read, one that was
 * replaced, what a patch or a chart would make. What a pattern looks for and does not find may be in it (INTERFACE.md).
 */
export interface MissingInput {
    /** What is missing and why, as a clause: "a document that could not be read (a.yaml:9:19)". */
    readonly reason: string;
    readonly place: Place;
    /** Whether it would change objects of the snapshot, as a patch does, or only add some. */
    readonly changesObjects?: true;
    /** The kinds that it may have, by their names. Absent: any. */
    readonly kinds?: readonly string[];
    /** The namespace that it is in. Absent: any, or none. */
    readonly namespace?: string;
}
/** Makes the entry of a part of a file that could not be read, and returns it with what its text tells of it. */
export declare function unreadPart(text: string, place: Place): MissingInput;

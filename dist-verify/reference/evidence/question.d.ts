import type { JsonPath } from "../../base/json-pointer.js";
import type { Resource } from "../../cluster/resource.js";
import type { Role } from "../../pattern/pattern.js";
import type { Binding } from "../binding.js";
import type { LabelRequirement } from "./label-requirement.js";
/** Something that objects must have to be what a link looks for. */
export interface QuestionPart {
    /** What it says of the object: where it is, of what kind, its name, or any other value. */
    readonly role: "namespace" | "kind" | "name" | "field";
    /** What a person calls it: `port`, `key`, `secretName`. */
    readonly word: string;
    /** The path at which objects have it. Absent where there is no one path. */
    readonly path?: string;
    /** The paths at which the subject says what it must be. */
    readonly from: readonly string[];
    /** What it must be, where the pattern says so and not the subject. */
    readonly demand?: string;
}
/** One way in which a link can find an object: all parts must be met, and the selector where there is one. */
export interface Question {
    readonly to: Role;
    readonly parts: readonly QuestionPart[];
    /** The part that tells one object from others. Absent where a selector does, or nothing. */
    readonly identity?: QuestionPart;
    /** Whose labels are compared with a selector of the other side. */
    readonly labelsOf?: "object" | "subject";
    /** Where the selector stands, as far as there is one path. */
    readonly selectorPath?: string;
    readonly excludesSelf: boolean;
    /** Returns what the subject asks for, under a binding. None where no object at all could be it. */
    wantedBy(subject: Resource, binding: Binding): readonly Wanted[];
    /**
     * Returns where the subject says what a part must be, or without a part where its selector or its labels are. The place
     * is that of the text that was asked for, where there are several. `undefined` where the pattern says it.
     */
    askedAt(subject: Resource, binding: Binding, wanted: Wanted, part?: QuestionPart): JsonPath | undefined;
    /** Returns what an object has of it, once for each of its elements that count by themselves. */
    rowsOf(object: Resource): readonly QuestionRow[];
}
/** What a subject asks for: for each part of the question the texts of which an object must have one. */
export interface Wanted {
    readonly texts: readonly (readonly string[])[];
    /** What the labels of the object must be. */
    readonly required?: readonly LabelRequirement[];
    /** The labels that a selector of the object must match. */
    readonly labels?: ReadonlyMap<string, string>;
    /** Tells whether the texts of a part are what a Secret holds. They are compared, and never shown. */
    readonly hides?: (part: QuestionPart) => boolean;
}
/** What an object has of a question: for each part its texts. */
export interface QuestionRow {
    readonly resource: Resource;
    readonly texts: readonly (readonly string[])[];
    /** What selectors of the object demand. */
    readonly selectors?: readonly (readonly LabelRequirement[])[];
    /** Spells the path of a part, with the elements that the row is about. */
    readonly pathOf?: (part: QuestionPart) => string | undefined;
    /** Returns the texts of a part as the object has them, before they are changed to be compared. */
    readonly writtenAt?: (part: QuestionPart) => readonly string[];
    readonly hides?: (part: QuestionPart) => boolean;
}
/** Tells whether a text that is asked for is among those that an object has. */
export declare function isMet(wanted: readonly string[] | undefined, texts: readonly string[] | undefined): boolean;

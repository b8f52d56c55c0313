import type { JsonPath } from "../../base/json-pointer.js";
import type { Resource } from "../../cluster/resource.js";
import type { NearestObject } from "./nearest-object.js";
import type { Question, Wanted } from "./question.js";
/** What a finding about something absent looked for, and the nearest thing that there is. */
export interface Evidence {
    /** Where the subject says what was looked for. Absent where it is the pattern that says it. */
    readonly askedAt?: ObjectField;
    readonly lookedFor: LookedFor;
    readonly nearest?: NearestThing;
    /** Says that nothing is near. Present where `nearest` is not. */
    readonly nothingNear?: string;
}
/** A part of an object. */
export interface ObjectField {
    readonly resource: Resource;
    readonly path: JsonPath;
}
/** What was looked for. */
export interface LookedFor {
    /** In words: `Service web, port 8080 in namespace shop`. */
    readonly text: string;
    /** The kinds that count; none where any does. */
    readonly kinds: readonly string[];
    readonly values: readonly LookedForValue[];
    /** What the labels must be, as a selector that kubectl takes. */
    readonly selector?: string;
    /** The labels that a selector must match. */
    readonly labels?: Readonly<Record<string, string>>;
}
/** A value that an object must have. */
export interface LookedForValue {
    /** What a person calls it: `name`, `port`. */
    readonly what: string;
    readonly path?: string;
    /** One of them must be there. Empty where a Secret holds them. */
    readonly texts: readonly string[];
}
/** The nearest thing that there is. */
export interface NearestThing {
    readonly resource: Resource;
    /** In what it differs, in words: `name differs by one letter`. */
    readonly text: string;
    readonly differences: readonly NearestDifference[];
}
/** A value that the nearest thing has in place of a wanted one. */
export interface NearestDifference {
    readonly what: string;
    readonly path?: string;
    /** What it has there. Empty where it has nothing, or where a Secret holds it. */
    readonly actual: readonly string[];
}
/**
 * Makes what says what was looked for, and returns it.
 *
 * @param others how many more ways there are to name the subject.
 */
export declare function lookedForOf(question: Question, wanted: Wanted, others: number): LookedFor;
/** Makes what says what is nearest, and returns it. */
export declare function nearestThing(input: NearestObject): NearestThing;

import { type Likeness } from "../../base/near-texts.js";
import type { Resource } from "../../cluster/resource.js";
import type { LabelRequirement } from "./label-requirement.js";
import type { ObjectsByName } from "./objects-by-name.js";
import type { Question, QuestionPart, Wanted } from "./question.js";
import type { QuestionRows } from "./question-rows.js";
/** The object that comes nearest to what is asked for, and in what it is another one. */
export interface NearestObject {
    readonly resource: Resource;
    /** The lower, the nearer. */
    readonly rank: number;
    /** The first one says why it is near. */
    readonly differences: readonly ObjectDifference[];
}
/** What an object has in place of what is asked for. */
export type ObjectDifference = {
    readonly in: "part";
    readonly part: QuestionPart;
    readonly path?: string;
    readonly wanted: readonly string[];
    /** Empty where a Secret holds the values. */
    readonly actual: readonly string[];
    readonly isHidden: boolean;
    /** How a text of it is like the wanted one; that text is the first of `actual`. */
    readonly likeness?: Likeness;
} | {
    readonly in: "labels";
    readonly missed: LabelRequirement;
    /** The label's value. Absent where there is no such label. */
    readonly actual?: string;
    /** Another label that has the value. */
    readonly otherKey?: string;
} | {
    readonly in: "selector";
    readonly path?: string;
    readonly demanded: LabelRequirement;
    readonly actual?: string;
}
/** It is of a kind that is not looked for. */
 | {
    readonly in: "kind";
}
/** It is of that kind and name, and does not pass the filter or lacks a list that is asked about. */
 | {
    readonly in: "filter";
};
/** Finds what comes nearest to what a question asks for. */
export declare class NearestFinder {
    #private;
    private readonly question;
    private readonly rows;
    private readonly objects;
    constructor(question: Question, rows: QuestionRows, objects: ObjectsByName);
    /** Tells whether some object is what is asked for. */
    isThere(subject: Resource, wanted: Wanted): boolean;
    /**
     * Returns the object that comes nearest; `undefined` where none is near. What is not as near as what was found is not
     * looked for.
     */
    of(subject: Resource, wanted: Wanted): NearestObject | undefined;
    /** Returns the object whose name, or whatever tells it apart, is most like the wanted one. */
    alike(subject: Resource, wanted: Wanted): NearestObject | undefined;
}
/** Tells whether the object is the one that is looked for, and lacks something. */
export declare function isThere(input: NearestObject): boolean;
/** Tells whether hardly anything else can come nearer. */
export declare function isVeryNear(input: NearestObject): boolean;
/** Returns the nearest of objects. */
export declare function nearestOf(near: readonly NearestObject[]): NearestObject | undefined;
/** Returns an object with what another answer about it says it has of the same parts. */
export declare function mergeDifferences(near: NearestObject, other: NearestObject): NearestObject;

import { type LabelRequirement } from "./label-requirement.js";
import type { QuestionRow } from "./question.js";
/** Objects that have the same labels. */
export interface LabelGroup {
    readonly labels: ReadonlyMap<string, string>;
    readonly rows: readonly QuestionRow[];
}
/** Labels that are all but one of what is required. */
export interface NearLabels {
    readonly group: LabelGroup;
    readonly missed: LabelRequirement;
    /** Whether the label is there, misspelt. */
    readonly isAlike: boolean;
}
/** Finds objects by their labels. Those with the same labels are looked at once. */
export declare class LabelGroups {
    #private;
    constructor(rows: readonly QuestionRow[]);
    /** How many groups and values were compared with what is required. */
    get compared(): number;
    /** Returns the rows whose labels are as required. */
    selectedBy(required: readonly LabelRequirement[]): readonly QuestionRow[];
    /** Returns the labels that miss one requirement: those that misspell it, else those that miss it altogether. */
    nearest(required: readonly LabelRequirement[]): readonly NearLabels[];
}

import { type LabelRequirement } from "./label-requirement.js";
import type { QuestionRow } from "./question.js";
/** A selector that demands one thing more than what labels are. */
export interface NearSelector {
    readonly row: QuestionRow;
    readonly missed: LabelRequirement;
}
/** Finds objects by the labels that their selectors demand. */
export declare class SelectorGroups {
    #private;
    compared: number;
    constructor(rows: readonly QuestionRow[]);
    /** Returns the rows one of whose selectors matches labels. */
    selecting(labels: ReadonlyMap<string, string>): readonly QuestionRow[];
    /** Returns the rows with a selector that demands one thing more than what labels are. */
    nearest(labels: ReadonlyMap<string, string>): readonly NearSelector[];
}

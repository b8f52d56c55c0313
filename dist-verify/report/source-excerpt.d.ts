import type { ReportedResource } from "./report.js";
import type { Style } from "./style.js";
/** A line of an input, and the column of it that matters, from 1, in UTF-16 units. */
export interface SourceExcerpt {
    readonly line: number;
    readonly column: number;
    readonly text: string;
    /** What stands there, as a path from the object. */
    readonly path?: string;
}
/**
 * Returns a line of an input, cut around a column where it is long, in two parts and as a whole, and the blanks that stand
 * before a caret below that column.
 *
 * @param shown characters that are shown at most.
 */
export declare function sourceLineAt(text: string, column: number, shown?: number): {
    readonly left: string;
    readonly right: string;
    readonly line: string;
    readonly blanks: string;
};
/** The parts of a line of an input around the field that matters. */
export interface MarkedLine {
    readonly line: number;
    readonly before: string;
    readonly marked: string;
    readonly after: string;
}
/** Returns the line of an excerpt without its indentation, cut where it is long, with the value or key that matters. */
export declare function markedLine(input: SourceExcerpt): MarkedLine;
/** Returns the two lines of an excerpt: the line of the input with its number; below it a caret, and the path. */
export declare function excerptLines(excerpt: SourceExcerpt, style: Style, width?: number): readonly string[];
/**
 * Returns the line of the input with the field of a resource that a finding is about; `undefined` where there is no such
 * field, where its text was not kept, and where the line may show what a Secret holds.
 */
export declare function fieldExcerpt(input: ReportedResource): SourceExcerpt | undefined;

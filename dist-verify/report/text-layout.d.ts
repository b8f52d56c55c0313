import type { Style } from "./style.js";
/** How findings are put together: by what they say, by the object that they are about, or by the file that it is in. */
export declare const GROUPINGS: readonly ["pattern", "resource", "file"];
/** One of {@link GROUPINGS}. */
export type Grouping = (typeof GROUPINGS)[number];
/** How the text of a report is laid out. */
export interface TextLayout {
    /** Columns in which lines are wrapped. Absent: they are not, so that a message can be searched for. */
    readonly width?: number;
    readonly groupBy: Grouping;
}
/** A line of text before it is wrapped. Its words are escaped. */
export interface Line {
    /** Blanks before it. */
    readonly indent: number;
    readonly text: string;
    /** Blanks before what is wrapped of it, more than before its beginning. */
    readonly hang?: number;
    /** Present where the text stays in one piece, since columns of it stand below each other. */
    readonly whole?: true;
}
/** Returns the columns in which text for a terminal is wrapped; none where there is no terminal. */
export declare function wrappedWidth(columns: number | undefined): {
    readonly width?: number;
};
/** Joins lines to a text, each with its end, wrapped where there is a width. */
export declare function linesText(lines: readonly Line[], width: number | undefined): string;
/** Counts the columns of a terminal that a text takes, its colours left out. */
export declare function textWidth(text: string): number;
/** Fills a text with blanks up to a number of columns and returns it. */
export declare function padText(text: string, columns: number): string;
/** What text is made with. */
export interface TextStyle {
    readonly style: Style;
    readonly width?: number;
}

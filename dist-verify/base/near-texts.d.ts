/**
 * How a text is like another one, the most alike first: but for case and separators; but for one letter, or two that
 * changed places; with something in front or behind; but for a number.
 */
export declare const LIKENESSES: readonly ["spelling", "letter", "affix", "number"];
export type Likeness = (typeof LIKENESSES)[number];
/** A text that is like the one that was asked for. */
export interface NearText {
    readonly text: string;
    readonly likeness: Likeness;
}
/**
 * Knows which of many texts are like another one. It looks them up, so that a question costs the same whether they are
 * ten or ten thousand. Each index is made when it is first needed.
 */
export declare class NearTexts {
    #private;
    /** How many texts were compared with one that was asked for. */
    compared: number;
    constructor(texts: Iterable<string>);
    /**
     * Returns the texts that are nearest to another one, itself left out, nearest first: all of them are alike in the same
     * way. None where none is near, or too many are.
     */
    nearestTo(text: string): readonly NearText[];
}

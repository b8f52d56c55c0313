import type { Place, SourceLocation } from "./diagnostic.js";
/** The text of one input. It turns offsets into lines and columns, which count UTF-16 units. */
export declare class SourceText {
    #private;
    readonly file: string;
    readonly text: string;
    private readonly origin;
    /**
     * @param file the name that places carry ({@link Place}).
     * @param origin the place at which the text begins in the file, where it is a part of it.
     */
    constructor(file: string, text: string, origin?: {
        readonly line: number;
        readonly column: number;
    });
    /**
     * Returns the place of an offset. The first call searches the text for line breaks (LF, CR LF or CR); later calls are
     * cheap.
     */
    place(offset: number, pointer?: string): Place;
    /** Returns the place of an offset together with the line that it is in. */
    locate(offset: number, pointer?: string): SourceLocation;
    /**
     * Returns the line of an offset, without its line break; `undefined` where it is too long to be shown, and where the
     * text lacks its beginning.
     */
    lineAt(offset: number): string | undefined;
    /** Returns the text around a line, from the line of `---` before it to the one behind it. */
    documentAt(line: number): string;
}

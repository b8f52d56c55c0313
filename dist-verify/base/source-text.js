/** UTF-16 units of a line that is shown under a diagnostic, at most. Minified JSON is often one line of megabytes. */
const MAX_SHOWN_LINE = 500;
const START = { line: 1, column: 1 };
/** The text of one input. It turns offsets into lines and columns, which count UTF-16 units. */
export class SourceText {
    file;
    text;
    origin;
    #lineStarts;
    /**
     * @param file the name that places carry ({@link Place}).
     * @param origin the place at which the text begins in the file, where it is a part of it.
     */
    constructor(file, text, origin = START) {
        this.file = file;
        this.text = text;
        this.origin = origin;
    }
    /**
     * Returns the place of an offset. The first call searches the text for line breaks (LF, CR LF or CR); later calls are
     * cheap.
     */
    place(offset, pointer) {
        const { line, start } = this.#lineAt(offset);
        const { origin } = this;
        return {
            file: this.file,
            line: line + origin.line,
            column: offset - start + (line === 0 ? origin.column : 1),
            ...(pointer === undefined ? {} : { pointer }),
        };
    }
    /** Returns the place of an offset together with the line that it is in. */
    locate(offset, pointer) {
        const sourceLine = this.lineAt(offset);
        return { place: this.place(offset, pointer), ...(sourceLine === undefined ? {} : { sourceLine }) };
    }
    /**
     * Returns the line of an offset, without its line break; `undefined` where it is too long to be shown, and where the
     * text lacks its beginning.
     */
    lineAt(offset) {
        const { line, start } = this.#lineAt(offset);
        if (line === 0 && this.origin.column > 1)
            return undefined;
        const end = this.#starts()[line + 1] ?? this.text.length;
        return end - start > MAX_SHOWN_LINE ? undefined : this.text.slice(start, end).replace(/[\r\n]+$/, "");
    }
    /** Returns the text around a line, from the line of `---` before it to the one behind it. */
    documentAt(line) {
        const starts = this.#starts();
        const index = Math.max(0, line - 1 - this.origin.line);
        const offset = starts[Math.min(index, starts.length - 1)] ?? 0;
        const end = this.text.indexOf("\n---", offset);
        return this.text.slice(Math.max(0, this.text.lastIndexOf("\n---", offset)), end === -1 ? undefined : end);
    }
    #lineAt(offset) {
        const starts = this.#starts();
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low, start: starts[low] };
    }
    #starts() {
        this.#lineStarts ??= lineStarts(this.text);
        return this.#lineStarts;
    }
}
function lineStarts(text) {
    const starts = [0];
    if (text.includes("\r")) {
        for (const match of text.matchAll(/\r\n|\n|\r/g))
            starts.push(match.index + match[0].length);
    }
    else {
        for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
            starts.push(at + 1);
    }
    return starts;
}
//# sourceMappingURL=source-text.js.map
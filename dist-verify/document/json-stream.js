import { SourceText } from "../base/source-text.js";
import { jsonShape, skipBlanks, startsContainer } from "./json-scan.js";
import { placeDiagnostic, withNumber, wordsOf } from "./place-diagnostics.js";
import { jsonSyntaxError, readJsonValue } from "./read-json.js";
import { RepeatedEntries } from "./repeated-diagnostics.js";
/**
 * Reads objects and lists that stand one after another (JSON lines) from a text that comes in parts. Each is a document
 * with a text of its own, so that the whole text never is in memory.
 *
 * Its documents and diagnostics are those of `visitDocuments` with `takesSequences`. It ends at the first error of
 * syntax.
 */
export class JsonStream {
    file;
    options;
    visit;
    refuse;
    /** The number of values that were read. */
    count = 0;
    /** The text that is not read yet. */
    #rest = "";
    /** The length of it from which on it is looked at again: a value that is not complete is not scanned each time. */
    #enough = 0;
    #line = 1;
    #column = 1;
    #failed = false;
    #diagnostics;
    constructor(file, options, 
    /** Takes each document, with its own text. */
    visit, 
    /** Takes each part that could not be read. */
    refuse = () => undefined) {
        this.file = file;
        this.options = options;
        this.visit = visit;
        this.refuse = refuse;
        this.#diagnostics = new RepeatedEntries(options.limits.sameDiagnostics);
    }
    /** Whether it ended at an error of syntax. The documents before it count. */
    get failed() {
        return this.#failed;
    }
    /** The diagnostics until now. */
    get diagnostics() {
        return this.#diagnostics.entries.map(({ first, more }) => withNumber(first, more));
    }
    /** The length of the text that is not read yet. */
    get pending() {
        return this.#rest.length;
    }
    /** Takes the next part and reads the values that are complete. */
    push(part) {
        this.#rest += part;
        if (this.#rest.length >= this.#enough)
            this.#read(false);
    }
    /** Reads what is left, which must be complete. */
    end() {
        this.#read(true);
    }
    #read(isLast) {
        const text = this.#rest;
        const lines = new LineBreaks(text);
        let start = 0;
        while (!this.#failed) {
            const value = skipBlanks(text, start);
            this.#advance(lines, start, value);
            start = value;
            if (value === text.length)
                break;
            if (!startsContainer(text, value)) {
                this.#refuse(text.slice(value));
                break;
            }
            const shape = jsonShape(text, this.options.limits.depth, value);
            if (shape.end === undefined && shape.tooDeepAt === undefined) {
                if (isLast)
                    this.#refuse(text.slice(value));
                break;
            }
            const end = shape.end ?? text.length;
            const tooDeepAt = shape.tooDeepAt === undefined ? undefined : shape.tooDeepAt - value;
            const source = new SourceText(this.file, text.slice(value, end), { line: this.#line, column: this.#column });
            const part = { start: 0, end: end - value };
            const parsed = readJsonValue(source, part, { ...shape, tooDeepAt }, this.options);
            if (parsed === undefined) {
                this.#refuse(text.slice(value));
                break;
            }
            this.#report(source, parsed.diagnostics);
            if (parsed.document !== undefined)
                this.visit(parsed.document, source);
            else
                this.refuse(source);
            if (tooDeepAt !== undefined)
                this.#failed = true;
            this.count++;
            this.#advance(lines, value, end);
            start = end;
        }
        this.#rest = text.slice(start);
        this.#enough = 2 * this.#rest.length;
    }
    #refuse(text) {
        this.#failed = true;
        const source = new SourceText(this.file, text, { line: this.#line, column: this.#column });
        this.#report(source, [jsonSyntaxError(source, true)]);
        this.refuse(source);
    }
    #report(source, reported) {
        for (const one of reported) {
            this.#diagnostics.add(one.code, () => placeDiagnostic(source, "json", one, this.options), wordsOf(one, this.options));
        }
    }
    #advance(lines, from, to) {
        const { count, last } = lines.within(from, to);
        this.#line += count;
        this.#column = count === 0 ? this.#column + to - from : to - last;
    }
}
/** Counts the line feeds of a text from its start to its end, each once. */
class LineBreaks {
    text;
    #next;
    constructor(text) {
        this.text = text;
        this.#next = text.indexOf("\n");
    }
    /** Returns the number of line feeds before `to` that were not counted yet, and the offset of the last one. */
    within(from, to) {
        let count = 0;
        let last = from;
        while (this.#next !== -1 && this.#next < to) {
            count++;
            last = this.#next;
            this.#next = this.text.indexOf("\n", last + 1);
        }
        return { count, last };
    }
}
//# sourceMappingURL=json-stream.js.map
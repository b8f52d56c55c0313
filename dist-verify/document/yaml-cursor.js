const TAB = 0x09;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const HASH = 0x23;
const DASH = 0x2d;
const DOT = 0x2e;
const NEXT_LINE = 0x85;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;
/** A mistake of YAML's syntax, thrown where it is met. */
export class YamlSyntaxError extends Error {
    offset;
    isTooDeep;
    constructor(message, offset, 
    /** Whether lists and mappings nest deeper than the limit. */
    isTooDeep = false) {
        super(message);
        this.offset = offset;
        this.isTooDeep = isTooDeep;
    }
}
/**
 * A place in a YAML text that moves forward. Lines end as Go's reader ends them: at LF, CR LF, CR, NEL, LS and PS
 * (YAML 1.1).
 */
export class YamlCursor {
    text;
    end;
    at;
    /** The offset at which the current line starts. */
    lineStart;
    /** @param end the offset at which the text counts as ended. */
    constructor(text, start, end) {
        this.text = text;
        this.end = end;
        this.at = start;
        this.lineStart = start;
    }
    get column() {
        return this.at - this.lineStart;
    }
    /** Returns the UTF-16 unit at an offset; NaN behind the end. */
    unit(at) {
        return at < this.end ? this.text.charCodeAt(at) : Number.NaN;
    }
    /** Tells whether a space or a tab stands at an offset. */
    isBlank(at) {
        const c = this.unit(at);
        return c === SPACE || c === TAB;
    }
    /** Tells whether a line, or the text, ends at an offset. */
    isBreakOrEnd(at) {
        return at >= this.end || isBreak(this.text.charCodeAt(at));
    }
    /** Tells whether a blank or a line end stands at an offset, or the text ends there. */
    isBlankOrEnd(at) {
        if (at >= this.end)
            return true;
        const c = this.text.charCodeAt(at);
        return c === SPACE || c === TAB || isBreak(c);
    }
    /** Tells whether `---` or `...` stands alone at the start of the current line. */
    isDocumentIndicator() {
        const { at } = this;
        if (at !== this.lineStart)
            return false;
        const c = this.unit(at);
        if ((c !== DASH && c !== DOT) || this.unit(at + 1) !== c || this.unit(at + 2) !== c)
            return false;
        return this.isBlankOrEnd(at + 3);
    }
    skipBlanks() {
        while (this.isBlank(this.at))
            this.at++;
    }
    skipComment() {
        if (this.unit(this.at) === HASH)
            while (!this.isBreakOrEnd(this.at))
                this.at++;
    }
    /** Goes behind the line end at the current place, if there is one, and returns the text that it stands for. */
    takeBreak() {
        const c = this.unit(this.at);
        if (!isBreak(c))
            return "";
        this.at += c === RETURN && this.unit(this.at + 1) === LINE_FEED ? 2 : 1;
        this.lineStart = this.at;
        return c === LINE_SEPARATOR || c === PARAGRAPH_SEPARATOR ? String.fromCharCode(c) : "\n";
    }
}
/** Tells whether a UTF-16 unit ends a line. */
export function isBreak(c) {
    if (c > RETURN)
        return c >= NEXT_LINE && (c === NEXT_LINE || c === LINE_SEPARATOR || c === PARAGRAPH_SEPARATOR);
    return c === LINE_FEED || c === RETURN;
}
//# sourceMappingURL=yaml-cursor.js.map
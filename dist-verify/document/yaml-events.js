import { YamlSyntaxError } from "./yaml-cursor.js";
import { TOKEN, YamlScanner } from "./yaml-scanner.js";
const END = { type: "end" };
const NO_PROPERTIES = {};
const YAML_TAG = "tag:yaml.org,2002:";
/** Matches a character that Go's reader refuses. */
const FORBIDDEN = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
/**
 * Parses a part of a text as Go's reader (libyaml) does and returns its events. Offsets are those of `text`.
 *
 * @param maxDepth levels of lists and mappings. A text that nests deeper is a mistake.
 */
export function parseYaml(text, start, end, maxDepth) {
    const parser = new YamlParser(text, start, end, maxDepth);
    try {
        parser.stream();
        return { events: parser.events, error: undefined };
    }
    catch (error) {
        if (!(error instanceof YamlSyntaxError))
            throw error;
        return { events: parser.events.slice(0, parser.complete), error };
    }
}
class YamlParser {
    text;
    maxDepth;
    events = [];
    /** The number of the events of documents that are complete. */
    complete = 0;
    #scanner;
    /** The offset of the first character that is not allowed. */
    #forbidden;
    #depth = 0;
    #handles = new Map();
    constructor(text, start, end, maxDepth) {
        this.text = text;
        this.maxDepth = maxDepth;
        this.#scanner = new YamlScanner(text, start, end);
        const forbidden = FORBIDDEN.exec(text.slice(start, end))?.index;
        this.#forbidden = forbidden === undefined ? undefined : start + forbidden;
    }
    stream() {
        if (this.#forbidden !== undefined) {
            const code = this.text.codePointAt(this.#forbidden) ?? 0;
            const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
            throw new YamlSyntaxError(`the control character ${name} is not allowed`, this.#forbidden);
        }
        for (let isFirst = true;; isFirst = false) {
            if (!isFirst)
                while (this.#next() === TOKEN.DOCUMENT_END)
                    this.#scanner.take();
            if (this.#next() === TOKEN.END)
                return;
            this.#document(isFirst);
            this.complete = this.events.length;
        }
    }
    #next() {
        return this.#scanner.peek().type;
    }
    #document(isFirst) {
        const hasDirectives = this.#directives();
        const { type, start } = this.#scanner.peek();
        if (type === TOKEN.DOCUMENT_START)
            this.#scanner.take();
        else if (hasDirectives || !isFirst)
            throw new YamlSyntaxError("something stands behind the end of the document", start);
        this.events.push({ type: "document" });
        const next = this.#next();
        const isEmpty = type === TOKEN.DOCUMENT_START &&
            (next === TOKEN.DIRECTIVE || next === TOKEN.DOCUMENT_START || next === TOKEN.DOCUMENT_END || next === TOKEN.END);
        if (isEmpty)
            this.#empty();
        else
            this.#node(true, false);
        this.events.push(END);
        if (this.#next() === TOKEN.DOCUMENT_END)
            this.#scanner.take();
    }
    #directives() {
        const handles = new Map();
        let count = 0;
        for (; this.#next() === TOKEN.DIRECTIVE; count++) {
            const { value, start } = this.#scanner.take();
            const [name = "", handle = "", prefix = ""] = value.split(/[ \t]+/);
            if (handles.has(handle))
                throw new YamlSyntaxError(`the directive ${name} stands twice`, start);
            handles.set(handle, prefix);
        }
        this.#handles = handles;
        return count > 0;
    }
    #empty(properties = NO_PROPERTIES) {
        this.events.push({ type: "scalar", value: "", style: "plain", valueStart: -1, valueEnd: -1, ...properties });
    }
    /** Parses a value, with what stands before it. */
    #node(isBlock, takesIndentless) {
        const scanner = this.#scanner;
        let token = scanner.peek();
        if (token.type === TOKEN.ALIAS) {
            scanner.take();
            this.events.push({ type: "alias", name: token.value, start: token.start, end: token.end });
            return;
        }
        let properties = NO_PROPERTIES;
        if (token.type === TOKEN.ANCHOR || token.type === TOKEN.TAG) {
            properties = this.#properties();
            token = scanner.peek();
        }
        const { type } = token;
        if (type === TOKEN.SCALAR) {
            scanner.take();
            const { value, start, end, style = "plain" } = token;
            this.events.push(properties === NO_PROPERTIES
                ? { type: "scalar", value, style, valueStart: start, valueEnd: end }
                : { type: "scalar", value, style, valueStart: start, valueEnd: end, ...properties });
        }
        else if (type === TOKEN.BLOCK_MAPPING && isBlock)
            this.#container("mapping", properties, token);
        else if (type === TOKEN.BLOCK_SEQUENCE && isBlock)
            this.#container("sequence", properties, token);
        else if (type === TOKEN.FLOW_MAPPING)
            this.#container("mapping", properties, token);
        else if (type === TOKEN.FLOW_SEQUENCE)
            this.#container("sequence", properties, token);
        else if (type === TOKEN.BLOCK_ENTRY && takesIndentless)
            this.#container("sequence", properties, token);
        else if (properties !== NO_PROPERTIES)
            this.#empty(properties);
        else
            throw new YamlSyntaxError(noValue(token), token.start);
    }
    #properties() {
        let anchor;
        let tag;
        const first = this.#scanner.peek();
        for (let token = first;; token = this.#scanner.peek()) {
            if (token.type === TOKEN.ANCHOR && anchor === undefined)
                anchor = token.value;
            else if (token.type === TOKEN.TAG && tag === undefined)
                tag = this.#tag(token);
            else
                return { anchor, tag, propertiesStart: first.start };
            this.#scanner.take();
        }
    }
    #tag({ value, start }) {
        if (value.startsWith("!<"))
            return value.slice(2, -1);
        const handle = /^![0-9A-Za-z_-]*!/.exec(value)?.[0] ?? "!";
        const prefix = this.#handles.get(handle) ?? (handle === "!!" ? YAML_TAG : handle === "!" ? "!" : undefined);
        if (prefix === undefined)
            throw new YamlSyntaxError(`no directive explains the tag ${handle}`, start);
        return prefix + value.slice(handle.length);
    }
    #container(type, properties, token) {
        if (++this.#depth > this.maxDepth)
            throw new YamlSyntaxError("nested too deep", token.start, true);
        const { start } = token;
        this.events.push(properties === NO_PROPERTIES ? { type, start } : { type, start, ...properties });
        switch (token.type) {
            case TOKEN.BLOCK_MAPPING:
                this.#blockMapping();
                break;
            case TOKEN.BLOCK_SEQUENCE:
                this.#blockSequence();
                break;
            case TOKEN.BLOCK_ENTRY:
                this.#indentlessSequence();
                break;
            case TOKEN.FLOW_MAPPING:
                this.#flowMapping();
                break;
            default:
                this.#flowSequence();
        }
        this.events.push(END);
        this.#depth--;
    }
    #blockMapping() {
        const scanner = this.#scanner;
        scanner.take();
        for (;;) {
            const token = scanner.take();
            if (token.type === TOKEN.BLOCK_END)
                return;
            if (token.type !== TOKEN.KEY)
                throw new YamlSyntaxError(noKey(token), token.start);
            this.#blockValue();
            if (this.#next() === TOKEN.VALUE) {
                scanner.take();
                this.#blockValue();
            }
            else
                this.#empty();
        }
    }
    /** Parses a key, or the value of one, of a mapping in block style. */
    #blockValue() {
        const type = this.#next();
        if (type === TOKEN.KEY || type === TOKEN.VALUE || type === TOKEN.BLOCK_END)
            this.#empty();
        else
            this.#node(true, true);
    }
    #blockSequence() {
        const scanner = this.#scanner;
        scanner.take();
        for (;;) {
            const token = scanner.take();
            if (token.type === TOKEN.BLOCK_END)
                return;
            if (token.type !== TOKEN.BLOCK_ENTRY)
                throw new YamlSyntaxError("this is indented like an element of the list, and begins with no dash", token.start);
            const type = this.#next();
            if (type === TOKEN.BLOCK_ENTRY || type === TOKEN.BLOCK_END)
                this.#empty();
            else
                this.#node(true, false);
        }
    }
    /** Parses a list whose dashes stand in the column of its key. */
    #indentlessSequence() {
        while (this.#next() === TOKEN.BLOCK_ENTRY) {
            this.#scanner.take();
            const type = this.#next();
            const isEmpty = type === TOKEN.BLOCK_ENTRY || type === TOKEN.KEY || type === TOKEN.VALUE || type === TOKEN.BLOCK_END;
            if (isEmpty)
                this.#empty();
            else
                this.#node(true, false);
        }
    }
    #flowMapping() {
        this.#flowEntries(TOKEN.FLOW_MAPPING_END, "}", () => {
            if (this.#next() !== TOKEN.KEY) {
                this.#node(false, false);
                this.#empty();
                return;
            }
            this.#scanner.take();
            this.#flowValue(TOKEN.FLOW_MAPPING_END);
            this.#flowPairValue(TOKEN.FLOW_MAPPING_END);
        });
    }
    #flowSequence() {
        this.#flowEntries(TOKEN.FLOW_SEQUENCE_END, "]", () => {
            const { type, start } = this.#scanner.peek();
            if (type !== TOKEN.KEY) {
                this.#node(false, false);
                return;
            }
            // A mapping of one key, without braces.
            this.#scanner.take();
            this.events.push({ type: "mapping", start });
            this.#flowValue(TOKEN.FLOW_SEQUENCE_END);
            this.#flowPairValue(TOKEN.FLOW_SEQUENCE_END);
            this.events.push(END);
        });
    }
    /** Parses what stands in brackets, with commas between. */
    #flowEntries(closing, bracket, entry) {
        const scanner = this.#scanner;
        const { start } = scanner.take();
        for (let isFirst = true; this.#next() !== closing; isFirst = false) {
            if (!isFirst) {
                const token = scanner.peek();
                if (token.type !== TOKEN.FLOW_ENTRY) {
                    const opening = this.text.charAt(start);
                    const message = token.type === TOKEN.END || token.type === TOKEN.DOCUMENT_START
                        ? `the ${opening} is not closed`
                        : `a comma or ${bracket} is missing before this`;
                    throw new YamlSyntaxError(message, token.type === TOKEN.END ? start : token.start);
                }
                scanner.take();
                if (this.#next() === closing)
                    break;
            }
            entry();
        }
        scanner.take();
    }
    #flowPairValue(closing) {
        if (this.#next() !== TOKEN.VALUE) {
            this.#empty();
            return;
        }
        this.#scanner.take();
        this.#flowValue(closing);
    }
    #flowValue(closing) {
        const type = this.#next();
        if (type === TOKEN.VALUE || type === TOKEN.FLOW_ENTRY || type === closing)
            this.#empty();
        else
            this.#node(false, false);
    }
}
/** Says what stands where a key is expected. */
function noKey({ type }) {
    if (type === TOKEN.BLOCK_ENTRY)
        return "a list element stands among the keys of a mapping";
    if (type === TOKEN.VALUE)
        return "a value has no key before its `:`";
    return "this is indented like a key of the mapping, and is none";
}
/** Says what stands where a value is expected. */
function noValue({ type }) {
    if (type === TOKEN.END || type === TOKEN.DOCUMENT_START)
        return "the text ends before a bracket is closed";
    if (type === TOKEN.FLOW_ENTRY)
        return "a comma stands where a value is expected";
    if (type === TOKEN.FLOW_MAPPING_END || type === TOKEN.FLOW_SEQUENCE_END)
        return "this bracket closes none that is open";
    return "a value is expected here";
}
//# sourceMappingURL=yaml-events.js.map
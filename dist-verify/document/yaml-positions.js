import { scalarNode, scalarStart } from "./yaml-node.js";
import { keyText } from "./yaml-scalar.js";
/**
 * Finds the positions of a YAML text's values from the parser's events and returns that of each document, by its index.
 * The text is one that `composeYaml` read without an error.
 *
 * @param start the offset at which the text of the events starts. Offsets are those of `text`.
 */
export function yamlPositions(text, events, start) {
    const builder = new PositionBuilder(text);
    for (const event of events)
        builder.take(event);
    const { documents } = builder;
    return (document) => documents[document] ?? new YamlPosition(start, [start, start]);
}
class YamlPosition {
    start;
    written;
    scalar;
    firstKey;
    /** Members by key, those of merged mappings included. */
    members;
    elements;
    /** For a scalar: its text as a key; `undefined` where it cannot be one. */
    keyText;
    isMergeKey = false;
    constructor(start, written, scalar = undefined) {
        this.start = start;
        this.written = written;
        this.scalar = scalar;
    }
    child(step) {
        if (typeof step === "string")
            return this.members?.get(step);
        const position = this.elements?.[step];
        return position === undefined ? undefined : { position };
    }
}
class PositionBuilder {
    text;
    documents = [];
    #frames = [];
    #anchors = new Map();
    /** The offset of the last scalar: an empty one (`key:`) has no place of its own. */
    #reached = 0;
    constructor(text) {
        this.text = text;
    }
    take(event) {
        switch (event.type) {
            case "document":
                this.#anchors = new Map();
                this.#open(new YamlPosition(0, [0, 0]), "elements");
                break;
            case "sequence":
            case "mapping": {
                const position = new YamlPosition(event.propertiesStart ?? event.start, [event.start, event.start]);
                this.#note(event, position);
                this.#open(position, event.type === "mapping" ? "members" : "elements");
                break;
            }
            case "scalar": {
                const position = this.#scalar(event);
                this.#note(event, position);
                this.#add(position);
                break;
            }
            case "alias":
                this.#add(this.#alias(event), event.end);
                break;
            case "end":
                this.#close();
                break;
        }
    }
    #scalar(event) {
        const start = scalarStart(event);
        const offset = start < 0 ? this.#reached : start;
        this.#reached = offset;
        const { value, text, isMergeKey = false } = scalarNode(event, offset).node;
        const quotes = QUOTES[event.style];
        const [from, to] = event.valueStart < 0 ? [offset, offset] : [event.valueStart, event.valueEnd];
        const around = quotes === undefined ? 0 : 1;
        const scalar = {
            value: typeof value === "string" ? value : this.text.slice(from, to),
            start: from,
            end: to,
            quotes,
        };
        const position = new YamlPosition(offset, [from - around, to + around], scalar);
        position.keyText = keyText(text ?? "", value);
        position.isMergeKey = isMergeKey;
        return position;
    }
    /**
     * Returns the position of an alias: the place of the alias itself, with the parts of its value where they are
     * written.
     */
    #alias({ name, start, end }) {
        const target = this.#anchors.get(name);
        if (target === undefined)
            return new YamlPosition(start, [start, end]);
        const { members, elements, firstKey, keyText: key } = target;
        return Object.assign(new YamlPosition(start, target.written, target.scalar), {
            members,
            elements,
            firstKey,
            keyText: key,
        });
    }
    #note({ anchor }, position) {
        if (anchor !== undefined)
            this.#anchors.set(anchor, position);
    }
    #open(position, contents) {
        if (contents === "members")
            position.members = new Map();
        else
            position.elements = [];
        this.#frames.push({ position, key: undefined });
    }
    #close() {
        const { position } = this.#frames.pop();
        if (this.#frames.length === 0) {
            this.documents.push(position.elements?.[0] ?? position);
            return;
        }
        this.#closeBrackets(position);
        this.#add(position);
    }
    /**
     * Extends a list or mapping in brackets to its closing bracket. Without brackets it ends where its last part does.
     */
    #closeBrackets(position) {
        const [start, end] = position.written;
        const opening = this.text[start];
        if (opening !== "{" && opening !== "[")
            return;
        CLOSING.lastIndex = end + (end === start ? 1 : 0);
        const closing = CLOSING.exec(this.text)?.[0].length;
        if (closing !== undefined)
            position.written = [start, CLOSING.lastIndex];
    }
    /** Adds a finished value, which ends at `end`, to the container that is being filled. */
    #add(child, end = child.written[1]) {
        const frame = this.#frames.at(-1);
        const { position, key } = frame;
        const { members, elements, written } = position;
        const isDocument = this.#frames.length === 1;
        if (!isDocument && end > written[1])
            position.written = [written[0], end];
        if (elements !== undefined)
            elements.push(child);
        else if (key === undefined) {
            position.firstKey ??= child.start;
            frame.key = child;
        }
        else {
            frame.key = undefined;
            if (key.isMergeKey)
                merge(members, child);
            else if (key.keyText !== undefined)
                members?.set(key.keyText, { keyStart: key.start, position: child });
        }
    }
}
/** Merges mappings. Of a list of mappings, the earlier ones win. */
function merge(members, merged) {
    const sources = merged.elements === undefined ? [merged] : [...merged.elements].reverse();
    for (const source of sources) {
        for (const [key, child] of source.members ?? [])
            members?.set(key, child);
    }
}
const QUOTES = {
    plain: undefined,
    "single-quoted": "'",
    "double-quoted": '"',
    block: undefined,
};
/** Matches what can stand between the last part in brackets and the closing bracket. */
const CLOSING = /(?:[\s,]|#[^\r\n]*)*[}\]]/y;
//# sourceMappingURL=yaml-positions.js.map
import { escapeControls } from "../base/escape-controls.js";
import { valueAt } from "../base/json-pointer.js";
import { duplicateKey, joinedDocuments, repeatedKey, tooDeep } from "./read-diagnostic.js";
import { Mapping, Sequence } from "./yaml-container.js";
import { scalarNode, scalarStart } from "./yaml-node.js";
/**
 * Builds the values of a text's documents from the parser's events and returns them, the way sigs.k8s.io/yaml does:
 * scalars and keys by `yaml-scalar.ts`; `<<` sets the keys of the mappings it names where it stands, and keys that come
 * later override them; tags of lists and mappings mean nothing.
 */
export function composeYaml(events, budget) {
    const composer = new Composer(budget);
    for (const event of events) {
        composer.take(event);
        if (composer.stopped)
            break;
    }
    const { documents, diagnostics, stopped } = composer;
    return { documents, diagnostics, stopped };
}
class Composer {
    budget;
    documents = [];
    diagnostics = [];
    stopped = false;
    #frames = [];
    #isRefused = false;
    #anchors = new Map();
    #starts = new Map();
    /** The offset of the last scalar: an empty one (`key:`) has no place of its own. */
    #reached = 0;
    constructor(budget) {
        this.budget = budget;
    }
    take(event) {
        switch (event.type) {
            case "document":
                this.#anchors = new Map();
                this.#starts = new Map();
                this.#open(new Sequence(this.#report), 0, undefined);
                break;
            case "sequence":
                this.#open(new Sequence(this.#report), event.propertiesStart ?? event.start, this.#anchor(event));
                break;
            case "mapping":
                this.#open(new Mapping(this.#report, this.#frames.length === 1 ? this.#ofRepeatedAtRoot() : this.#ofRepeated), event.propertiesStart ?? event.start, this.#anchor(event));
                break;
            case "scalar": {
                const start = scalarStart(event);
                const offset = start < 0 ? this.#reached : start;
                this.#reached = offset;
                const { node, diagnostic } = scalarNode(event, offset);
                if (diagnostic !== undefined)
                    this.#report(diagnostic);
                const anchor = this.#anchor(event);
                if (anchor !== undefined)
                    Object.assign(anchor, { node, finished: true });
                this.#add(node, offset);
                break;
            }
            case "alias":
                this.#alias(event);
                break;
            case "end":
                this.#close();
                break;
        }
    }
    #report = (diagnostic) => {
        if (diagnostic.code === "read/inexact-number" && !this.budget.checksNumbers)
            return;
        if (diagnostic.warning !== true)
            this.#isRefused = true;
        this.diagnostics.push(diagnostic);
    };
    #ofRepeated = (key, offset) => (this.budget.takesRepeatedKeys ? repeatedKey : duplicateKey)(key, "mapping", offset);
    /** Where two documents are joined, that is said once for each, and not of each of their keys. */
    #ofRepeatedAtRoot() {
        let isJoined = false;
        return (key, offset) => {
            if (key !== this.budget.documentKey)
                return isJoined ? undefined : this.#ofRepeated(key, offset);
            isJoined = true;
            return joinedDocuments(key, offset);
        };
    }
    #open(container, start, anchor) {
        const parent = this.#frames.at(-1);
        this.#noteStart(parent, start);
        // A document is a frame too, and a list of one element.
        const { depth } = this.budget.limits;
        if (this.#frames.length > depth)
            this.#stop(tooDeep(depth, start));
        const isList = container instanceof Sequence;
        const holdsObjects = isList && (parent === undefined || this.#frames.length === 1 || parent.container.key === "items");
        this.#frames.push({ container, anchor, holdsObjects, start, isEmpty: true, characters: 4, levels: 0 });
    }
    #close() {
        const frame = this.#frames.pop();
        const { container, characters, levels, start, anchor } = frame;
        const parent = this.#frames.at(-1);
        if (parent === undefined) {
            this.#document(container.value[0] ?? null, start);
            return;
        }
        const node = { value: container.value, characters, levels: levels + 1 };
        if (anchor !== undefined)
            Object.assign(anchor, { node, finished: true });
        if (parent.holdsObjects || frame.holdsObjects)
            this.#starts.set(container.value, start);
        this.#add(node, start);
    }
    #document(value, start) {
        const starts = this.#starts;
        const startOf = (path) => {
            const part = valueAt(value, path);
            const noted = part === undefined ? undefined : starts.get(part);
            return noted ?? (path.length === 0 ? start : undefined);
        };
        this.documents.push({ value, isRefused: this.#isRefused, startOf });
        this.#isRefused = false;
    }
    #anchor({ anchor: name }) {
        if (name === undefined)
            return undefined;
        const anchor = { node: { value: null, characters: 0, levels: 0 }, finished: false };
        this.#anchors.set(name, anchor);
        return anchor;
    }
    #alias({ name, start: offset }) {
        const anchor = this.#anchors.get(name);
        if (anchor === undefined || !anchor.finished) {
            const [message, help] = anchor === undefined
                ? [`the alias *${escapeControls(name, 60)} has no anchor before it`, "define it with & first"]
                : [`the value of &${escapeControls(name, 60)} contains itself`, "remove the alias"];
            this.#report({ code: "read/syntax", message, help, offset });
            this.#add({ value: null, characters: 0, levels: 0 }, offset);
            return;
        }
        this.budget.aliasCharacters -= anchor.node.characters;
        const { depth, aliasCharacters } = this.budget.limits;
        if (this.budget.aliasCharacters < 0)
            this.#stop(aliasBomb(aliasCharacters, offset));
        if (this.#frames.length - 1 + anchor.node.levels > depth)
            this.#stop(tooDeep(depth, offset));
        this.#add(anchor.node, offset);
    }
    /** Adds a finished value to the container that is being filled. */
    #add(node, offset) {
        const frame = this.#frames.at(-1);
        this.#noteStart(frame, offset);
        frame.characters += node.characters;
        frame.levels = Math.max(frame.levels, node.levels);
        frame.container.add(node, offset);
    }
    #noteStart(frame, offset) {
        if (frame === undefined || !frame.isEmpty)
            return;
        frame.isEmpty = false;
        frame.start = offset;
    }
    #stop(diagnostic) {
        this.#report(diagnostic);
        this.stopped = true;
    }
}
function aliasBomb(characters, offset) {
    const limit = characters.toLocaleString("en");
    return {
        code: "read/alias-bomb",
        message: `the aliases of the file stand for more than ${limit} characters`,
        help: `write the values out, or split the file: the limit of ${limit} characters keeps a small file from filling the memory`,
        offset,
    };
}
//# sourceMappingURL=compose-yaml.js.map
import type { WrittenScalar } from "./character-offset.js";
import type { ChildPosition, Position } from "./position.js";
import type { AliasEvent, Properties, ScalarEvent, YamlEvent } from "./yaml-events.js";
import { scalarNode, scalarStart } from "./yaml-node.js";
import { keyText, type Scalar } from "./yaml-scalar.js";
import type { ScalarStyle } from "./yaml-scanner.js";

/**
 * Finds the positions of a YAML text's values from the parser's events and returns that of each document, by its index.
 * The text is one that `composeYaml` read without an error.
 *
 * @param start the offset at which the text of the events starts. Offsets are those of `text`.
 */
export function yamlPositions(
	text: string,
	events: readonly YamlEvent[],
	start: number,
): (document: number) => Position {
	const builder = new PositionBuilder(text);
	for (const event of events) builder.take(event);
	const { documents } = builder;
	return (document) => documents[document] ?? new YamlPosition(start, [start, start]);
}

class YamlPosition implements Position {
	firstKey: number | undefined;
	/** Members by key, those of merged mappings included. */
	members: Map<string, ChildPosition> | undefined;
	elements: YamlPosition[] | undefined;
	/** For a scalar: its text as a key; `undefined` where it cannot be one. */
	keyText: string | undefined;
	isMergeKey = false;

	constructor(
		readonly start: number,
		public written: readonly [start: number, end: number],
		readonly scalar: WrittenScalar | undefined = undefined,
	) {}

	child(step: string | number): ChildPosition | undefined {
		if (typeof step === "string") return this.members?.get(step);
		const position = this.elements?.[step];
		return position === undefined ? undefined : { position };
	}
}

/** A container that is being filled. A document is one too, a list of one element. */
interface Frame {
	readonly position: YamlPosition;
	key: YamlPosition | undefined;
}

class PositionBuilder {
	readonly documents: YamlPosition[] = [];
	readonly #frames: Frame[] = [];
	#anchors = new Map<string, YamlPosition>();
	/** The offset of the last scalar: an empty one (`key:`) has no place of its own. */
	#reached = 0;

	constructor(readonly text: string) {}

	take(event: YamlEvent): void {
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

	#scalar(event: ScalarEvent): YamlPosition {
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
		position.keyText = keyText(text ?? "", value as Scalar);
		position.isMergeKey = isMergeKey;
		return position;
	}

	/**
	 * Returns the position of an alias: the place of the alias itself, with the parts of its value where they are
	 * written.
	 */
	#alias({ name, start, end }: AliasEvent): YamlPosition {
		const target = this.#anchors.get(name);
		if (target === undefined) return new YamlPosition(start, [start, end]);
		const { members, elements, firstKey, keyText: key } = target;
		return Object.assign(new YamlPosition(start, target.written, target.scalar), {
			members,
			elements,
			firstKey,
			keyText: key,
		});
	}

	#note({ anchor }: Properties, position: YamlPosition): void {
		if (anchor !== undefined) this.#anchors.set(anchor, position);
	}

	#open(position: YamlPosition, contents: "members" | "elements"): void {
		if (contents === "members") position.members = new Map();
		else position.elements = [];
		this.#frames.push({ position, key: undefined });
	}

	#close(): void {
		const { position } = this.#frames.pop() as Frame;
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
	#closeBrackets(position: YamlPosition): void {
		const [start, end] = position.written;
		const opening = this.text[start];
		if (opening !== "{" && opening !== "[") return;
		CLOSING.lastIndex = end + (end === start ? 1 : 0);
		const closing = CLOSING.exec(this.text)?.[0].length;
		if (closing !== undefined) position.written = [start, CLOSING.lastIndex];
	}

	/** Adds a finished value, which ends at `end`, to the container that is being filled. */
	#add(child: YamlPosition, end = child.written[1]): void {
		const frame = this.#frames.at(-1) as Frame;
		const { position, key } = frame;
		const { members, elements, written } = position;
		const isDocument = this.#frames.length === 1;
		if (!isDocument && end > written[1]) position.written = [written[0], end];
		if (elements !== undefined) elements.push(child);
		else if (key === undefined) {
			position.firstKey ??= child.start;
			frame.key = child;
		} else {
			frame.key = undefined;
			if (key.isMergeKey) merge(members, child);
			else if (key.keyText !== undefined) members?.set(key.keyText, { keyStart: key.start, position: child });
		}
	}
}

/** Merges mappings. Of a list of mappings, the earlier ones win. */
function merge(members: Map<string, ChildPosition> | undefined, merged: YamlPosition): void {
	const sources = merged.elements === undefined ? [merged] : [...merged.elements].reverse();
	for (const source of sources) {
		for (const [key, child] of source.members ?? []) members?.set(key, child);
	}
}

const QUOTES: Readonly<Record<ScalarStyle, '"' | "'" | undefined>> = {
	plain: undefined,
	"single-quoted": "'",
	"double-quoted": '"',
	block: undefined,
};

/** Matches what can stand between the last part in brackets and the closing bracket. */
const CLOSING = /(?:[\s,]|#[^\r\n]*)*[}\]]/y;

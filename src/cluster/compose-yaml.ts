import { type AliasEvent, EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from "js-yaml";
import { isJsonList, isJsonObject, type Json, type JsonObject, setOwn } from "../base/json.js";
import { oneLine } from "../base/one-line.js";
import { duplicateKey, type Fault, inexactNumber, tooDeep, unusableNumber } from "./fault.js";
import { LIMITS } from "./limits.js";
import type { ParsedDocument } from "./parsed-text.js";
import { keyText, plainScalar, type Scalar, taggedScalar, wholeNumber } from "./yaml-scalar.js";

/** What is still allowed of a file. */
export interface Budget {
	aliasCharacters: number;
}

/** A value that an anchor (`&name`) names. It is unfinished as long as it is being read: then it contains itself. */
interface Anchor {
	node: Node;
	finished: boolean;
}

/** A value, with what its repetition by an alias costs: characters, and levels of nesting below it. */
interface Node {
	readonly value: Json;
	readonly characters: number;
	readonly levels: number;
	/** Of a scalar: the text it was written as, which a key needs. */
	readonly text?: string;
	readonly isMergeKey?: boolean;
}

/** A document, list or mapping that is being filled. */
interface Frame {
	readonly value: Json[] | Record<string, Json>;
	readonly isMapping: boolean;
	readonly anchor: Anchor | undefined;
	/** Whether what it holds may be an object of the snapshot, whose start is worth noting. */
	readonly holdsObjects: boolean;
	/** Where its first key or element starts. */
	start: number;
	isEmpty: boolean;
	characters: number;
	levels: number;
	/** Of a mapping: the key that waits for its value, `null` for `<<`, `undefined` where a key comes next. */
	key: string | null | undefined;
	keyOffset: number;
	/** Keys that only a merge has set so far. */
	merged: Set<string> | undefined;
}

export interface Composed {
	readonly documents: readonly ParsedDocument[];
	readonly faults: readonly Fault[];
	/** Whether a limit ended the work early. */
	readonly stopped: boolean;
}

/**
 * Builds the values of a text's documents from the parser's events, the way sigs.k8s.io/yaml does: scalars and keys by
 * `yaml-scalar.ts`; `<<` sets the keys of the mappings it names where it stands, and keys that come later override them;
 * tags of lists and mappings mean nothing. A key twice in one mapping is a fault.
 *
 * `base` is the offset of `text` in its file; every offset given out is one of the file.
 */
export function composeYaml(text: string, events: readonly Event[], base: number, budget: Budget): Composed {
	const composer = new Composer(text, base, budget);
	for (const event of events) {
		composer.take(event);
		if (composer.stopped) break;
	}
	const { documents, faults, stopped } = composer;
	return { documents, faults, stopped };
}

class Composer {
	readonly documents: ParsedDocument[] = [];
	readonly faults: Fault[] = [];
	stopped = false;

	readonly #frames: Frame[] = [];
	#anchors = new Map<string, Anchor>();
	#starts = new Map<Json, number>();
	/** Where the last scalar stands: an empty one (`key:`) has no place of its own. */
	#reached = 0;

	constructor(
		readonly text: string,
		readonly base: number,
		readonly budget: Budget,
	) {}

	take(event: Event): void {
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				this.#anchors = new Map();
				this.#starts = new Map();
				this.#open([], 0, undefined);
				break;
			case EVENT_ID.SEQUENCE:
				this.#open([], propertiesStart(event) ?? event.start, this.#anchor(event));
				break;
			case EVENT_ID.MAPPING:
				this.#open({}, propertiesStart(event) ?? event.start, this.#anchor(event));
				break;
			case EVENT_ID.SCALAR: {
				const start = scalarStart(event);
				const offset = start < 0 ? this.#reached : start;
				this.#reached = offset;
				const node = this.#scalar(event, offset);
				const anchor = this.#anchor(event);
				if (anchor !== undefined) Object.assign(anchor, { node, finished: true });
				this.#add(node, offset);
				break;
			}
			case EVENT_ID.ALIAS:
				this.#alias(event);
				break;
			case EVENT_ID.POP:
				this.#close();
				break;
		}
	}

	#open(value: Json[] | Record<string, Json>, start: number, anchor: Anchor | undefined): void {
		const parent = this.#frames.at(-1);
		const isMapping = !Array.isArray(value);
		this.#noteStart(parent, start);
		// A document is a frame too, and a list of one element.
		if (this.#frames.length > LIMITS.depth) this.#stop(tooDeep(this.base + start));
		const holdsObjects = !isMapping && (parent === undefined || this.#frames.length === 1 || parent.key === "items");
		this.#frames.push({
			value,
			isMapping,
			anchor,
			holdsObjects,
			start,
			isEmpty: true,
			characters: 4,
			levels: 0,
			key: undefined,
			keyOffset: start,
			merged: undefined,
		});
	}

	#close(): void {
		const frame = this.#frames.pop() as Frame;
		const { value, characters, levels, start, anchor } = frame;
		const parent = this.#frames.at(-1);
		if (parent === undefined) {
			this.#document((value as Json[])[0] ?? null, start);
			return;
		}
		const node = { value, characters, levels: levels + 1 };
		if (anchor !== undefined) Object.assign(anchor, { node, finished: true });
		if (parent.holdsObjects || frame.holdsObjects) this.#starts.set(value, this.base + start);
		this.#add(node, start);
	}

	#document(value: Json, start: number): void {
		const starts = this.#starts;
		const fallback = this.base + start;
		const offsetOf = (pointer: string) => {
			let found: Json = value;
			let offset = starts.get(value) ?? fallback;
			for (const step of pointer.split("/").slice(1)) {
				found = (found as JsonObject)[step] ?? null;
				offset = starts.get(found) ?? offset;
			}
			return offset;
		};
		this.documents.push({ value, offsetOf });
	}

	#anchor({ anchorStart, anchorEnd }: { anchorStart: number; anchorEnd: number }): Anchor | undefined {
		if (anchorStart < 0) return undefined;
		const anchor = { node: { value: null, characters: 0, levels: 0 }, finished: false };
		this.#anchors.set(this.text.slice(anchorStart, anchorEnd), anchor);
		return anchor;
	}

	#alias({ anchorStart, anchorEnd }: AliasEvent): void {
		const name = this.text.slice(anchorStart, anchorEnd);
		const offset = anchorStart - 1;
		const anchor = this.#anchors.get(name);
		if (anchor === undefined) {
			this.#fault(
				"syntax",
				`the alias *${oneLine(name, 60)} has no anchor before it`,
				"define it with & first",
				offset,
			);
			this.#add({ value: null, characters: 0, levels: 0 }, offset);
			return;
		}
		if (!anchor.finished) {
			this.#fault("syntax", `the value of &${oneLine(name, 60)} contains itself`, "remove the alias", offset);
			this.#add({ value: null, characters: 0, levels: 0 }, offset);
			return;
		}
		this.budget.aliasCharacters -= anchor.node.characters;
		if (this.budget.aliasCharacters < 0) {
			const limit = LIMITS.aliasCharacters.toLocaleString("en");
			this.#stop({
				code: "read/alias-bomb",
				message: `the aliases of the file stand for more than ${limit} characters`,
				help: `write the values out, or split the file: the limit of ${limit} characters keeps a small file from filling the memory`,
				offset: this.base + offset,
			});
		}
		if (this.#frames.length - 1 + anchor.node.levels > LIMITS.depth) this.#stop(tooDeep(this.base + offset));
		this.#add(anchor.node, offset);
	}

	#scalar(event: ScalarEvent, offset: number): Node {
		const text = getScalarValue(this.text, event);
		const characters = text.length + 4;
		if (event.tagStart < 0) {
			if (event.style !== SCALAR_STYLE.PLAIN) return { value: text, characters, levels: 0 };
			const value = plainScalar(text);
			if (typeof value === "number") this.#warnInexact(text, value, offset);
			return { value, characters, levels: 0, text, isMergeKey: text === "<<" };
		}
		const tag = coreTag(this.text.slice(event.tagStart, event.tagEnd));
		const value = taggedScalar(tag, text);
		if (value === undefined) {
			this.#fault("syntax", `"${oneLine(text, 60)}" does not fit its tag !!${tag}`, "remove the tag", offset);
			return { value: null, characters, levels: 0 };
		}
		if (typeof value === "number") this.#warnInexact(text, value, offset);
		return { value, characters, levels: 0, text, isMergeKey: tag === "merge" && text === "<<" };
	}

	#warnInexact(text: string, value: number, offset: number): void {
		if (Math.abs(value) < 2 ** 53 || !Number.isFinite(value)) return;
		const whole = wholeNumber(text);
		if (whole !== undefined && whole !== BigInt(value)) {
			this.faults.push(inexactNumber(text, value, this.base + offset));
		}
	}

	/** Puts a finished value where it belongs: a document's root, a list's next element, a mapping's next key or value. */
	#add(node: Node, offset: number): void {
		const frame = this.#frames.at(-1) as Frame;
		this.#noteStart(frame, offset);
		frame.characters += node.characters;
		frame.levels = Math.max(frame.levels, node.levels);
		if (!frame.isMapping) {
			(frame.value as Json[]).push(this.#usable(node, offset));
		} else if (frame.key === undefined) {
			frame.key = node.isMergeKey ? null : this.#key(node, offset);
			frame.keyOffset = offset;
		} else {
			if (frame.key === null) this.#merge(frame, node, offset);
			else this.#set(frame, frame.key, this.#usable(node, offset));
			frame.key = undefined;
		}
	}

	#noteStart(frame: Frame | undefined, offset: number): void {
		if (frame === undefined || !frame.isEmpty) return;
		frame.isEmpty = false;
		frame.start = offset;
	}

	#set(frame: Frame, key: string, value: Json): void {
		const mapping = frame.value as Record<string, Json>;
		if (Object.hasOwn(mapping, key) && !frame.merged?.has(key)) {
			this.faults.push(duplicateKey(key, this.base + frame.keyOffset));
		}
		frame.merged?.delete(key);
		setOwn(mapping, key, value);
	}

	#merge(frame: Frame, { value }: Node, offset: number): void {
		const mapping = frame.value as Record<string, Json>;
		// Of a list of mappings, the earlier ones win.
		const sources = isJsonList(value) ? [...value].reverse() : [value];
		for (const source of sources) {
			if (!isJsonObject(source)) {
				this.#fault("syntax", "<< takes a mapping or a list of mappings", "merge a mapping", offset);
				return;
			}
			for (const key of Object.keys(source)) {
				if (!Object.hasOwn(mapping, key)) {
					frame.merged ??= new Set();
					frame.merged.add(key);
				}
				setOwn(mapping, key, source[key] ?? null);
			}
		}
	}

	#key({ value, text }: Node, offset: number): string {
		if (value === null || typeof value === "object") {
			const what = value === null ? "null" : isJsonList(value) ? "a list" : "a mapping";
			this.#fault("unusable-key", `${what} cannot be a key`, "quote the key if it is meant as text", offset);
			return "";
		}
		return keyText(text ?? "", value as Scalar) ?? "";
	}

	#usable({ value, text }: Node, offset: number): Json {
		if (typeof value !== "number" || Number.isFinite(value)) return value;
		this.faults.push(unusableNumber(text ?? String(value), this.base + offset));
		return null;
	}

	#fault(what: string, message: string, help: string, offset: number): void {
		this.faults.push({ code: `read/${what}`, message, help, offset: this.base + offset });
	}

	#stop(fault: Fault): void {
		this.faults.push(fault);
		this.stopped = true;
	}
}

/** `int` of `!!int` and of `!<tag:yaml.org,2002:int>`; the empty text for every other tag. */
function coreTag(raw: string): string {
	return /^(?:!!|!<tag:yaml\.org,2002:)([a-z]+)>?$/.exec(raw)?.[1] ?? "";
}

/** Where the tag or anchor before a value starts. */
function propertiesStart({ anchorStart, tagStart }: { anchorStart: number; tagStart: number }): number | undefined {
	if (anchorStart < 0) return tagStart < 0 ? undefined : tagStart;
	return tagStart < 0 ? anchorStart - 1 : Math.min(anchorStart - 1, tagStart);
}

/** -1 for an empty scalar, which stands nowhere. */
function scalarStart(event: ScalarEvent): number {
	const properties = propertiesStart(event);
	if (properties !== undefined) return properties;
	const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
	return isQuoted ? event.valueStart - 1 : event.valueStart;
}

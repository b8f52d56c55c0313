import type { SourceLocation } from "../base/diagnostic.js";
import type { Json } from "../base/json.js";
import { formatPointer, type JsonPath } from "../base/json-pointer.js";
import type { SourceText } from "../base/source-text.js";
import { characterOffset, type WrittenScalar } from "./character-offset.js";
import type { TextFormat } from "./read-options.js";
import { sourceComment } from "./source-comment.js";
import type { CharacterPosition, LocatedPart, PartLocator, SourceDocument } from "./source-document.js";

/** The position of a value in its text. Offsets count UTF-16 units from the start of the text. */
export interface Position {
	/** The offset of the value, or of its tag or anchor. */
	readonly start: number;
	/** The text of the value, quotes and brackets included. */
	readonly written: readonly [start: number, end: number];
	/** For an object with a key: the offset of the first key. */
	readonly firstKey: number | undefined;
	/** For a scalar: its characters. */
	readonly scalar: WrittenScalar | undefined;
	/** Returns the position of a member or element, with that of its key. */
	child(step: string | number): ChildPosition | undefined;
}

/** A part of an object or a list. An element of a list has no key. */
export interface ChildPosition {
	readonly keyStart?: number;
	readonly position: Position;
}

/** What a reader knows of a document beside its value. */
export interface ReadFacts {
	/** Returns the position of the value. It is called when a place is requested for the first time. */
	root(): Position;
	/** Whether `root` takes so long that nobody would wait for the place of a part. Default: false. */
	readonly isLarge?: boolean;
	/** Returns the offset of the first key under a path, where that is known without `root`. */
	startOf?(path: JsonPath): number | undefined;
	/** Whether the value is known to be normalised. */
	readonly isNormal?: boolean;
}

/** Makes a document of a value that was read from a text and returns it. */
export function textDocument(source: SourceText, format: TextFormat, value: Json, facts: ReadFacts): SourceDocument {
	const rootPosition = cachedRoot(facts.root);
	const locateFrom = (path: JsonPath, of: LocatedPart): SourceLocation => {
		const { position, keyStart, depth } = positionAt(rootPosition(), path);
		const pointer = formatPointer(path.slice(0, depth));
		if (of === "key") return source.locate(keyStart ?? position.start, pointer);
		if (of === "first-key") return source.locate(position.firstKey ?? position.start, pointer);
		if (of === "value" || position.scalar === undefined) return source.locate(position.start, pointer);
		return source.locate(characterOffset(source.text, position.scalar, of.character), pointer);
	};
	const { isLarge = false } = facts;
	const startOf = (path: JsonPath) =>
		locatorOf(source, path, { start: facts.startOf?.(path), root: rootPosition, isLarge });
	return {
		format,
		value,
		isNormal: facts.isNormal === true,
		locate: (path, of = "value") => (of === "first-key" ? startOf(path)() : locateFrom(path, of)),
		startOf,
		written: (path) => source.text.slice(...positionAt(rootPosition(), path).position.written),
	};
}

/** A function of its own, so that what it makes does not keep the document in memory. */
function cachedRoot(root: () => Position): () => Position {
	let cached: Position | undefined;
	return () => {
		cached ??= root();
		return cached;
	};
}

/** How the places of an object are found. */
interface PlaceFacts {
	/** The offset of its first key, where the reader noted it. */
	readonly start: number | undefined;
	readonly root: () => Position;
	readonly isLarge: boolean;
}

/** A function of its own, for the same reason. */
function locatorOf(source: SourceText, path: JsonPath, { start, root, isLarge }: PlaceFacts): PartLocator {
	return (below = [], of) => {
		const isTooDear = isLarge && start !== undefined;
		if (below.length > 0 && !isTooDear) return locateBelow(source, root(), [path, below], of);
		if (start !== undefined) return locateStart(source, start, path);
		const { position, depth } = positionAt(root(), path);
		return locateStart(source, position.firstKey ?? position.start, path.slice(0, depth));
	};
}

/** Locates the start of an object, with the template that a comment above it names. */
function locateStart(source: SourceText, offset: number, path: JsonPath): SourceLocation {
	const { place, ...others } = source.locate(offset, formatPointer(path));
	const template = sourceComment(source.text, offset);
	return { ...others, place: template === undefined ? place : { ...place, source: template } };
}

function locateBelow(
	source: SourceText,
	root: Position,
	[path, below]: readonly [path: JsonPath, below: JsonPath],
	of?: CharacterPosition,
): SourceLocation {
	let { position } = positionAt(root, path);
	const actual = [...path];
	let start = position.firstKey ?? position.start;
	for (const step of below) {
		const index = typeof step === "number" ? indexBefore(position, step) : step;
		const child = position.child(index);
		if (child === undefined) break;
		position = child.position;
		actual.push(index);
		start = position.scalar === undefined ? (child.keyStart ?? position.start) : position.start;
	}
	if (of !== undefined && position.scalar !== undefined && actual.length === path.length + below.length)
		start = characterOffset(source.text, position.scalar, of.character);
	return source.locate(start, formatPointer(actual));
}

/** Returns the index that an element had before its list was normalised: elements that are null do not count there. */
function indexBefore(list: Position, index: number): number {
	let before = 0;
	for (let rest = index; ; before++) {
		const child = list.child(before);
		if (child === undefined) return before;
		if (!isNull(child.position) && rest-- === 0) return before;
	}
}

function isNull({ scalar }: Position): boolean {
	return scalar !== undefined && scalar.quotes === undefined && /^(?:null|Null|NULL|~|)$/.test(scalar.value);
}

/** Returns the position under a path, or the deepest one that exists. The key is that of the path's last step. */
function positionAt(root: Position, path: JsonPath) {
	let position = root;
	let keyStart: number | undefined;
	for (const [depth, step] of path.entries()) {
		const child = position.child(step);
		if (child === undefined) return { position, keyStart: undefined, depth };
		position = child.position;
		keyStart = child.keyStart;
	}
	return { position, keyStart, depth: path.length };
}

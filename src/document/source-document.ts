import type { SourceLocation } from "../base/diagnostic.js";
import { isJsonList, isJsonObject, type Json } from "../base/json.js";
import type { JsonPath } from "../base/json-pointer.js";
import { wellFormed } from "../base/well-formed.js";
import { normalise } from "./normalise.js";
import type { TextFormat } from "./read-options.js";

/** One value of a text or of memory, with the place of each of its parts. */
export interface SourceDocument {
	readonly format: TextFormat | "memory";
	/** The value as it was read, with `null`. */
	readonly value: Json;
	/** Whether the value is known to be normalised ({@link normaliseDocument}). */
	readonly isNormal: boolean;
	/**
	 * Returns the place of the part under a path, or of the deepest part that exists. Positions are computed on the first
	 * call.
	 */
	locate(path: JsonPath, of?: LocatedPart): SourceLocation;
	/**
	 * Returns the function that locates the first key of the object under a path, and the parts of that object. It does not
	 * keep the value in memory where the reader noted the place.
	 */
	startOf(path: JsonPath): PartLocator;
	/** Returns the source of the part under a path, quotes included, or of the deepest part that exists. */
	written(path: JsonPath): string;
}

/**
 * Locates the first key of an object. With a path it locates a part of the object, as it is once normalised, or the
 * deepest part on the way that exists: a scalar or an element of a list by its value, anything else by its key. Of a
 * text it locates one of its characters, where that is asked for.
 */
export type PartLocator = (below?: JsonPath, of?: CharacterPosition) => SourceLocation;

/**
 * What is located: the value under a path (the default); the last key of the path; the first key of the object that the
 * value is; or one character of the text that it is.
 */
export type LocatedPart = "value" | "key" | "first-key" | CharacterPosition;

/** Means one character of a text. */
export interface CharacterPosition {
	/** UTF-16 units of the text as it reads: an escape is one. The text's length means the closing quote. */
	readonly character: number;
}

/**
 * Returns the document with its value normalised (SEMANTICS.md 0 and 1): no `null`, no lone surrogate, no negative
 * zero. Paths are those of the normalised value. A document that needs no change is returned as it is.
 */
export function normaliseDocument(document: SourceDocument): SourceDocument {
	const value = document.isNormal ? document.value : normalise(document.value);
	if (value === document.value) return document;
	return {
		format: document.format,
		value,
		isNormal: true,
		locate: (path, of) => document.locate(pathBefore(document.value, path), of),
		startOf: (path) => document.startOf(pathBefore(document.value, path)),
		written: (path) => document.written(pathBefore(document.value, path)),
	};
}

/** Returns the path that a part had before its document was normalised. */
function pathBefore(root: Json, path: JsonPath): JsonPath {
	let value: Json | undefined = root;
	return path.map((step) => {
		let before = step;
		if (isJsonList(value) && typeof step === "number") before = presentIndexes(value)[step] ?? value.length;
		else if (isJsonObject(value) && typeof step === "string" && !Object.hasOwn(value, step)) {
			before = Object.keys(value).find((key) => wellFormed(key) === step) ?? step;
		}
		value = (value as Record<string | number, Json> | null | undefined)?.[before];
		return before;
	});
}

const present = new WeakMap<readonly Json[], readonly number[]>();

/** The indexes of a list's entries that are not null. They are kept, since a list can have many mistakes. */
function presentIndexes(list: readonly Json[]): readonly number[] {
	const cached = present.get(list) ?? [...list.keys()].filter((i) => list[i] !== null && list[i] !== undefined);
	present.set(list, cached);
	return cached;
}

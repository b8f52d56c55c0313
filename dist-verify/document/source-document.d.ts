import type { SourceLocation } from "../base/diagnostic.js";
import { type Json } from "../base/json.js";
import type { JsonPath } from "../base/json-pointer.js";
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
export declare function normaliseDocument(document: SourceDocument): SourceDocument;

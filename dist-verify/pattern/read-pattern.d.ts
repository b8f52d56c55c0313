import { type Result } from "../base/result.js";
import { SourceText } from "../base/source-text.js";
import type { SourceDocument } from "../document/source-document.js";
import type { Pattern } from "./pattern.js";
/** A pattern written by hand has a few kilobytes. The limits keep a generated one from taking minutes. */
export declare const PATTERN_LIMITS: {
    readonly aliasCharacters: number;
    readonly yamlParts: number;
    readonly size: 1000000;
    readonly depth: 32;
    readonly sameDiagnostics: number;
};
/**
 * Reads a text and returns the patterns in it: text, then schema, then meaning. A file of JSON has one, any other text any
 * number. What cannot be read, or is no pattern at all, is told alone; of a pattern, schema and meaning tell all mistakes in one run, in the order of their places.
 *
 * @returns the patterns, perhaps with warnings; or every reason to refuse the text. One refused document refuses all.
 */
export declare function readPatterns(source: SourceText, context?: import("./reading-context.js").ReadingContext): Result<readonly Pattern[]>;
/**
 * Reads the text of one pattern and returns it. As {@link readPatterns}; a second pattern is refused
 * (`read/several-patterns`).
 *
 * @param file the name that places carry.
 */
export declare function readPattern(text: string, file: string, context?: import("./reading-context.js").ReadingContext): Result<Pattern>;
/**
 * Reads a document, of a text or of memory, and returns its pattern. Its diagnostics are those of {@link readPatterns}.
 */
export declare function readPatternDocument(document: SourceDocument, context?: import("./reading-context.js").ReadingContext): Result<Pattern>;
/**
 * Tells what patterns a YAML text holds: one that is read, perhaps with mistakes; only such as are written in another
 * format; or none.
 */
export declare function patternsInYaml(source: SourceText): "readable" | "unreadable" | "none";

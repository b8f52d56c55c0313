import type { SourceText } from "../base/source-text.js";
import type { ReadDiagnostic } from "./read-diagnostic.js";
/** The limits of a reader. A text that exceeds one is refused, in bounded time and memory. */
export interface ReadLimits {
    /** Characters (UTF-16 units) of a text. */
    readonly size: number;
    /** Levels of objects and lists. */
    readonly depth: number;
    /** Characters that the aliases (`*name`) of one YAML text may stand for in all. */
    readonly aliasCharacters: number;
    /**
     * Lines and values of one YAML document, or of several that are parsed together. They bound the memory of the parser.
     */
    readonly yamlParts: number;
    /** Diagnostics of one code about one text. */
    readonly sameDiagnostics: number;
}
/** How texts are read: the limits, the checks, and the words of diagnostics. */
export interface ReadOptions {
    readonly limits: ReadLimits;
    /** Whether to report numbers that change when they are read (`read/inexact-number`, `read/unusable-number`). */
    readonly checksNumbers: boolean;
    /**
     * Whether a JSON text may hold several objects or lists one after another (JSON lines), and one that is no JSON may be
     * YAML whatever its file is called, as kubectl has it. Default: one value.
     */
    readonly takesSequences?: boolean;
    /** Whether the later of two equal keys counts, with a warning (`read/repeated-key`). Default: they are an error. */
    readonly takesRepeatedKeys?: boolean;
    /**
     * A key that the mapping of each YAML document has once: a second one tells that a separator is missing, which is an
     * error also where keys may be repeated (`read/joined-documents`). Default: none.
     */
    readonly documentKey?: string;
    /** Whether of one text diagnostics in the same words are reported once, with their number. Default: each. */
    readonly mergesEqual?: boolean;
    /** Returns a diagnostic in words for the authors of such texts. Default: the diagnostic itself. */
    readonly reword?: (diagnostic: ReadDiagnostic, source: SourceText, format: TextFormat) => ReadDiagnostic;
}
/** The languages in which documents are written. */
export type TextFormat = "json" | "yaml";
/** Limits for readers without limits of their own. Honest texts are far below them. */
export declare const DEFAULT_LIMITS: ReadLimits;

import type { SourceText } from "../base/source-text.js";
import type { ReadDiagnostic } from "./read-diagnostic.js";

/** What a reader takes at most. Anything beyond ends in a diagnostic, in bounded time and memory. */
export interface ReadLimits {
	/** Characters (UTF-16 units) of a text. */
	readonly size: number;
	/** Objects and lists inside each other. */
	readonly depth: number;
	/** Characters that the aliases (`*name`) of one YAML text may stand for in all. */
	readonly aliasCharacters: number;
	/** Lines and values of one YAML document (or of some that are parsed together): they bound the memory of parsing it. */
	readonly yamlParts: number;
	/** Diagnostics of one code about one text. */
	readonly sameDiagnostics: number;
}

/** How texts are read: what is too much, what is worth a diagnostic, and in which words. */
export interface ReadOptions {
	readonly limits: ReadLimits;
	/** Whether to report numbers that change when they are read (`read/inexact-number`, `read/unusable-number`). */
	readonly checksNumbers: boolean;
	/** Returns the diagnostic in words that fit the author of the text. Default: as it is. */
	readonly reword?: (diagnostic: ReadDiagnostic, source: SourceText, format: TextFormat) => ReadDiagnostic;
}

/** The languages in which documents are written. */
export type TextFormat = "json" | "yaml";

/** Limits for readers that need none of their own: no text of an honest author comes near them. */
export const DEFAULT_LIMITS: ReadLimits = {
	size: Number.POSITIVE_INFINITY,
	depth: 1_000,
	aliasCharacters: 10_000_000,
	yamlParts: 12_000_000,
	sameDiagnostics: 10,
};

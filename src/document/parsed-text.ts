import type { ReadDiagnostic } from "./read-diagnostic.js";
import type { SourceDocument } from "./source-document.js";

/** A part of a text, by its offsets. */
export interface TextRange {
	readonly start: number;
	readonly end: number;
}

/** The documents of one text that could be read, and the diagnostics about it. */
export interface ParsedText {
	readonly documents: readonly SourceDocument[];
	/** The parts that could not be read. */
	readonly refused: readonly TextRange[];
	readonly diagnostics: readonly ReadDiagnostic[];
}

import type { ReadDiagnostic } from "./read-diagnostic.js";
import type { SourceDocument } from "./source-document.js";

/** The documents of one text, and the diagnostics about it. If one of them is an error, no document counts. */
export interface ParsedText {
	readonly documents: readonly SourceDocument[];
	readonly diagnostics: readonly ReadDiagnostic[];
}

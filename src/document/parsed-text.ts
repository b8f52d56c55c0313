import type { ReadDiagnostic } from "./read-diagnostic.js";
import type { SourceDocument } from "./source-document.js";

/** What one text holds. With a diagnostic that is an error, nothing of the text counts. */
export interface ParsedText {
	readonly documents: readonly SourceDocument[];
	readonly diagnostics: readonly ReadDiagnostic[];
}

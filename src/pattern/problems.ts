import { type Diagnostic, errorDiagnostic, warningDiagnostic } from "../base/diagnostic.js";
import type { JsonDocument } from "../base/json-document.js";

export type DocumentPath = readonly (string | number)[];

/** Collects the diagnostics about one document, each with its place. */
export class Problems {
	readonly diagnostics: Diagnostic[] = [];
	constructor(private readonly document: JsonDocument) {}

	/** With `character`, the place is that UTF-16 unit of the text under the path. */
	refuse(code: string, path: DocumentPath, message: string, help: string, character?: number): void {
		const at = this.document.locate(path, character === undefined ? "value" : { character });
		this.diagnostics.push(errorDiagnostic({ code, message, help, ...at }));
	}

	warn(code: string, path: DocumentPath, message: string, help: string): void {
		this.diagnostics.push(warningDiagnostic({ code, message, help, ...this.document.locate(path) }));
	}

	/** The value under a path as it is written, such as a number with all its digits. */
	written(path: DocumentPath): string {
		return this.document.written(path);
	}
}

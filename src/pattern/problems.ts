import { type Diagnostic, errorDiagnostic, warningDiagnostic } from "../base/diagnostic.js";
import type { JsonDocument } from "../base/json-document.js";

export type DocumentPath = readonly (string | number)[];

/** Collects the diagnostics about one document, each with its place. */
export class Problems {
	readonly diagnostics: Diagnostic[] = [];
	constructor(private readonly document: JsonDocument) {}

	refuse(code: string, path: DocumentPath, message: string, help: string): void {
		this.diagnostics.push(errorDiagnostic({ code, message, help, ...this.document.locate(path) }));
	}

	warn(code: string, path: DocumentPath, message: string, help: string): void {
		this.diagnostics.push(warningDiagnostic({ code, message, help, ...this.document.locate(path) }));
	}
}

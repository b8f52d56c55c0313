import { type Diagnostic, errorDiagnostic, warningDiagnostic } from "../base/diagnostic.js";
import type { JsonPath } from "../base/json-pointer.js";
import type { SourceDocument } from "./source-document.js";

/** Collects the diagnostics about one document, each with its place. */
export class DiagnosticCollector {
	readonly diagnostics: Diagnostic[] = [];

	constructor(readonly document: SourceDocument) {}

	/** Adds an error. With `character`, its place is that UTF-16 unit of the text under the path. */
	refuse(code: string, path: JsonPath, message: string, help: string, character?: number): void {
		const at = this.document.locate(path, character === undefined ? "value" : { character });
		this.diagnostics.push(errorDiagnostic({ code, message, help, ...at }));
	}

	/** Adds a warning. */
	warn(code: string, path: JsonPath, message: string, help: string): void {
		this.diagnostics.push(warningDiagnostic({ code, message, help, ...this.document.locate(path) }));
	}
}

/** Where in an input something is. Lines and columns count from 1; `pointer` is a JSON Pointer (RFC 6901). */
export interface Place {
	/** As given on the command line, joined with the path below it; `-` for standard input. */
	readonly file: string;
	readonly line?: number;
	readonly column?: number;
	readonly pointer?: string;
}

/** A place, with the line it is in where there is a text: what a diagnostic carries of it. */
export interface SourceLocation {
	readonly place: Place;
	readonly sourceLine?: string;
}

/** An error refuses its document, a warning does not. */
export type DiagnosticSeverity = "error" | "warning";

/** What patternc says about a pattern or an input (what a policy says about resources is a finding). */
export interface Diagnostic {
	/** `stage/what`, for example `read/duplicate-object`. */
	readonly code: string;
	readonly severity: DiagnosticSeverity;
	/** One line, lower case, no full stop. */
	readonly message: string;
	/** What to do about it: one line. */
	readonly help: string;
	readonly place?: Place;
	/** The source line the place points at, for display with a caret. */
	readonly sourceLine?: string;
}

type DiagnosticParts = Omit<Diagnostic, "severity" | "place"> & { readonly place?: Place | undefined };

/** Makes a diagnostic that refuses its document (SEMANTICS.md: "refused"). */
export function errorDiagnostic(parts: DiagnosticParts): Diagnostic {
	return diagnostic("error", parts);
}

/** Makes a diagnostic with which the document is judged all the same (SEMANTICS.md: "warned"). */
export function warningDiagnostic(parts: DiagnosticParts): Diagnostic {
	return diagnostic("warning", parts);
}

function diagnostic(severity: DiagnosticSeverity, { place, ...parts }: DiagnosticParts): Diagnostic {
	return { ...parts, severity, ...(place === undefined ? {} : { place }) };
}

/** Tells whether any of the diagnostics is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
	return diagnostics.some((d) => d.severity === "error");
}

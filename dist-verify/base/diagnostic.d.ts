/** A place in an input. Lines and columns count from 1; `pointer` is a JSON Pointer (RFC 6901). */
export interface Place {
    /** The path of the command line, joined with the path below it; `-` for standard input. */
    readonly file: string;
    readonly line?: number;
    readonly column?: number;
    readonly pointer?: string;
    /** Of an object that was rendered: the template that it was made from, as a comment above it says. */
    readonly source?: string;
}
/** A place, and its source line where there is a text. Diagnostics have both. */
export interface SourceLocation {
    readonly place: Place;
    readonly sourceLine?: string;
}
/** The severity of a diagnostic: an error refuses its document, a warning does not. */
export type DiagnosticSeverity = "error" | "warning";
/** A message of patternc about a pattern or an input. Statements of a policy about resources are findings. */
export interface Diagnostic {
    /** `stage/what`, for example `read/duplicate-object`. */
    readonly code: string;
    readonly severity: DiagnosticSeverity;
    /** One line, lower case, no full stop. */
    readonly message: string;
    /** What the user can do about it, in one line. */
    readonly help: string;
    readonly place?: Place;
    /** The source line the place points at, for display with a caret. */
    readonly sourceLine?: string;
}
type DiagnosticParts = Omit<Diagnostic, "severity" | "place"> & {
    readonly place?: Place | undefined;
};
/** Makes a diagnostic that refuses its document (SEMANTICS.md: "refused"). */
export declare function errorDiagnostic(parts: DiagnosticParts): Diagnostic;
/** Makes a diagnostic with which the document is judged all the same (SEMANTICS.md: "warned"). */
export declare function warningDiagnostic(parts: DiagnosticParts): Diagnostic;
/** Tells whether any of the diagnostics is an error. */
export declare function hasErrors(diagnostics: readonly Diagnostic[]): boolean;
export {};

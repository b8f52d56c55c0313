/** Makes a diagnostic that refuses its document (SEMANTICS.md: "refused"). */
export function errorDiagnostic(parts) {
    return diagnostic("error", parts);
}
/** Makes a diagnostic with which the document is judged all the same (SEMANTICS.md: "warned"). */
export function warningDiagnostic(parts) {
    return diagnostic("warning", parts);
}
function diagnostic(severity, { place, ...parts }) {
    return { ...parts, severity, ...(place === undefined ? {} : { place }) };
}
/** Tells whether any of the diagnostics is an error. */
export function hasErrors(diagnostics) {
    return diagnostics.some((d) => d.severity === "error");
}
//# sourceMappingURL=diagnostic.js.map
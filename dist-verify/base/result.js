/** Makes a success, perhaps with warnings. */
export function success(value, diagnostics = []) {
    return { ok: true, value, diagnostics };
}
/** Makes a failure. At least one of the diagnostics is an error. */
export function failure(diagnostics) {
    return { ok: false, diagnostics };
}
//# sourceMappingURL=result.js.map
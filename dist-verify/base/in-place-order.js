/** Sorts the diagnostics of one file and returns them as a person meets them who goes through it from its top. */
export function inPlaceOrder(diagnostics) {
    const at = ({ place }) => ({ line: place?.line ?? 0, column: place?.column ?? 0 });
    return [...diagnostics].sort((a, b) => at(a).line - at(b).line || at(a).column - at(b).column);
}
//# sourceMappingURL=in-place-order.js.map
import { escapeControls } from "../base/escape-controls.js";
/** Tells whether a number, as it is written, is a whole one that no double holds (SEMANTICS.md 2). */
export function isInexact(literal) {
    if (!/^-?[0-9]{16,}$/.test(literal))
        return false;
    const value = Number(literal);
    return Number.isFinite(value) && BigInt(literal) !== BigInt(value);
}
/** Returns the words of `read/inexact-number`, for an author of a manifest or of a pattern. */
export function inexactNumberText(literal, value) {
    return {
        code: "read/inexact-number",
        message: `the whole number ${escapeControls(literal, 60)} is read as ${value}, the nearest that a double can hold`,
        help: "quote it if it is an identifier and not an amount",
    };
}
//# sourceMappingURL=inexact-number.js.map
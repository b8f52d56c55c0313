/**
 * Replaces each lone surrogate by U+FFFD, as Go reads it, and returns the text. The policy engine in WASM refuses lone
 * surrogates.
 */
export function wellFormed(text) {
    const typed = text;
    return typed.isWellFormed() ? text : typed.toWellFormed();
}
//# sourceMappingURL=well-formed.js.map
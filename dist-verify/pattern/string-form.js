/**
 * Returns the string form of a scalar: strings as they are, `true`, `false`, numbers as JSON prints the double
 * (SEMANTICS.md 2). Used for the operands of patterns.
 */
export function stringForm(value) {
    if (typeof value === "string")
        return value;
    return Object.is(value, -0) ? "0" : String(value);
}
/**
 * Reads a text that spells an integer of at most 15 digits, leading zeros counted, and returns it as a number;
 * `undefined` for every other text (SEMANTICS.md 2).
 */
export function integerOf(text) {
    return /^[+-]?[0-9]{1,15}$/.test(text) ? Number(text) + 0 : undefined;
}
//# sourceMappingURL=string-form.js.map